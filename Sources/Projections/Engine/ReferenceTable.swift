import IncidentEvents

/// Values by reference, in the order in which their keys came. They are kept in pieces that never move, since states are
/// large.
struct ReferenceTable<Value: Sendable>: Sendable {
  private var places = ReferenceSet()
  /// The values, each at the place of its reference, in pieces of equal length.
  private var pieces: ContiguousArray<ContiguousArray<Value>> = []

  /// How many values a piece holds: some 64 KiB of them, a power of two.
  private static var shift: Int {
    max(
      4,
      (65_536 / MemoryLayout<Value>.stride).bitWidth
        - (65_536 / MemoryLayout<Value>.stride).leadingZeroBitCount - 1)
  }

  init() {}

  /// The references, in the order in which they were put in.
  var keys: ContiguousArray<Reference> { places.keys }
  var count: Int { places.count }

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
  func place(of key: Reference) -> Int? { places.place(of: key) }

  /// Where the value of a reference stands, `initial` if there was none.
  @inline(__always)
  mutating func place(of key: Reference, putting initial: @autoclosure () -> Value) -> Int {
    let before = places.count, place = places.insert(key)
    if place == before { append(initial(), at: place) }
    return place
  }

  /// Puts in the value of a reference, or replaces it.
  mutating func set(_ key: Reference, _ value: Value) {
    let before = count
    let place = place(of: key, putting: value)
    if place < before { self[place] = value }
  }

  @inline(never)
  private mutating func append(_ value: consuming Value, at place: Int) {
    if place >> Self.shift == pieces.count {
      var piece = ContiguousArray<Value>()
      // The first piece grows as it is filled: there are many small tables.
      if !pieces.isEmpty { piece.reserveCapacity(1 << Self.shift) }
      pieces.append(piece)
    }
    pieces[pieces.count - 1].append(value)
  }
}
