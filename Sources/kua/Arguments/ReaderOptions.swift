import ArgumentParser
import Language

/// Who reads: what protected bodies recorded is shown only to those who may read it. Here `--actor` would be taken for
/// what is looked for, so that readers are named by `--reader`.
struct ReaderOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Who reads: what protected bodies recorded is shown to those only who may read it. Default: KUA_ACTOR, else the actor of --key.",
      valueName: "ref"))
  var reader: String?

  @Option(
    name: .customLong("key"),
    help: ArgumentHelp(
      "The reader's private key file; needed by an actor who has a key. Default: KUA_KEY.", valueName: "file"),
    completion: .file())
  var keyFiles: [String] = []

  /// Who is named; nobody in particular where no one is.
  var named: NamedActor {
    NamedActor(actor: reader, keyFiles: keyFiles, bodyKeyFiles: [], option: "--reader")
  }

  /// What someone is told who asks for what is not shown to everybody.
  static func notShown(_ what: FilledPhrase) -> Problem {
    Problem(
      "not-shown",
      Phrase.Problem.notShown(what: .phrase(what)))
  }
}
