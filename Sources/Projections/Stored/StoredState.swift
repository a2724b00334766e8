public import IncidentEvents
public import Rulebook

/// A fold whose result a view keeps: which events it reads, and its bytes, the same for the same state however it
/// was reached.
public protocol StoredState: EntityFold {
  /// What the keys of its rows begin with, where a view keeps several states of one kind of entity.
  static var mark: UInt8 { get }
  /// The types of event the fold reads; others are passed over.
  static var types: EventTypeSet { get }
  /// Whether the fold reads events that only mention the entity, where its kind is one that very many mention.
  static var readsMentions: Bool { get }
  /// Whether an event of these types that names the entity says anything of it.
  static func bears(_ event: borrowing Event, on key: Reference) -> Bool
  /// Appends the state's bytes.
  func encode(to writer: inout StateWriter)
  /// Reads what `encode` wrote.
  init(from reader: inout StateReader) throws(StateDamage)
}

extension StoredState {
  public static var mark: UInt8 { kind.rawValue }
  public static var readsMentions: Bool { true }
  @inline(__always)
  public static func bears(_ event: borrowing Event, on key: Reference) -> Bool { true }
}

/// Which types of event a fold reads.
public struct EventTypeSet: Sendable, ExpressibleByArrayLiteral {
  private var bits: (UInt64, UInt64) = (0, 0)

  public init(arrayLiteral types: EventType...) {
    for type in types { insert(type) }
  }

  /// Every type there is.
  public static let all: EventTypeSet = {
    var set: EventTypeSet = []
    for type in EventType.allCases { set.insert(type) }
    return set
  }()

  public mutating func insert(_ type: EventType) {
    if type.rawValue < 64 {
      bits.0 |= 1 << UInt64(type.rawValue)
    } else {
      bits.1 |= 1 << UInt64(type.rawValue - 64)
    }
  }
  public func contains(_ type: EventType) -> Bool {
    let word = type.rawValue < 64 ? bits.0 : bits.1
    return word & (1 << UInt64(type.rawValue & 63)) != 0
  }
  public func union(_ other: EventTypeSet) -> EventTypeSet {
    var set = self
    set.bits = (bits.0 | other.bits.0, bits.1 | other.bits.1)
    return set
  }
}

/// A view's stored row is not what its version wrote: the view is rebuilt from the log.
public struct StateDamage: Error, Sendable, CustomStringConvertible {
  package init() {}

  public var description: String {
    "a row of the view is damaged; `kua rebuild` makes the view anew from the log"
  }
}

/// Writes a state's bytes: integers big-endian, lists after their count.
public struct StateWriter: Sendable {
  public private(set) var bytes: [UInt8] = []

  public init() {}

  public mutating func byte(_ value: UInt8) { bytes.append(value) }
  public mutating func flag(_ value: Bool) { bytes.append(value ? 1 : 0) }
  public mutating func integer(_ value: Int64) {
    for k in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: value >> Int64(56 - 8 * k))) }
  }
  public mutating func integer(_ value: Int) { integer(Int64(value)) }
  public mutating func short(_ value: Int) {
    bytes.append(UInt8(truncatingIfNeeded: value >> 8))
    bytes.append(UInt8(truncatingIfNeeded: value))
  }
  public mutating func reference(_ value: Reference) {
    bytes.append(value.kind.rawValue)
    value.appendKey(to: &bytes)
  }
  public mutating func id(_ value: EventID) {
    integer(Int64(bitPattern: value.high))
    integer(Int64(bitPattern: value.low))
  }
  public mutating func month(_ value: CalendarMonth) {
    short(value.year)
    byte(UInt8(value.month))
  }
  /// A day as its number from 1970-01-01.
  public mutating func day(_ value: Int) { integer(value) }
  public mutating func time(_ value: LocalTime) {
    integer(value.wallClock)
    short(Int(value.offsetMinutes))
  }
  public mutating func list<Element>(_ values: [Element], _ write: (inout StateWriter, Element) -> Void) {
    integer(values.count)
    for value in values { write(&self, value) }
  }
  public mutating func optional<Value>(_ value: Value?, _ write: (inout StateWriter, Value) -> Void) {
    flag(value != nil)
    if let value { write(&self, value) }
  }
  public mutating func word(_ value: some Enumeration) { bytes.append(value.rawValue) }
}

