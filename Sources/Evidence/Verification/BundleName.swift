/// The names that files of a bundle have.
enum BundleName {
  /// A folder whose files are named by positions.
  enum Folder: String {
    case entries, proofs, values

    /// What stands behind the 12 digits.
    var ending: String {
      switch self {
      case .entries: ".json"
      case .proofs: ".tlog-proof"
      case .values: ""
      }
    }
  }

  /// Files that every bundle has.
  static let required = [
    "README.en.txt", "README.kk.txt", "README.ru.txt", "acts/README.txt", "checkpoint", "contents",
    "custody.en.html", "custody.json", "custody.kk.html", "custody.ru.html", "keys/issuer.pem",
    "keys/log.pem",
    "keys/log.vkey", "manifest.json", "manifest.sig", "policy",
  ]

  private static let optional = ["checkpoint.tsr", "keys/tsa.pem"]

  /// The name of the file of a position.
  static func of(_ position: Int, in folder: Folder) -> String {
    "\(folder.rawValue)/\(BundleFiles.name(position))\(folder.ending)"
  }

  /// The position that a name in a folder says; nil for other names.
  static func position(of name: String, in folder: Folder) -> Int? {
    guard name.hasPrefix(folder.rawValue + "/"), name.hasSuffix(folder.ending) else { return nil }
    let digits = name.dropFirst(folder.rawValue.count + 1).dropLast(folder.ending.count)
    guard digits.utf8.count == 12, digits.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
    return Int(digits)
  }

  /// Whether the format knows a file of that name.
  static func isKnown(_ name: String) -> Bool {
    if required.contains(name) || optional.contains(name) { return true }
    if [Folder.entries, .proofs, .values].contains(where: { position(of: name, in: $0) != nil }) {
      return true
    }
    if name.hasPrefix("segments/") { return isReference(name.dropFirst("segments/".count)) }
    guard name.hasPrefix("keys/witness-"), name.hasSuffix(".pem") else { return false }
    let number = name.dropFirst("keys/witness-".count).dropLast(".pem".count)
    return 1...4 ~= number.utf8.count && number.utf8.first != 0x30
      && number.utf8.allSatisfy { 0x30...0x39 ~= $0 }
  }

  /// Whether a text is the 26 characters of a reference.
  private static func isReference(_ text: Substring) -> Bool {
    text.utf8.count == 26
      && text.utf8.allSatisfy {
        UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 || UInt8(ascii: "2")...UInt8(ascii: "7") ~= $0
      } && text.utf8.last.map { Array("aeimquy4".utf8).contains($0) } ?? false
  }
}
