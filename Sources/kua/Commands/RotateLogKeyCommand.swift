import ArgumentParser
import Language
import Ledger

/// `kua checkpoint rotate-key`: lets another key sign the log's checkpoints.
struct RotateLogKeyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rotate-key",
    abstract: "Let a new key sign the log's checkpoints from the next entry on.",
    discussion: """
      Two key officers sign, the first --key acts, the second co-signs. The new key is made in keys/; the old one is \
      kept beside it. The origin stays. An entry names both keys for ever, and the first checkpoint of the new key \
      carries the old key's signature too: whoever trusts the old one is led to the new. Tell those who keep \
      checkpoints.

      Run again, it completes what was cut short.

      Examples:
        kua checkpoint rotate-key --key officer1.key --key officer2.key
        kua checkpoint rotate-key --key officer1.key --key officer2.key --format json
      """)

  @OptionGroup var writing: WritingOptions

  func run() throws {
    let ledger = try writing.open()
    let acting = try writing.acting.named.acting(in: ledger)
    let rotation = try ledger.rotateLogKey(by: acting, waiting: writing.wait)
    var output = StandardStream.output()
    try output.write(writing.format == .json ? json(rotation, ledger).text + "\n" : text(rotation, ledger))
    try output.flush()
  }

  private func json(_ rotation: LogKeyRotation, _ ledger: Ledger) -> JSONText {
    let members: [(String, JSONText)] = [
      ("position", .integer(rotation.position)), ("oldKey", .string(rotation.oldKey)),
      ("newKey", .string(rotation.newKey)), ("checkpoint", .string(rotation.checkpoint)),
      ("keptOldKey", .optional(rotation.keptOldKey)),
    ]
    return .object(members + ledger.description.syntheticMember)
  }

  private func text(_ rotation: LogKeyRotation, _ ledger: Ledger) -> String {
    let language = Spoken.language
    var lines = [
      Phrase.Rotation.begins(position: .number(rotation.position)).text(in: language),
      "  \(Phrase.Rotation.old.text(in: language))  \(rotation.oldKey)",
      "  \(Phrase.Rotation.new.text(in: language))  \(rotation.newKey)",
    ]
    if let path = rotation.keptOldKey {
      lines.append(Phrase.Rotation.kept(path: .text(path)).text(in: language))
    }
    lines += [Phrase.Rotation.first.text(in: language), "", rotation.checkpoint]
    return ledger.description.heading(in: language) + lines.joined(separator: "\n")
  }
}
