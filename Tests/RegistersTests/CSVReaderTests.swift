import Testing

@testable import Registers

@Suite("Rows of a file")
struct CSVReaderTests {
  /// The records of a text, and what is wrong with its lines.
  static func read(
    _ bytes: [UInt8], _ dialect: CSVDialect = CSVDialect(), fields: Int? = nil
  ) -> (records: [(line: Int, fields: [String])], faults: [CSVFault]) {
    var reader = CSVReader(bytes, dialect)
    reader.fieldCount = fields
    var record = CSVRecord()
    var records: [(line: Int, fields: [String])] = [], faults: [CSVFault] = []
    while true {
      do throws(CSVFault) {
        guard try reader.read(&record) else { return (records, faults) }
        records.append((record.line, record.fields))
      } catch {
        faults.append(error)
      }
    }
  }

  static func read(
    _ text: String, _ dialect: CSVDialect = CSVDialect(), fields: Int? = nil
  ) -> (records: [(line: Int, fields: [String])], faults: [CSVFault]) {
    read(Array(text.utf8), dialect, fields: fields)
  }

  @Test("Random tables are read as they were written", arguments: CSVDialect.Separator.allCases)
  func roundTrip(separator: CSVDialect.Separator) {
    var random = SplitMix64(seed: 11)
    let pieces = ["", "a", ",", ";", "\t", "\"", "\"\"", "\n", "\r\n", " ", "ә", "Обр", "№ 5", "🙂"]
    for _ in 0..<400 {
      let width = Int.random(in: 1...6, using: &random)
      let rows = (0..<Int.random(in: 1...8, using: &random)).map { _ in
        (0..<width).map { _ in
          (0..<Int.random(in: 0...4, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
            .joined()
        }
      }
      var bytes: [UInt8] = []
      for row in rows { CSVWriter.append(row, separator, to: &bytes) }
      let read = Self.read(bytes, CSVDialect(separator: separator), fields: width)
      #expect(read.records.map(\.fields) == rows)
      #expect(read.faults.isEmpty)
    }
  }

  @Test(
    "Lines end with CR LF or LF, the last one with nothing; a byte order mark and empty lines are passed over"
  )
  func lines() {
    let read = Self.read("\u{feff}a,b\r\n\r\n1,\"x\r\ny\"\n\n2,z")
    #expect(read.records.map(\.line) == [1, 3, 6])
    #expect(read.records.map(\.fields) == [["a", "b"], ["1", "x\r\ny"], ["2", "z"]])
    #expect(read.faults.isEmpty)
  }

  struct Broken: Sendable {
    let line: String
    let kind: CSVFault.Kind
    let field: Int?
  }

  @Test(
    "What is broken is named with its line and field, and costs its own line only",
    arguments: [
      Broken(line: "1,a\"b,c", kind: .quoteInField, field: 1),
      Broken(line: "1,\"a\"b,c", kind: .textAfterQuote, field: 1),
      Broken(line: "1,2,\"a", kind: .textAfterQuote, field: 2),
      Broken(line: "1,2", kind: .fieldCount(found: 2, expected: 3), field: nil),
      Broken(line: "1,2,3,4", kind: .fieldCount(found: 4, expected: 3), field: nil),
      Broken(line: "1,a\rb,3", kind: .controlCharacter, field: 1),
      Broken(line: "1,2,\0", kind: .controlCharacter, field: 2),
    ])
  func broken(_ broken: Broken) {
    let read = Self.read("x,y,z\n0,\"p\nq\",r\n\(broken.line)\n5,\"u,v\",w\n6,7,8\n", fields: 3)
    #expect(read.records.map(\.line) == [1, 2, 5, 6])
    #expect(read.records.last?.fields == ["6", "7", "8"])
    #expect(read.faults.map(\.kind) == [broken.kind])
    #expect(read.faults.first?.line == 4)
    #expect(read.faults.first?.field == broken.field)
  }

  @Test("A record over several lines that has another number of fields is one fault")
  func severalLines() {
    let read = Self.read("a,b\n1,\"x\ny\nz\",3\n4,5\n", fields: 2)
    #expect(read.records.map(\.line) == [1, 5])
    #expect(read.faults.map(\.kind) == [.fieldCount(found: 3, expected: 2)])
    // Here two marks that nobody closed seem to close each other, over a row between them.
    let torn = Self.read("a,b,c\n1,2,\"open\n3,4,5\n6,\",7,8\n9,10,11\n", fields: 3)
    #expect(torn.records.map(\.line) == [1, 3, 5])
    #expect(torn.faults.map(\.kind) == [.fieldCount(found: 5, expected: 3), .quoteNotClosed])
    #expect(torn.faults.map(\.line) == [2, 4])
  }

  @Test("A quotation mark that nobody closes takes no other line with it")
  func unclosed() {
    let read = Self.read("a,b\n1,\"open\n2,x\n3,y\n", fields: 2)
    #expect(read.records.map(\.fields) == [["a", "b"], ["2", "x"], ["3", "y"]])
    #expect(read.faults.map(\.kind) == [.quoteNotClosed])
    #expect(read.faults.map(\.line) == [2])
  }

  @Test("Bytes that are not UTF-8 are found, with their field and place")
  func encoding() {
    let bytes = Array("a,b\n1,Об".utf8) + [0xd0, 0x2c] + Array("\n2,x\n".utf8)
    let read = Self.read(bytes, fields: nil)
    #expect(read.faults.first?.kind == .encoding(byte: 5))
    #expect(read.faults.first?.field == 1)
    #expect(read.records.map(\.line) == [1, 3])
  }

  @Test("Windows-1251 is decoded, and its one hole is found")
  func windows1251() {
    let dialect = CSVDialect(separator: .semicolon, encoding: .windows1251)
    // Ёлка № «Ә is not in it», written with the bytes of the code page.
    let read = Self.read(
      [0xa8, 0xeb, 0xea, 0xe0, 0x3b, 0xb9, 0x20, 0xab, 0x80, 0xbb, 0x0a, 0x98, 0x0a], dialect)
    #expect(read.records.map(\.fields) == [["Ёлка", "№ «Ђ»"]])
    #expect(read.faults.map(\.kind) == [.encoding(byte: 1)])
  }

  @Test("Whatever bytes there are, every line is a record, part of one, or a fault")
  func anything() {
    var random = SplitMix64(seed: 5)
    let alphabet: [UInt8] = [0x22, 0x22, 0x2c, 0x0a, 0x0d, 0x61, 0x00, 0xd0, 0xbe, 0xff]
    for _ in 0..<2000 {
      let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in
        alphabet.randomElement(using: &random) ?? 0
      }
      let read = Self.read(bytes, fields: 2)
      let begun = (read.records.map(\.line) + read.faults.map(\.line)).sorted()
      #expect(Set(begun).count == begun.count)
      let lines = bytes.split(separator: 0x0a, omittingEmptySubsequences: false).count
      #expect(begun.allSatisfy { (1...lines).contains($0) })
    }
  }
}
