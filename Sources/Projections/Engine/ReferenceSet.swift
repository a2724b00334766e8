import IncidentEvents

/// References in the order in which they came, each with its place: a hash table for the hundreds of thousands of
/// entities that a pass over a log looks up, several times an event.
///
/// A slot is eight bytes, so that the slots of a city's year stay near; the references stand in the order in which they
/// came, and what an event speaks of has mostly come lately. Whoever submits an event chooses its references, so the hash
/// is keyed anew for each set: which references fall together can not be known outside.
struct ReferenceSet: Sendable {
  /// The references, in the order in which they were put in.
  private(set) var keys: ContiguousArray<Reference> = []
  /// Open addressing, at most half full.
  private var slots = ContiguousArray(repeating: Slot(), count: 16)
  private let secret: (UInt64, UInt64) = (.random(in: .min ... .max), .random(in: .min ... .max))

  /// Where some reference stands.
  private struct Slot {
    /// The lower half of its hash.
    var hash: UInt32 = 0
    /// The place plus one; zero where nothing is held.
    var number: UInt32 = 0
  }

  init() {}

  var count: Int { keys.count }

  /// Where a reference stands; nil when it was never put in.
  @inline(__always)
  func place(of key: Reference) -> Int? {
    let number = slots[slot(of: key, hash(key))].number
    return number == 0 ? nil : Int(number) &- 1
  }

  /// Puts a reference in, unless it is in already.
  /// - Returns: its place: the last one, when it was put in.
  @discardableResult @inline(__always)
  mutating func insert(_ key: Reference) -> Int {
    let hash = hash(key), slot = slot(of: key, hash)
    let number = slots[slot].number
    if number != 0 { return Int(number) &- 1 }
    put(key, slot, hash)
    return keys.count &- 1
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
  private mutating func put(_ key: Reference, _ slot: Int, _ hash: UInt32) {
    precondition(keys.count < Int(UInt32.max) / 2, "a set holds at most 2^31 references")
    keys.append(key)
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

  /// Both halves under the set's secret, multiplied, and the product folded.
  @inline(__always)
  private func hash(_ key: Reference) -> UInt32 {
    let product = (key.high ^ secret.0).multipliedFullWidth(by: key.low ^ secret.1)
    let folded = product.high ^ product.low ^ UInt64(key.kind.rawValue)
    return UInt32(truncatingIfNeeded: folded ^ folded >> 32)
  }
}
