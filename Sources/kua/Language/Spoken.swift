import ArgumentParser
import Glibc
import Language

/// The language people are answered in: what `--language` says, else the locale. JSON is English in every language.
enum Spoken {
  /// The language of the command that runs.
  @TaskLocal static var language: Language = .en

  /// The option that names a language, in whatever place of the command line: every command has it.
  static let option = "--language"

  /// Takes the option out of a command line.
  ///
  /// - Returns: the arguments without it, and the language to answer in.
  /// - Throws: `ValidationError` when the language is none of the three.
  static func language(
    in arguments: [String], environment: [String: String]
  ) throws -> (rest: [String], language: Language) {
    var rest: [String] = []
    var named: String?
    var index = 0
    while index < arguments.count {
      let argument = arguments[index]
      // What stands behind is no option.
      if argument == "--" { break }
      if argument == option {
        guard index + 1 < arguments.count else {
          throw ValidationError("Missing value for '\(option) <language>': kk, ru or en.")
        }
        named = arguments[index + 1]
        index += 2
      } else if argument.hasPrefix(option + "=") {
        named = String(argument.dropFirst(option.count + 1))
        index += 1
      } else {
        rest.append(argument)
        index += 1
      }
    }
    rest += arguments[index...]
    guard let named else { return (rest, Language(environment: environment)) }
    // The pages of a dashboard are in the language that is named, or in all of them.
    if let command = rest.firstIndex(where: { !$0.hasPrefix("-") }), rest[command] == "dashboard" {
      rest.insert(contentsOf: [option, named], at: command + 1)
      if named == "all" { return (rest, Language(environment: environment)) }
    }
    guard let language = Language(rawValue: named) else {
      throw ValidationError(
        "The value '\(named)' is invalid for '\(option) <language>'. Kua speaks kk, ru and en.")
    }
    return (rest, language)
  }

  /// The variables that say which locale one works in.
  static func localeVariables() -> [String: String] {
    var variables: [String: String] = [:]
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      if let value = unsafe getenv(name) { variables[name] = unsafe String(cString: value) }
    }
    return variables
  }
}

extension Phrase {
  /// The phrase in the language of the command that runs.
  var spoken: String { text(in: Spoken.language) }
}

extension FilledPhrase {
  /// The phrase in the language of the command that runs.
  var spoken: String { text(in: Spoken.language) }
}
