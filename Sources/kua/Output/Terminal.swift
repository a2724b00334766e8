import Glibc
import Language

/// What may be shown where the output goes: colour and truncation are for terminals only.
struct Terminal: Sendable {
  /// Whether colours may be used; they never carry a meaning of their own.
  let hasColour: Bool
  /// How many columns there are; nil where the output is no terminal and nothing is cut.
  let width: Int?
  /// What whoever reads it is spoken to in.
  let language: Language
  /// Whether pictures of numbers are made of ASCII: a plain terminal, or a locale without the letters for others.
  let isASCII: Bool

  /// Plain text of any width, as in a pipe.
  static let none = Terminal(hasColour: false, width: nil)

  /// What standard output is, in the language asked for.
  static var output: Terminal { Terminal(of: STDOUT_FILENO, language: Spoken.language) }

  /// Whether somebody sits at standard input and standard error, who can be asked.
  static var isSomebodyThere: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 }

  /// How many columns the terminal of standard error has; nil where it is none.
  static var columns: Int? { Terminal(of: STDERR_FILENO, language: Spoken.language).width }

  /// Whether standard error is a terminal, so that progress is shown.
  static var showsProgress: Bool { isatty(STDERR_FILENO) == 1 }

  init(hasColour: Bool, width: Int?, language: Language = .en, isASCII: Bool = false) {
    self.hasColour = hasColour
    self.width = width
    self.language = language
    self.isASCII = isASCII
  }

  private init(of file: Int32, language: Language) {
    let isASCII = Self.isASCII(
      terminal: variable("TERM"), locale: ["LC_ALL", "LC_CTYPE", "LANG"].map { variable($0) })
    guard isatty(file) == 1 else {
      self.init(hasColour: false, width: nil, language: language, isASCII: isASCII)
      return
    }
    let isPlain = variable("NO_COLOR").map { !$0.isEmpty } ?? false || variable("TERM") == "dumb"
    var size = winsize()
    let known = unsafe ioctl(file, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    self.init(hasColour: !isPlain, width: known ? Int(size.ws_col) : 80, language: language, isASCII: isASCII)
  }

  /// Whether block letters are not to be used.
  /// - Parameter locale: the variables that name a locale, the one that decides first where it is set.
  static func isASCII(terminal: String?, locale: [String?]) -> Bool {
    if terminal == "dumb" { return true }
    let decides = locale.lazy.compactMap { $0 }.first { !$0.isEmpty } ?? "C"
    let name = decides.lowercased()
    return !(name.contains("utf-8") || name.contains("utf8"))
  }

  func bold(_ text: String) -> String { styled(text, "1") }
  func faint(_ text: String) -> String { styled(text, "2") }
  func red(_ text: String) -> String { styled(text, "31") }
  func green(_ text: String) -> String { styled(text, "32") }
  func yellow(_ text: String) -> String { styled(text, "33") }

  private func styled(_ text: String, _ code: String) -> String {
    hasColour ? "\u{1b}[\(code)m\(text)\u{1b}[0m" : text
  }
}

/// An environment variable; nil when it is not set.
func variable(_ name: String) -> String? {
  unsafe getenv(name).map { unsafe String(cString: $0) }
}
