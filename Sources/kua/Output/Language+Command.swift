import Language

extension Language {
  /// The language a command speaks: that of the locale.
  static var ofCommand: Language {
    var environment: [String: String] = [:]
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] { environment[name] = variable(name) }
    return Language(environment: environment)
  }
}
