/// One class of ASCII characters and how often it may stand in a row.
struct PatternStep: Sendable, Hashable {
  /// Characters 0–63 and 64–127, one bit each.
  var low: UInt64 = 0
  var high: UInt64 = 0
  var least = 1
  var most = 1

  mutating func insert(_ character: UInt8) {
    if character < 64 { low |= 1 << UInt64(character) } else { high |= 1 << UInt64(character - 64) }
  }
  @inline(__always)
  func contains(_ byte: UInt8) -> Bool {
    byte < 128 && (byte < 64 ? low : high) &>> UInt64(byte & 63) & 1 != 0
  }
  func overlaps(_ other: PatternStep) -> Bool { low & other.low | high & other.high != 0 }
}

/// Steps one after another, matched against a whole text.
///
/// Where no step's end is in doubt, each simply takes all it can. Where a step of varying length overlaps
/// what may follow it (`[0-9]{1,3}[0-9]{2}`), all possibilities are followed at once, one bit of a number
/// each: each repetition a step allows is a place, bit j says that place j may take the next byte.
struct PatternSequence: Sendable {
  /// How many places the bits give room for; one more bit says "at the end".
  static let mostPlaces = 127

  let steps: [PatternStep]
  let places: PatternPlaces?

  /// Nil when the steps overlap and need more than ``mostPlaces``.
  init?(_ steps: [PatternStep]) {
    self.steps = steps
    if Self.isPlain(steps) {
      places = nil
    } else {
      guard let places = PatternPlaces(steps) else { return nil }
      self.places = places
    }
  }

  /// Whether taking all one can is always right: what may follow a step of varying length, up to and with the
  /// first step that must stand, shares no character with it.
  static func isPlain(_ steps: [PatternStep]) -> Bool {
    for (i, step) in steps.enumerated() where step.least != step.most {
      for following in steps[(i + 1)...] {
        if following.overlaps(step) { return false }
        if following.least > 0 { break }
      }
    }
    return true
  }

  func matches(_ bytes: RawSpan) -> Bool {
    if let places { return places.matches(bytes) }
    var at = 0
    let end = bytes.byteCount
    let steps = steps.span
    for k in steps.indices {
      let step = steps[k], start = at, stop = step.most < end &- at ? at &+ step.most : end
      while at < stop, step.contains(bytes.byte(at)) { at &+= 1 }
      if at &- start < step.least { return false }
    }
    return at == end
  }
}

/// The bits of a sequence whose steps overlap (a linear automaton run in parallel).
struct PatternPlaces: Sendable {
  /// For each ASCII character the places that take it.
  private var takers = [UInt128](repeating: 0, count: 128)
  /// Places that may take any number of bytes.
  private var repeating: UInt128 = 0
  /// Places that may be passed by.
  private var passable: UInt128 = 0
  private var accepting: UInt128 = 1

  init?(_ steps: [PatternStep]) {
    var places = 0
    for step in steps {
      let unbounded = step.most == .max
      let count = unbounded ? max(step.least, 1) : step.most
      guard count <= PatternSequence.mostPlaces - places else { return nil }
      for k in 0..<count {
        let bit: UInt128 = 1 << UInt128(places)
        for character in UInt8(0)..<128 where step.contains(character) { takers[Int(character)] |= bit }
        if k >= step.least { passable |= bit }
        if unbounded, k == count - 1 { repeating |= bit }
        places += 1
      }
    }
    accepting = 1 << UInt128(places)
  }

  func matches(_ bytes: RawSpan) -> Bool {
    let takers = takers.span
    var state = passing(1)
    for i in 0..<bytes.byteCount {
      let byte = bytes.byte(i)
      guard byte < 128 else { return false }
      let taken = state & takers[Int(byte)]
      state = passing(taken &<< 1 | taken & repeating)
      if state == 0 { return false }
    }
    return state & accepting != 0
  }

  /// `state` and every place reached from it by passing places. Adding a place to the run of passable places
  /// around it carries through to the run's end; what the sum changed, and the place itself, is the answer.
  @inline(__always)
  private func passing(_ state: UInt128) -> UInt128 {
    state | ((passable &+ (state & passable)) ^ passable)
  }
}
