import Crypto
public import IncidentEvents

/// What is derived of a row's key: the same file imported again gives the same ids and references, and records nothing
/// twice. Keys are numbers of registers; nothing of a person is in them.
public enum RowKey {
  /// The id of an event: a UUIDv7 of the row's time.
  public static func eventID(
    origin: String, mapping: String, key: [String], label: String, time: LocalTime
  ) -> EventID {
    let bits = bits(["kua register event 1", origin, mapping, label] + key)
    return EventID(milliseconds: max(0, time.instant) * 1000, random: bits)
  }

  /// The reference of an entity: not of the mapping, so that several registers that name it by the same key mean the
  /// same.
  public static func reference(_ kind: EntityKind, origin: String, key: [String]) -> Reference {
    let bits = bits(["kua register reference 1", origin, kind.name] + key)
    return Reference(kind: kind, high: bits.0, low: bits.1)
  }

  /// 128 bits of the SHA-256 of some texts, each with its length before it.
  private static func bits(_ texts: [String]) -> (UInt64, UInt64) {
    var bytes: [UInt8] = []
    for text in texts {
      let count = UInt32(text.utf8.count)
      for shift in stride(from: 24, through: 0, by: -8) {
        bytes.append(UInt8(truncatingIfNeeded: count >> UInt32(shift)))
      }
      bytes += text.utf8
    }
    var words: (UInt64, UInt64) = (0, 0)
    for (at, byte) in SHA256.hash(data: bytes).prefix(16).enumerated() {
      if at < 8 { words.0 = words.0 << 8 | UInt64(byte) } else { words.1 = words.1 << 8 | UInt64(byte) }
    }
    return words
  }
}
