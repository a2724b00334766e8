import DurableFiles
import Language
import Ledger
import TransparencyLog

/// The receipts of a run of `kua append`: a file with a line for each event that is recorded.
enum Receipts {
  /// Refuses a file that is there: receipts once given are not written over.
  static func check(_ path: String) throws {
    guard !Durable<LedgerError>.exists(path) else {
      throw Problem("exists", Phrase.Proving.receiptsThere(path: .text(path)), exit: .usage)
    }
  }

  /// Writes them. What they are of is recorded already, whatever happens here.
  static func write(
    _ recorded: [(line: Int, position: Int)], of ledger: Ledger, to path: String, _ format: OutputFormat
  ) throws {
    do {
      let prover = try Prover(ledger, to: ledger.choose(.newest))
      let file = try RescuedFile(path)
      for (line, position) in recorded {
        let proof = try prover.receipt(of: position)
        var text: [UInt8] = []
        JSONText.object(members(of: proof, line: line)).append(to: &text)
        try file.write(text)
      }
      try file.finish()
    } catch {
      let reason = PhraseValue.phrase(Problem(error).message)
      throw Problem("no-receipts", Phrase.Proving.noReceipts(reason: reason))
    }
    if !format.isForPrograms {
      StandardStream.note(
        "kua: \(Phrase.Proving.receipts(count: recorded.count, path: .text(path)).text(in: Terminal.output.language))\n"
      )
    }
  }

  private static func members(of proof: ProofFile, line: Int) -> [(String, JSONText)] {
    let note = ReceiptNote(of: proof)
    return [
      ("line", .integer(line)), ("id", .optional(note?.id)), ("position", .integer(Int(proof.index))),
      ("leafHash", .optional(note?.leafHash.base64)), ("proof", .string(proof.text)),
    ]
  }
}
