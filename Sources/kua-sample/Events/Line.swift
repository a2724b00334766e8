/// One event as one line of canonical JSON (RFC 8785), written straight into bytes.
///
/// Members are written in the order of their names; whoever fills in `data` keeps to that order.
struct Line {
  private(set) var bytes: [UInt8] = []
  private let content: Content
  private let seed: UInt64
  private let keys: KeyRing
  private var attested: Attestation?
  private var isFirst = true
  /// The private members of an event that is signed: they do not enter `data`.
  private var setAside: [(name: StaticString, value: [UInt8]?)]?

  init(content: Content, seed: UInt64, keys: KeyRing) {
    self.content = content
    self.seed = seed
    self.keys = keys
  }

  /// Writes the whole line: the envelope around what `fields` writes as `data`.
  mutating func write(_ envelope: Envelope, _ fields: (inout Line) -> Void) {
    let isSigned = !envelope.signers.isEmpty
    setAside = isSigned ? [] : nil
    bytes.removeAll(keepingCapacity: true)
    bytes.write("{\"actor\":\"")
    bytes.write(envelope.by.actor)
    bytes.write("\",\"body\":\"")
    bytes.write(envelope.by.body)
    bytes.write("\",\"data\":{")
    let data = bytes.count
    attested = envelope.attested
    isFirst = true
    fields(&self)
    writeAttestation()
    let disclosures = writeDigests(at: data, envelope.id)
    bytes.append(125)
    let head = bytes.count
    if !disclosures.isEmpty {
      bytes.write(",\"disclosures\":[\"")
      bytes.append(contentsOf: disclosures.joined(separator: "\",\"").utf8)
      bytes.write("\"]")
    }
    let middle = bytes.count
    bytes.write(",\"id\":\"")
    bytes.write(envelope.id)
    if let performer = envelope.performer {
      bytes.write("\",\"performer\":\"")
      bytes.write(performer)
    }
    let tail = Line.tail(envelope)
    if isSigned {
      let entry = bytes[..<head] + bytes[middle...] + tail
      bytes.write(recordedMember: envelope.recorded)
      bytes.write("\",\"signature\":\"")
      bytes.append(contentsOf: keys.signatures(of: Array(entry), by: envelope.signers).utf8)
    } else {
      bytes.write(recordedMember: envelope.recorded)
    }
    bytes.append(contentsOf: tail)
    bytes.append(10)
  }

  private static func tail(_ envelope: Envelope) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(300)
    bytes.write("\",\"source\":\"")
    bytes.write(envelope.by.source)
    bytes.write("\",\"specversion\":\"1.0\",\"subject\":\"")
    bytes.write(envelope.subject)
    bytes.write("\",\"time\":\"")
    bytes.write(act: envelope.time)
    if envelope.isDay { bytes.write("\",\"timeprecision\":\"day") }
    bytes.write("\",\"type\":\"kua.")
    bytes.write(envelope.type)
    bytes.write(".v1\"}")
    return bytes
  }

  /// Puts the digests of what was set aside at the beginning of `data`; gives the disclosures.
  private mutating func writeDigests(at data: Int, _ id: EventID) -> [String] {
    guard let setAside, !setAside.isEmpty else { return [] }
    let made = Disclosures(of: setAside, event: id, seed: seed)
    let digests = "\"_sd\":[\"" + made.digests.joined(separator: "\",\"") + "\"]"
    bytes.insert(contentsOf: Array((digests + (isFirst ? "" : ",")).utf8), at: data)
    return made.disclosures
  }

  mutating func set(_ name: StaticString, _ word: StaticString) {
    begin(name)
    bytes.append(34)
    bytes.write(word)
    bytes.append(34)
  }

  mutating func set(_ name: StaticString, _ reference: Reference) {
    begin(name)
    bytes.append(34)
    bytes.write(reference)
    bytes.append(34)
  }

  mutating func set(_ name: StaticString, references: [Reference]) {
    begin(name)
    bytes.append(91)
    for (place, reference) in references.enumerated() {
      bytes.write(place == 0 ? "\"" : ",\"")
      bytes.write(reference)
      bytes.append(34)
    }
    bytes.append(93)
  }

  mutating func set(_ name: StaticString, words: [StaticString]) {
    begin(name)
    bytes.append(91)
    for (place, word) in words.enumerated() {
      bytes.write(place == 0 ? "\"" : ",\"")
      bytes.write(word)
      bytes.append(34)
    }
    bytes.append(93)
  }

  mutating func set(_ name: StaticString, _ time: Instant) {
    begin(name)
    bytes.append(34)
    bytes.write(act: time)
    bytes.append(34)
  }

  mutating func set(_ name: StaticString, _ number: Int) {
    begin(name)
    bytes.write(decimal: number)
  }

  mutating func set(_ name: StaticString, _ truth: Bool) {
    begin(name)
    bytes.write(truth ? "true" : "false")
  }

  /// Writes a member that a patch takes away.
  mutating func takeAway(_ name: StaticString) {
    begin(name)
    bytes.write("null")
  }

  mutating func set(_ name: StaticString, _ id: EventID) {
    begin(name)
    bytes.append(34)
    bytes.write(id)
    bytes.append(34)
  }

  mutating func set(_ name: StaticString, ascii text: [UInt8]) {
    begin(name)
    bytes.append(34)
    bytes.append(contentsOf: text)
    bytes.append(34)
  }

  /// Writes a string that `text` spells out: a number of a book, a digest.
  mutating func set(_ name: StaticString, spelled text: (inout [UInt8]) -> Void) {
    begin(name)
    bytes.append(34)
    text(&bytes)
    bytes.append(34)
  }

  /// Writes a personal or protected member in clear, if such are wanted; sets it aside where the event is
  /// signed. Every private member of a type is named, with nil where it is absent.
  mutating func set(_ name: StaticString, private value: @autoclosure () -> PrivateValue?) {
    let value = content.hasPrivateValues ? value() : nil
    if setAside != nil {
      setAside?.append((name, value.map(\.json)))
    } else if let value {
      begin(name)
      bytes.write(value)
    }
  }

  /// Writes an object whose members `fields` writes.
  mutating func set(_ name: StaticString, object fields: (inout Line) -> Void) {
    begin(name)
    writeObject(fields)
  }

  /// Writes an array of objects, one for each element.
  mutating func set<Element>(
    _ name: StaticString, objects elements: [Element], _ fields: (inout Line, Element) -> Void
  ) {
    begin(name)
    bytes.append(91)
    for (place, element) in elements.enumerated() {
      if place > 0 { bytes.append(44) }
      writeObject { fields(&$0, element) }
    }
    bytes.append(93)
  }

  private mutating func writeObject(_ fields: (inout Line) -> Void) {
    bytes.append(123)
    isFirst = true
    fields(&self)
    isFirst = false
    bytes.append(125)
  }

  private mutating func begin(_ name: StaticString) {
    // Two letters tell which names come after "attested".
    if attested != nil, unsafe name.utf8Start[0] > 97 || name.utf8Start[1] > 116 { writeAttestation() }
    bytes.write(isFirst ? "\"" : ",\"")
    isFirst = false
    bytes.write(name)
    bytes.write("\":")
  }

  private mutating func writeAttestation() {
    guard let attestation = attested else { return }
    attested = nil
    set(
      "attested",
      object: { line in
        line.set("document", spelled: { $0.write(decimal: attestation.document) })
        line.set("reason", attestation.reason)
      })
  }
}
