internal import CanonicalJSON
internal import IncidentEvents
internal import LMDB

// How what the vault keeps stands in its tables: numbers big-endian, references as kind and 16 bytes.

/// Whose values a data key covers: a subject, as one body has recorded it.
struct DataKeyID: Hashable, Sendable {
  let subject: Reference
  let body: Reference

  /// The 33 bytes the wrapped key is stored under.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(33)
    subject.appendRow(to: &bytes)
    body.appendKey(to: &bytes)
    return bytes
  }

  init(subject: Reference, body: Reference) {
    self.subject = subject
    self.body = body
  }

  /// Reads the 33 bytes; nil for others.
  init?(_ bytes: [UInt8]) {
    guard bytes.count == 33, let subject = Reference(row: bytes[..<17]),
      let body = Reference(bodyRow: bytes[17...])
    else { return nil }
    self.init(subject: subject, body: body)
  }
}

extension Reference {
  /// Kind and 16 bytes.
  func appendRow(to bytes: inout [UInt8]) {
    bytes.append(kind.rawValue)
    appendKey(to: &bytes)
  }

  /// Kind and 16 bytes.
  var row: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(17)
    appendRow(to: &bytes)
    return bytes
  }

  /// Reads kind and 16 bytes; nil for others.
  init?(row: ArraySlice<UInt8>) {
    let row = Array(row)
    self.init(storedKey: row.span.rawBytes)
  }

  /// Reads the 16 bytes of a body; nil for others.
  init?(bodyRow: ArraySlice<UInt8>) { self.init(row: [EntityKind.body.rawValue] + bodyRow) }
}

extension EventID {
  /// The 16 bytes.
  var row: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(48)
    bytes.append(bigEndian: high)
    bytes.append(bigEndian: low)
    return bytes
  }

  /// Reads the 16 bytes; nil for others.
  init?(row: ArraySlice<UInt8>) {
    guard row.count == 16 else { return nil }
    self.init(high: UInt64(bigEndian: row.prefix(8)), low: UInt64(bigEndian: row.suffix(8)))
  }
}

extension UInt64 {
  /// The number that up to eight bytes stand for.
  init(bigEndian bytes: ArraySlice<UInt8>) { self = bytes.reduce(0) { $0 << 8 | UInt64($1) } }
}

extension [UInt8] {
  /// Appends a number's eight bytes.
  mutating func append(bigEndian number: UInt64) {
    for shift in stride(from: 56, through: 0, by: -8) {
      append(UInt8(truncatingIfNeeded: number >> UInt64(shift)))
    }
  }

  /// A copy of `bytes`.
  init(copying bytes: RawSpan) { self = unsafe bytes.withUnsafeBytes { unsafe Array($0) } }
}

/// A row of the table of values: body ‖ subject ‖ the event's disclosures, sealed under their data key.
struct ValueRow {
  let id: DataKeyID
  let sealed: [UInt8]

  init(id: DataKeyID, sealed: [UInt8]) {
    self.id = id
    self.sealed = sealed
  }

  /// Reads a row; nil for other bytes.
  init?(_ bytes: [UInt8]) {
    guard bytes.count >= 33 + Seal.overhead, let body = Reference(bodyRow: bytes[..<16]),
      let subject = Reference(row: bytes[16..<33])
    else { return nil }
    id = DataKeyID(subject: subject, body: body)
    sealed = Array(bytes[33...])
  }

  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(33 + sealed.count)
    id.body.appendKey(to: &bytes)
    id.subject.appendRow(to: &bytes)
    bytes.append(contentsOf: sealed)
    return bytes
  }

  /// What the sealed bytes are bound to.
  static func context(_ event: EventID, _ id: DataKeyID) -> [UInt8] {
    var context = event.row
    context.append(contentsOf: id.bytes)
    context.append(contentsOf: "kua values v1".utf8)
    return context
  }

  /// The disclosures' JSON, each after its length in four bytes.
  static func plain(_ disclosures: [[UInt8]]) -> [UInt8] {
    var plain: [UInt8] = []
    plain.reserveCapacity(disclosures.reduce(0) { $0 + 4 + $1.count })
    for json in disclosures {
      let count = json.count
      plain.append(UInt8(truncatingIfNeeded: count >> 24))
      plain.append(UInt8(truncatingIfNeeded: count >> 16))
      plain.append(UInt8(truncatingIfNeeded: count >> 8))
      plain.append(UInt8(truncatingIfNeeded: count))
      plain.append(contentsOf: json)
    }
    return plain
  }

  /// The disclosures in opened bytes; nil when they are not what ``plain(_:)`` writes.
  static func disclosures(_ plain: [UInt8]) -> [Disclosure]? {
    var disclosures: [Disclosure] = []
    var place = 0
    while place < plain.count {
      guard plain.count - place >= 4 else { return nil }
      let count = Int(UInt64(bigEndian: plain[place..<place + 4]))
      place += 4
      guard count <= plain.count - place,
        let disclosure = try? Disclosure(json: Array(plain[place..<place + count]))
      else { return nil }
      disclosures.append(disclosure)
      place += count
    }
    return disclosures
  }
}
