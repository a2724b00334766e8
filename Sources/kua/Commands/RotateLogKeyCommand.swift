import ArgumentParser
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
    let kept = rotation.keptOldKey.map { "The old private key is kept in \($0).\n" } ?? ""
    return ledger.description.heading + """
      From entry \(grouped(rotation.position)) on another key signs:
        old  \(rotation.oldKey)
        new  \(rotation.newKey)
      \(kept)The first checkpoint, signed by both, for those who keep checkpoints:

      \(rotation.checkpoint)
      """
  }
}
