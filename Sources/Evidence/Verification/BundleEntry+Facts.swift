internal import CanonicalJSON
internal import IncidentEvents

extension BundleEntry.Facts {
  typealias Malformed = BundleEntry.Malformed

  /// Reads the members of `data` that a verifier needs; what must be there by the entry's type must be.
  init(_ data: JSONNode, of type: String) throws(Malformed) {
    previous = try Self.optional(data, "previous")
    if let list = data.member("_sd"), list.kind == .array {
      var elements = list.elements
      while let one = elements.next() {
        if let digest = one.string { commitments.insert(digest) }
      }
    }
    switch type {
    case "ledger.opened", "ledger.continued":
      origin = try Self.required(data, "origin")
      logKey = try Self.required(data, "logKey")
      isSynthetic = data.member("synthetic")?.boolean ?? false
    case "log-key.rotated": logKey = try Self.required(data, "newKey")
    case "actor.enrolled":
      key = try Self.optional(data, "key")
      validFrom = try Self.instant(data, "validFrom")
      validTo = try Self.instant(data, "validTo")
    case "actor.revoked": key = try Self.optional(data, "key")
    case "evidence.registered": file = try Self.media(data)
    case "evidence.derived":
      file = try Self.media(data)
      parent = try Self.required(data, "parent")
      method = try Self.required(data, "method")
    case "event.retracted": target = try Self.required(data, "target")
    case "bundle.issued":
      contents = try Self.required(data, "contents")
      exhibits = try Self.links(data)
    default: break
    }
  }

  private static func required(_ data: JSONNode, _ name: StaticString) throws(Malformed) -> String {
    guard let text = data.member(name)?.string else { throw Malformed(member: "data.\(name)") }
    return text
  }

  private static func optional(_ data: JSONNode, _ name: StaticString) throws(Malformed) -> String? {
    guard let value = data.member(name) else { return nil }
    guard let text = value.string else { throw Malformed(member: "data.\(name)") }
    return text
  }

  private static func instant(_ data: JSONNode, _ name: StaticString) throws(Malformed) -> Int64? {
    guard let text = try optional(data, name) else { return nil }
    guard let time = LocalTime(text) else { throw Malformed(member: "data.\(name)") }
    return time.instant
  }

  private static func media(_ data: JSONNode) throws(Malformed) -> BundleEntry.MediaFacts {
    guard let bytes = data.member("bytes")?.integer, bytes >= 0 else { throw Malformed(member: "data.bytes") }
    return BundleEntry.MediaFacts(
      bytes: bytes, mediaType: try required(data, "mediaType"), number: try optional(data, "number"),
      sha256: try required(data, "sha256"), segmentRoot: try optional(data, "segmentRoot"))
  }

  private static func links(_ data: JSONNode) throws(Malformed) -> [(exhibit: String, previous: String)] {
    guard let list = data.member("exhibits"), list.kind == .array else {
      throw Malformed(member: "data.exhibits")
    }
    var links: [(exhibit: String, previous: String)] = []
    var elements = list.elements
    while let one = elements.next() {
      guard let exhibit = one.member("exhibit")?.string, let previous = one.member("previous")?.string else {
        throw Malformed(member: "data.exhibits")
      }
      links.append((exhibit, previous))
    }
    return links
  }
}
