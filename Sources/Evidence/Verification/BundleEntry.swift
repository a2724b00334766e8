internal import CanonicalJSON
internal import IncidentEvents
internal import TransparencyLog

/// One entry of a bundle with what a verifier reads of it. It knows of no schema: types that come later are entries like
/// others, of which it reads no data.
struct BundleEntry {
  let position: Int
  let bytes: [UInt8]
  let leafHash: Digest
  let id: String
  /// Without `kua.` and the version.
  let type: String
  let subject: String
  let actor: String
  /// The recorded time.
  let recorded: String
  /// The recorded time in milliseconds since 1970-01-01T00:00:00Z.
  let milliseconds: Int64
  /// Of `data`, as far as it is read.
  let data: Facts

  /// Members of `data`.
  struct Facts {
    var previous: String?
    var commitments: Set<String> = []
    var file: MediaFacts?
    var parent: String?
    var method: String?
    var exhibits: [(exhibit: String, previous: String)] = []
    var contents: String?
    var target: String?
    var origin: String?
    var logKey: String?
    var isSynthetic = false
    var key: String?
    var validFrom: Int64?, validTo: Int64?
  }

  /// What an entry says of a media file.
  struct MediaFacts: Equatable {
    let bytes: Int
    let mediaType: String
    let number: String?
    let sha256: String
    let segmentRoot: String?
  }

  /// Why an entry can not be read.
  struct Malformed: Error {
    /// The member, or nothing when the whole is no canonical JSON.
    let member: String?
  }

  /// Reads an entry's exact bytes.
  init(_ bytes: [UInt8], at position: Int) throws(Malformed) {
    var document = JSONDocument()
    guard bytes.count <= 0xFFFF, CanonicalWriter.isCanonical(bytes.span),
      (try? document.parseObject(bytes.span)) != nil
    else { throw Malformed(member: nil) }
    let root = document.root
    self.position = position
    self.bytes = bytes
    leafHash = MerkleTree.leafHash(of: bytes)
    id = try Self.text(root, "id")
    subject = try Self.text(root, "subject")
    actor = try Self.text(root, "actor")
    recorded = try Self.text(root, "recordedtime")
    guard let time = RecordedTime(recorded) else { throw Malformed(member: "recordedtime") }
    milliseconds = time.milliseconds
    type = Self.short(try Self.text(root, "type"))
    guard let data = root.member("data"), data.kind == .object else { throw Malformed(member: "data") }
    self.data = try Facts(data, of: type)
  }

  private static func text(_ root: JSONNode, _ name: StaticString) throws(Malformed) -> String {
    guard let value = root.member(name)?.string else { throw Malformed(member: "\(name)") }
    return value
  }

  /// A type without prefix and version: `evidence.registered`.
  private static func short(_ type: String) -> String {
    var name = type[...]
    if name.hasPrefix("kua.") { name = name.dropFirst(4) }
    if let dot = name.lastIndex(of: "."), name[dot...].hasPrefix(".v"), Int(name[dot...].dropFirst(2)) != nil
    {
      name = name[..<dot]
    }
    return String(name)
  }
}
