import IncidentEvents
import Rulebook

// Values that the parts of many states are made of.

extension StateWriter {
  /// A text: its bytes after their count.
  mutating func string(_ value: String) { list(Array(value.utf8)) { $0.byte($1) } }

  /// The words of a set, in the vocabulary's order.
  mutating func words<Word>(_ value: EnumerationSet<Word>) { list(value.words) { $0.word($1) } }

  mutating func references(_ values: [Reference]) { list(values) { $0.reference($1) } }
  mutating func hold(_ value: Hold) {
    id(value.id)
    time(value.placed)
  }

  mutating func optionalReference(_ value: Reference?) { optional(value) { $0.reference($1) } }
  mutating func optionalTime(_ value: LocalTime?) { optional(value) { $0.time($1) } }
  mutating func optionalWord(_ value: (some Enumeration)?) { optional(value) { $0.word($1) } }
  mutating func optionalString(_ value: String?) { optional(value) { $0.string($1) } }
}

extension StateReader {
  mutating func string() throws(StateDamage) -> String {
    let bytes = try list { r throws(StateDamage) in try r.byte() }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw StateDamage() }
    return text
  }

  mutating func words<Word>() throws(StateDamage) -> EnumerationSet<Word> {
    var bits: UInt32 = 0
    for word in try list({ r throws(StateDamage) in try r.word(Word.self) }) {
      bits |= 1 << UInt32(word.rawValue)
    }
    return EnumerationSet(bits: bits)
  }

  /// How often something happened: a number that is not negative.
  mutating func times() throws(StateDamage) -> Int {
    let number = try integer()
    guard number >= 0 else { throw StateDamage() }
    return Int(number)
  }

  mutating func references() throws(StateDamage) -> [Reference] {
    try list { r throws(StateDamage) in try r.reference() }
  }
  mutating func hold() throws(StateDamage) -> Hold { Hold(id: try id(), placed: try time()) }

  mutating func optionalReference() throws(StateDamage) -> Reference? {
    try optional { r throws(StateDamage) in try r.reference() }
  }
  mutating func optionalTime() throws(StateDamage) -> LocalTime? {
    try optional { r throws(StateDamage) in try r.time() }
  }
  mutating func optionalWord<Word: Enumeration>() throws(StateDamage) -> Word? {
    try optional { r throws(StateDamage) in try r.word() }
  }
  mutating func optionalString() throws(StateDamage) -> String? {
    try optional { r throws(StateDamage) in try r.string() }
  }
}
