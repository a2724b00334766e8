/// One event as one line of canonical JSON (RFC 8785), written straight into bytes.
///
/// Members are written in the order of their names; whoever fills in `data` keeps to that order.
struct Line {
  private(set) var bytes: [UInt8] = []
  private var attested: Attestation?
  private var isFirst = true

  /// Writes the whole line: the envelope around what `fields` writes as `data`.
  mutating func write(_ envelope: Envelope, _ fields: (inout Line) -> Void) {
    bytes.removeAll(keepingCapacity: true)
    bytes.write("{\"actor\":\"")
    bytes.write(envelope.by.actor)
    bytes.write("\",\"body\":\"")
    bytes.write(envelope.by.body)
    bytes.write("\",\"data\":{")
    attested = envelope.attested
    isFirst = true
    fields(&self)
    writeAttestation()
    bytes.write("},\"id\":\"")
    bytes.write(envelope.id)
    if let performer = envelope.performer {
      bytes.write("\",\"performer\":\"")
      bytes.write(performer)
    }
    bytes.write("\",\"recordedtime\":\"")
    bytes.write(recorded: envelope.recorded)
    bytes.write("\",\"source\":\"")
    bytes.write(envelope.by.source)
    bytes.write("\",\"specversion\":\"1.0\",\"subject\":\"")
    bytes.write(envelope.subject)
    bytes.write("\",\"time\":\"")
    bytes.write(act: envelope.time)
    if envelope.isDay { bytes.write("\",\"timeprecision\":\"day") }
    bytes.write("\",\"type\":\"kua.")
    bytes.write(envelope.type)
    bytes.write(".v1\"}\n")
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
    // No field's name lies between "attested" and the letter b.
    if attested != nil, name.utf8CodeUnitCount > 0, unsafe name.utf8Start[0] > 97 { writeAttestation() }
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

/// The submitter stands by an unlikely fact, and names the document it rests on.
struct Attestation {
  let reason: StaticString
  /// The document's number.
  let document: Int

  static func paper(_ document: Int) -> Attestation {
    Attestation(reason: "paper-record", document: document)
  }
  static func late(_ document: Int) -> Attestation { Attestation(reason: "late-entry", document: document) }
}
