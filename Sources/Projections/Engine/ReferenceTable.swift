import IncidentEvents

/// Values by reference, in the order in which their keys came: a hash table for the hundreds of thousands of entities
/// that a pass over a log looks up, several times an event.
///
/// A slot is eight bytes, so that the slots of a city's year stay near; the keys stand in the order in which they came,
/// and what an event speaks of has mostly come lately. Values are kept in pieces that never move, since states are
/// large. Whoever submits an event chooses its references, so the hash is keyed anew for each table: which references
/// fall together can not be known outside.
struct ReferenceTable<Value: Sendable>: Sendable {
  /// The references, in the order in which they were put in.
  private(set) var keys: ContiguousArray<Reference> = []
  /// The values, each at the place of its reference, in pieces of equal length.
  private var pieces: ContiguousArray<ContiguousArray<Value>> = []
  /// Open addressing, at most half full.
  private var slots = ContiguousArray(repeating: Slot(), count: 16)
  private let secret: (UInt64, UInt64) = (.random(in: .min ... .max), .random(in: .min ... .max))

  /// Where the value of some key stands.
  private struct Slot {
    /// The lower half of the key's hash.
    var hash: UInt32 = 0
    /// The place plus one; zero where nothing is held.
    var number: UInt32 = 0
  }

  /// How many values a piece holds: some 64 KiB of them, a power of two.
  private static var shift: Int {
    max(
      4,
      (65_536 / MemoryLayout<Value>.stride).bitWidth
        - (65_536 / MemoryLayout<Value>.stride).leadingZeroBitCount - 1)
  }

  init() {}

  var count: Int { keys.count }

  /// The value at a place.
  subscript(place: Int) -> Value {
    @inline(__always) _read { yield pieces[place >> Self.shift][place & (1 << Self.shift - 1)] }
    @inline(__always) _modify { yield &pieces[place >> Self.shift][place & (1 << Self.shift - 1)] }
  }

  /// Reads or changes the value at a place where it lies: a state of many lists is not copied for one of them.
  @inline(__always)
  mutating func change<Result>(_ place: Int, _ body: (inout Value) throws -> Result) rethrows -> Result {
    try body(&pieces[place >> Self.shift][place & (1 << Self.shift - 1)])
  }

  /// Where the value of a reference stands; nil when there is none.
  @inline(__always)
  func place(of key: Reference) -> Int? {
    let number = slots[slot(of: key, hash(key))].number
    return number == 0 ? nil : Int(number) &- 1
  }

  /// Where the value of a reference stands, `initial` if there was none.
  @inline(__always)
  mutating func place(of key: Reference, putting initial: @autoclosure () -> Value) -> Int {
    let hash = hash(key), slot = slot(of: key, hash)
    let number = slots[slot].number
    if number != 0 { return Int(number) &- 1 }
    put(key, initial(), slot, hash)
    return keys.count &- 1
  }

  /// Puts in the value of a reference, or replaces it.
  mutating func set(_ key: Reference, _ value: Value) {
    let before = count
    let place = place(of: key, putting: value)
    if place < before { self[place] = value }
  }

  /// The slot that holds a reference, or the one it would be put in.
  @inline(__always)
  private func slot(of key: Reference, _ hash: UInt32) -> Int {
    let mask = slots.count &- 1
    var slot = Int(hash) & mask
    while true {
      let held = slots[slot]
      if held.number == 0 || held.hash == hash && keys[Int(held.number) &- 1] == key { return slot }
      slot = (slot &+ 1) & mask
    }
  }

  @inline(never)
  private mutating func put(_ key: Reference, _ value: consuming Value, _ slot: Int, _ hash: UInt32) {
    precondition(keys.count < Int(UInt32.max) / 2, "a table holds at most 2^31 entities")
    if keys.count >> Self.shift == pieces.count {
      var piece = ContiguousArray<Value>()
      // The first piece grows as it is filled: there are many small tables.
      if !pieces.isEmpty { piece.reserveCapacity(1 << Self.shift) }
      pieces.append(piece)
    }
    keys.append(key)
    pieces[pieces.count - 1].append(value)
    slots[slot] = Slot(hash: hash, number: UInt32(keys.count))
    if keys.count * 2 > slots.count { grow() }
  }

  private mutating func grow() {
    var grown = ContiguousArray(repeating: Slot(), count: slots.count * 2)
    let mask = grown.count - 1
    for held in slots where held.number != 0 {
      var slot = Int(held.hash) & mask
      while grown[slot].number != 0 { slot = (slot &+ 1) & mask }
      grown[slot] = held
    }
    slots = grown
  }

  /// Both halves under the table's secret, multiplied, and the product folded.
  @inline(__always)
  private func hash(_ key: Reference) -> UInt32 {
    let product = (key.high ^ secret.0).multipliedFullWidth(by: key.low ^ secret.1)
    let folded = product.high ^ product.low ^ UInt64(key.kind.rawValue)
    return UInt32(truncatingIfNeeded: folded ^ folded >> 32)
  }
}
