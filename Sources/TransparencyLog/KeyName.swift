/// The rules for the names of keys and the text of notes.
enum KeyName {
  /// Whether `name` may name a key: not empty, no Unicode space, no `+`, no control character.
  static func isValid(_ name: String) -> Bool {
    !name.isEmpty
      && name.unicodeScalars.allSatisfy { scalar in
        scalar.value >= 0x20 && scalar != "+" && !scalar.properties.isWhitespace
      }
  }

  /// Whether two names are the same bytes. (`==` on strings takes canonically equivalent spellings for
  /// equal; signatures do not.)
  static func same(_ a: String, _ b: String) -> Bool {
    a.utf8.elementsEqual(b.utf8)
  }
}
