import ArgumentParser
import Ledger

/// Who reads: what protected bodies recorded is shown only to those who may read it.
struct ReaderOptions: ParsableArguments {
  @OptionGroup var acting: ActingOptions

  /// The reader, as the ledger knows the actor; nobody in particular where no one is named.
  func reader(in ledger: Ledger) throws -> Reader { try acting.reader(in: ledger) }

  /// What someone is told who asks for what is not shown to everybody.
  static func notShown(_ what: String) -> Problem {
    Problem(
      "not-shown",
      "\(what) is not shown to everybody: say who reads with --actor (KUA_ACTOR); a role that may read what protected "
        + "bodies recorded is needed, and no seal against it", exit: .failure)
  }
}
