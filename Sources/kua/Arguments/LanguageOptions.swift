public import ArgumentParser
public import Language

/// In which language people are spoken to: `--language`, else the locale's.
struct LanguageOptions: ParsableArguments {
  @Option(
    name: .customLong("language"),
    help: ArgumentHelp(
      "The language of questions, choices and answers: kk, ru or en. Default: that of the locale.",
      valueName: "code"))
  var named: Language?

  /// The language.
  var language: Language {
    named ?? .asked(in: [])
  }
}

extension Language: ExpressibleByArgument {}
