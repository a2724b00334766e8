import CanonicalJSON
import EventLog
import IncidentEvents
import Projections

extension Ledger {
  /// What a submission would make of the events that stand already, as far as its actor is shown them; nil when it is
  /// neither a retraction nor a correction of a recorded event that the actor may know of.
  ///
  /// - Parameter submission: one JSON object, as it would be submitted.
  public func consequences(of submission: Span<UInt8>) throws -> Consequences? {
    var document = JSONDocument(maximumBytes: JSONDocument.longest)
    guard (try? document.parseObject(submission)) != nil, let data = document.root.member("data") else {
      return nil
    }
    let kind: Revisions.Kind
    switch SchemaCheck.type(of: document.root) {
    case .eventRetracted: kind = .retraction
    case .eventCorrected: kind = .correction
    default: return nil
    }
    guard let id = data.member("target")?.string.flatMap({ EventID($0) }) else { return nil }
    let actor = document.root.member("actor")?.string.flatMap { Reference($0) }
    // Whoever is not enrolled is refused whatever it leads to.
    guard let reader = try? reader(actor) else { return nil }
    let history = try history(for: reader)
    guard let target = try index.position(of: id), target < history.log.size, try history.isShown(target)
    else {
      return nil
    }
    var patch: [UInt8] = []
    if kind == .correction {
      guard let node = data.member("patch"), node.kind == .object else { return nil }
      CanonicalWriter.write(node, to: &patch)
    }
    return try history.consequences(of: kind, on: target, patch: patch)
  }
}