/// Reads what a ``StateWriter`` wrote; any other bytes give an error, never a trap.
public struct StateReader: ~Escapable {
  private let bytes: RawSpan
  private var at = 0

  @_lifetime(copy bytes)
  public init(_ bytes: RawSpan) { self.bytes = bytes }

  public var atEnd: Bool { at == bytes.byteCount }

  public mutating func byte() throws(StateDamage) -> UInt8 {
    guard at < bytes.byteCount else { throw StateDamage() }
    defer { at += 1 }
    return unsafe bytes.unsafeLoad(fromByteOffset: at, as: UInt8.self)
  }
  public mutating func flag() throws(StateDamage) -> Bool { try byte() == 1 }
  public mutating func integer() throws(StateDamage) -> Int64 {
    var value: Int64 = 0
    for _ in 0..<8 { value = value << 8 | Int64(try byte()) }
    return value
  }
  public mutating func count() throws(StateDamage) -> Int {
    let value = try integer()
    guard value >= 0, value <= bytes.byteCount else { throw StateDamage() }
    return Int(value)
  }
  public mutating func short() throws(StateDamage) -> Int {
    let high = try byte()
    return Int(Int16(bitPattern: UInt16(high) << 8 | UInt16(try byte())))
  }
  public mutating func reference() throws(StateDamage) -> Reference {
    guard let kind = EntityKind(rawValue: try byte()) else { throw StateDamage() }
    let high = UInt64(bitPattern: try integer())
    return Reference(kind: kind, high: high, low: UInt64(bitPattern: try integer()))
  }
  public mutating func id() throws(StateDamage) -> EventID {
    let high = UInt64(bitPattern: try integer())
    return EventID(high: high, low: UInt64(bitPattern: try integer()))
  }
  public mutating func month() throws(StateDamage) -> CalendarMonth {
    let year = try short(), month = Int(try byte())
    guard 1...12 ~= month else { throw StateDamage() }
    return CalendarMonth(year: year, month: month)
  }
  public mutating func day() throws(StateDamage) -> Int {
    let day = try integer()
    // Years 1900 to 2099, and as long again: terms and dues lie behind what is recorded.
    guard -100_000...100_000 ~= day else { throw StateDamage() }
    return Int(day)
  }
  public mutating func time() throws(StateDamage) -> LocalTime {
    let wallClock = try integer(), offset = try short()
    // Years 1900 to 2099, as in an entry.
    guard wallClock > -2_208_988_801, wallClock < 4_102_444_800 else { throw StateDamage() }
    let date = CivilDate(daysSince1970: Int(wallClock >= 0 ? wallClock / 86400 : (wallClock - 86399) / 86400))
    return LocalTime(
      wallClock: wallClock, offsetMinutes: Int16(truncatingIfNeeded: offset), year: Int16(date.year),
      month: UInt8(date.month), day: UInt8(date.day))
  }
  public mutating func list<Element>(
    _ read: (inout StateReader) throws(StateDamage) -> Element
  ) throws(StateDamage) -> [Element] {
    let count = try count()
    var values: [Element] = []
    for _ in 0..<count { values.append(try read(&self)) }
    return values
  }
  public mutating func optional<Value>(
    _ read: (inout StateReader) throws(StateDamage) -> Value
  ) throws(StateDamage) -> Value? {
    try flag() ? try read(&self) : nil
  }
  public mutating func word<Word: Enumeration>(_ type: Word.Type = Word.self) throws(StateDamage) -> Word {
    guard let word = Word(rawValue: try byte()) else { throw StateDamage() }
    return word
  }
}
