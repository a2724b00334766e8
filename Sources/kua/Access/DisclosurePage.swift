import EventLog
import Language
import Ledger
import Projections
import TransparencyLog
import Vault

/// Disclosed values of one event, and what they are checked with.
struct DisclosurePage {
  let access: Access
  let position: Int
  let entry: [UInt8]
  let leafHash: String
  let description: LedgerDescription

  init(_ access: Access, at position: Int, in history: EntityHistory, _ description: LedgerDescription) throws
  {
    self.access = access
    self.position = position
    self.description = description
    entry = try history.log.entry(at: position) { entry in unsafe entry.withUnsafeBytes { unsafe Array($0) } }
    leafHash = try history.log.leafHash(at: position).hex
  }

  private var disclosures: [(field: String, json: [UInt8], disclosure: String)] {
    access.values.compactMap { value in
      if case .value(let json, let disclosure) = value.content {
        (value.field, json, disclosure)
      } else {
        nil
      }
    }
  }

  /// For programs and for whoever checks: the entry's bytes in base64, and the disclosures.
  var json: JSONText {
    .object(
      [
        ("position", .integer(position)), ("leafHash", .string(leafHash)),
        ("entry", .string(Base64.encode(entry))),
        ("disclosures", .array(disclosures.map { .string($0.disclosure) })),
        (
          "fields",
          .array(
            disclosures.map {
              .object([
                ("field", .string($0.field)), ("value", .verbatim($0.json)),
                ("digest", .string(Self.digest($0.disclosure))),
              ])
            })
        ),
        ("access", .object([("position", .integer(access.position)), ("id", .string("\(access.id)"))])),
      ] + description.syntheticMember)
  }

  /// For people.
  func text(_ terminal: Terminal) -> String {
    let language = terminal.language
    var text =
      description.heading(in: language)
      + Phrase.Access.entryAndLeaf(hash: .text(leafHash), position: .number(position)).text(in: language)
      + "\n"
    for value in access.values {
      text += "\n\(terminal.bold(value.field))  \(AccessPage.words(value, in: language))\n"
      if case .value(_, let disclosure) = value.content {
        text += "  disclosure  \(disclosure)\n  digest      \(Self.digest(disclosure))\n"
      }
    }
    return text
      + "\n" + Phrase.Access.howToCheck(position: .text("\(position)")).text(in: language) + "\n"
      + Phrase.Access.lookRecorded(event: .text("\(access.id)"), position: .number(access.position)).text(
        in: language)
      + "\n"
  }

  /// What stands in `_sd` for a disclosure.
  static func digest(_ disclosure: String) -> String {
    Base64URL.encode(Digest.sha256(of: Array(disclosure.utf8)).bytes)
  }
}
