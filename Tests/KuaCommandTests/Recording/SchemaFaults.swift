import CanonicalJSON
import IncidentEvents

/// What the schema finds wrong with a submission.
enum SchemaFaults {
  static func of(_ bytes: [UInt8], _ type: EventType) -> [String] {
    var document = JSONDocument()
    guard (try? document.parseObject(bytes.span)) != nil else { return ["no JSON object"] }
    return SchemaCheck.check(document.root, as: type).faults.map(\.description)
  }
}
