import CanonicalJSON
import IncidentEvents
import Testing

@Suite("The schema step")
struct SchemaCheckTests {
  /// What the ledger's own reader and schema step say of a file.
  static func isValid(_ bytes: [UInt8]) -> Bool {
    var document = JSONDocument()
    guard (try? document.parseObject(bytes.span)) != nil, let type = SchemaCheck.type(of: document.root)
    else {
      return false
    }
    return SchemaCheck.check(document.root, as: type).faults.isEmpty
  }

  @Test("Every example gets the verdict its file's name says", arguments: Examples.ofTypes)
  func verdict(path: String) throws {
    #expect(Self.isValid(try Examples.bytes(path)) == path.contains("/valid-"))
  }

  @Test("What is not I-JSON is refused", arguments: Examples.files().filter { $0.hasPrefix("not-i-json/") })
  func notIJSON(path: String) throws {
    #expect(!Self.isValid(try Examples.bytes(path)))
  }

  @Test("Every type of the catalogue has valid and invalid examples", arguments: EventType.allCases)
  func examples(type: EventType) {
    let folder = "\(type.name)".dropFirst("kua.".count) + "/"
    #expect(Examples.ofTypes.contains { $0.hasPrefix(folder + "valid-") })
    #expect(Examples.ofTypes.filter { $0.hasPrefix(folder + "invalid-") }.count >= 3)
  }

  @Test(
    "What the schema allows and privacy leaves in, the reader of entries reads to its last byte",
    arguments: Examples.valid)
  func reads(path: String) throws {
    let bytes = try Examples.bytes(path)
    var document = JSONDocument()
    try document.parseObject(bytes.span)
    let named = SchemaCheck.type(of: document.root)
    let type = try #require(named)
    guard SchemaCheck.check(document.root, as: type).privateFields.isEmpty else { return }
    var entry: [UInt8] = []
    CanonicalWriter.write(document.root, to: &entry)
    let event = try unsafe Event(entry.span.bytes, at: 7)
    let (read, position) = (event.type, event.position)
    #expect(read == type)
    #expect(position == 7)
  }

  @Test(
    "A value in an open field that takes none like it is shown only if it is a word",
    arguments: [
      ("\"Name Of Somebody\"", "the value"), ("\"+77010000000\"", "the value"),
      ("\"1990-01-01\"", "the value"),
      ("\"940504350123\"", "the value"), ("940504350123", "the number"),
      ("-9007199254740991", "the number"),
      ("17", "17"), ("\"\"", "the value"), ("\"by-stander\"", "\"by-stander\""),
    ])
  func shownValues(value: String, shown: String) throws {
    let line = #"{"data":{"role":\#(value)}}"#
    var document = JSONDocument()
    try document.parseObject(Array(line.utf8).span)
    let faults = SchemaCheck.check(document.root, as: .partyAdded).faults.map(\.description)
    #expect(
      faults.contains(
        "data.role: \(shown) is not allowed; write one of victim, suspect, witness, child, reporter"),
      "\(faults)")
  }

  @Test("A fault says where, what is wrong and what would be right, and never shows a personal value")
  func messages() throws {
    let line = """
      {"actor":"actor:aaaaaaaaaaaaaaaaaaaaaaaaaa","body":"body:aaaaaaaaaaaaaaaaaaaaaaaaaa","data":{"identity":"known",\
      "name":17,"person":"person:short","role":"bystander"},"id":"01900000-0000-7000-8000-000000000000",\
      "source":"urn:kua:test","specversion":"1.0","subject":"case:aaaaaaaaaaaaaaaaaaaaaaaaaa",\
      "time":"2024-07-03T14:22:10+05:00","type":"kua.party.added.v1","nmae":1}
      """
    var document = JSONDocument()
    try document.parseObject(Array(line.utf8).span)
    let result = SchemaCheck.check(document.root, as: .partyAdded)
    #expect(
      result.faults.map(\.description) == [
        "data.name: the value is not allowed; write a text of 1 to 200 characters",
        "data.person: \"person:short\" is not allowed; write person: and 26 characters of a–z and 2–7",
        "data.role: \"bystander\" is not allowed; write one of victim, suspect, witness, child, reporter",
        "nmae: there is no such member; the members are actor, body, capturedtime, data, disclosures, id, performer, "
          + "recordedtime, signature, source, specversion, subject, time, timeprecision, type",
      ])
    #expect(result.privateFields == ["data.name"])
  }
}
