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
    var environment: [String: String] = [:]
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] { environment[name] = variable(name) }
    return named ?? Language(environment: environment)
  }
}

extension Language: ExpressibleByArgument {}
