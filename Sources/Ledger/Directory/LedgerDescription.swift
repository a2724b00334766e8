import CanonicalJSON
import TransparencyLog

/// What a ledger is, as its entry 0 says and `ledger.json` repeats.
public struct LedgerDescription: Sendable, Equatable {
  /// The origin line of every checkpoint.
  public let origin: String
  /// The log's public key (C2SP signed-note verifier key).
  public let logKey: String
  public let jurisdiction: String
  /// The zone local time is kept in.
  public let zone: String
  /// Version of the log format.
  public let formatVersion: Int
  /// Whether it is a ledger of invented events.
  public let isSynthetic: Bool

  /// The format this software writes and reads.
  public static let currentFormat = 1

  /// The members in canonical JSON: the `data` of entry 0, and `ledger.json`.
  var canonicalJSON: String {
    var members = ["\"formatVersion\":\(formatVersion)"]
    for (name, value) in [("jurisdiction", jurisdiction), ("logKey", logKey), ("origin", origin)] {
      members.append("\(Self.quoted(name)):\(Self.quoted(value))")
    }
    if isSynthetic { members.append("\"synthetic\":true") }
    members.append("\"zone\":\(Self.quoted(zone))")
    return "{\(members.joined(separator: ","))}"
  }

  /// Parses what `canonicalJSON` wrote; nil when a member is missing or of another kind.
  init?(parsing bytes: [UInt8]) {
    var document = JSONDocument()
    guard (try? document.parseObject(bytes.span)) != nil else { return nil }
    self.init(document.root)
  }

  init?(_ node: JSONNode) {
    guard let origin = node.member("origin")?.string, let logKey = node.member("logKey")?.string,
      let jurisdiction = node.member("jurisdiction")?.string, let zone = node.member("zone")?.string,
      let formatVersion = node.member("formatVersion")?.integer
    else { return nil }
    self.init(
      origin: origin, logKey: logKey, jurisdiction: jurisdiction, zone: zone, formatVersion: formatVersion,
      isSynthetic: node.member("synthetic")?.boolean ?? false)
  }

  init(
    origin: String, logKey: String, jurisdiction: String, zone: String, formatVersion: Int, isSynthetic: Bool
  ) {
    self.origin = origin
    self.logKey = logKey
    self.jurisdiction = jurisdiction
    self.zone = zone
    self.formatVersion = formatVersion
    self.isSynthetic = isSynthetic
  }

  private static func quoted(_ text: String) -> String {
    var bytes: [UInt8] = []
    CanonicalWriter.appendString(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
