/// A language people read: Kazakh and Russian, the languages of the state, and English.
///
/// Pages, tables, messages and choices are written in it; identifiers, codes, the names of fields and commands,
/// and JSON are English in every language.
public enum Language: String, CaseIterable, Sendable {
  case kk, ru, en

  /// The language of a locale's name, as in `kk_KZ.UTF-8`; nil for one that is not spoken here.
  public init?(locale: String) {
    let name = locale.prefix { $0 != "_" && $0 != "-" && $0 != "." && $0 != "@" }
    self.init(rawValue: name.lowercased())
  }

  /// The language of the environment: the first of LC_ALL, LC_MESSAGES and LANG that is set decides, and English is
  /// spoken where it names none of the three.
  public init(environment: [String: String]) {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let locale = environment[name], !locale.isEmpty else { continue }
      self = Language(locale: locale) ?? .en
      return
    }
    self = .en
  }
}
