import ArgumentParser
import IncidentEvents
import Ledger

/// Who reads: `--actor`, else `KUA_ACTOR`, else nobody in particular.
struct ReaderOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Who reads, as enrolled: what protected bodies recorded is shown only to those who may read it. Default: KUA_ACTOR.",
      valueName: "ref"))
  var actor: String?

  /// The reader, as the ledger knows the actor.
  func reader(in ledger: Ledger) throws -> Reader { .anyone }

  /// What someone is told who asks for what is not shown to everybody.
  static func notShown(_ what: String) -> Problem {
    Problem(
      "not-shown",
      "\(what) is not shown to everybody: say who reads with --actor (KUA_ACTOR); a role that may read what protected "
        + "bodies recorded is needed, and no seal against it", exit: .failure)
  }
}
