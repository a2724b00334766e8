import Glibc
import Language

extension Language {
  /// The language that a command line asks for with `--language`, else the environment's.
  static func asked(in arguments: [String]) -> Language {
    for (at, argument) in arguments.enumerated() {
      if argument == "--" { break }
      if argument == "--language", at + 1 < arguments.count, let named = Language(rawValue: arguments[at + 1])
      {
        return named
      }
      if let named = Language(rawValue: String(argument.dropFirst("--language=".count))),
        argument.hasPrefix("--language=")
      {
        return named
      }
    }
    var environment: [String: String] = [:]
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] { environment[name] = variable(name) }
    return Language(environment: environment)
  }
}
