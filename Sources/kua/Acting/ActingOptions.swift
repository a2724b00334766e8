import ArgumentParser

/// Who acts: `--actor`, `--key`, `--body-key`, and the variables that stand in for them.
struct ActingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Who acts. Default: KUA_ACTOR, else the actor of the first --key.", valueName: "ref"))
  var actor: String?

  @Option(
    name: .customLong("key"),
    help: ArgumentHelp(
      "A private key file to sign with; the first is the actor's, further ones co-sign. Default: KUA_KEY, files with a colon between them.",
      valueName: "file"),
    completion: .file())
  var keyFiles: [String] = []

  @Option(
    name: .customLong("body-key"),
    help: ArgumentHelp(
      "A body's key file, to open what the body recorded; may be given several times. Default: KUA_BODY_KEY, files with a colon between them.",
      valueName: "file"),
    completion: .file())
  var bodyKeyFiles: [String] = []

  /// Who is named.
  var named: NamedActor {
    NamedActor(actor: actor, keyFiles: keyFiles, bodyKeyFiles: bodyKeyFiles, option: "--actor")
  }
}
