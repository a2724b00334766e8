// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension Zone {
  /// The word as people read it.
  public var phrase: Phrase { Phrase(verbatim: name) }
}
