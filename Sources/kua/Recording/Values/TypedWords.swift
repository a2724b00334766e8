/// Words that mean the same in every field, in three languages.
enum TypedWords {
  /// Yes or no; nil for anything else.
  static func flag(_ text: String) -> Bool? {
    switch text.trimmingSpaces.lowercased() {
    case "yes", "y", "true", "да", "д", "иә", "ия", "и", "+": true
    case "no", "n", "false", "нет", "н", "жоқ", "жок", "ж", "-": false
    default: nil
    }
  }

  /// Whether a text means an empty list.
  static func isNone(_ text: String) -> Bool {
    ["none", "нет", "жоқ", "–", "-", ""].contains(text.trimmingSpaces.lowercased())
  }

  /// Whether something new is meant.
  static func isNew(_ text: String) -> Bool {
    ["new", "новый", "новая", "новое", "жаңа"].contains(text.lowercased())
  }

  /// Whether whoever records is meant.
  static func isMe(_ text: String) -> Bool { ["me", "я", "мен"].contains(text.lowercased()) }

  /// Whether the body of whoever records is meant.
  static func isOwn(_ text: String) -> Bool {
    ["own", "свой", "своя", "свое", "своё", "өз", "өзіміз"].contains(text.lowercased())
  }
}
