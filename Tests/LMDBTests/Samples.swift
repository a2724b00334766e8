import LMDB

/// A small, well mixed generator with a fixed seed (Steele, Lea, Flood 2014).
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func bytes(_ count: Int) -> [UInt8] {
    (0..<count).map { _ in UInt8(truncatingIfNeeded: next()) }
  }
}

/// A copy, for comparing; `nil` for none.
func array(_ bytes: RawSpan?) -> [UInt8]? {
  guard let bytes else { return nil }
  return unsafe bytes.withUnsafeBytes { unsafe Array($0) }
}

/// The bytes of a text.
func utf8(_ text: String) -> [UInt8] { Array(text.utf8) }

extension Transaction where Self: ~Copyable {
  /// Every row of a table, copied, in the table's order.
  func rows(in table: Table) throws -> [(key: [UInt8], value: [UInt8])] {
    var rows: [(key: [UInt8], value: [UInt8])] = []
    var cursor = try cursor(in: table)
    while let row = try cursor.next() { rows.append((array(row.key)!, array(row.value)!)) }
    return rows
  }
}

/// The storage error that `body` throws, or `nil`.
func refusal(_ body: () throws -> Void) -> LMDBError? {
  do {
    try body()
    return nil
  } catch {
    return error as? LMDBError
  }
}
