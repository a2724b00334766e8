import Glibc
import Language
import Registers

/// A file of rows and the mapping that says what they mean, opened and matched.
struct RegisterFile {
  let path: String
  let mapping: Mapping
  let header: HeaderMatch
  /// The headers as the file writes them.
  let headers: [String]
  var reader: CSVReader

  /// - Throws: ``Problem`` when the mapping is none, or the file is not one that it reads.
  init(_ path: String, mapping mappingPath: String, _ language: Language) throws {
    self.path = path
    do {
      mapping = try Mapping(parsing: Self.bytes(mappingPath))
    } catch let fault as MappingFault {
      throw Problem("bad-mapping", fault.sentence(in: mappingPath), exit: .usage)
    }
    let bytes = try Self.bytes(path)
    guard !bytes.starts(with: [0xff, 0xfe]), !bytes.starts(with: [0xfe, 0xff]) else {
      throw Problem("bad-file", Phrase.Import.utf16(file: .text(path)))
    }
    reader = CSVReader(bytes, mapping.dialect)
    var record = CSVRecord()
    do {
      guard try reader.read(&record) else {
        throw Problem("bad-file", Phrase.Import.emptyFile(file: .text(path)))
      }
    } catch let fault as CSVFault {
      let why = fault.sentence(headers: []).text(in: language)
      throw Problem(
        "bad-file", Phrase.Import.badHeader(file: .text(path), why: .text(why)).text(in: language))
    }
    headers = record.fields
    header = HeaderMatch(headers, mapping)
    reader.fieldCount = headers.count
    if !header.missing.isEmpty {
      throw Problem(
        "missing-columns",
        Phrase.Import.missingColumns(
          columns: .text(Self.quoted(header.missing)), file: .text(path), found: .text(Self.quoted(headers))
        ).text(in: language))
    }
    if !header.twice.isEmpty {
      throw Problem(
        "column-twice",
        Phrase.Import.columnTwice(columns: .text(Self.quoted(header.twice)), file: .text(path)).text(
          in: language))
    }
  }

  /// What of the file is not read, for people: nil when there is nothing to say.
  func note(_ language: Language) -> String? {
    var notes: [String] = []
    if !header.unknown.isEmpty {
      notes.append(
        Phrase.Import.unknownColumns(columns: .text(Self.quoted(header.unknown))).text(in: language))
    }
    if !header.absent.isEmpty {
      notes.append(Phrase.Import.absentColumns(columns: .text(Self.quoted(header.absent))).text(in: language))
    }
    return notes.isEmpty ? nil : notes.map { "kua: \($0)\n" }.joined()
  }

  /// The headers of columns of the mapping, as the file writes them.
  func names(of columns: [Int]) -> [String] {
    var names: [String] = []
    for column in columns {
      let name = header.fields[column].map { headers[$0] } ?? mapping.columns[column].header
      if !names.contains(name) { names.append(name) }
    }
    return names
  }

  static func quoted(_ names: [String]) -> String { names.map { "\"\($0)\"" }.joined(separator: ", ") }

  /// A whole file; "-" is standard input.
  static func bytes(_ path: String) throws -> [UInt8] {
    let file = path == "-" ? STDIN_FILENO : unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw Problem.system(Phrase.Problem.couldNotRead(path: .text(path))) }
    defer { if path != "-" { close(file) } }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = unsafe piece.withUnsafeMutableBytes { unsafe read(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw Problem.system(Phrase.Problem.couldNotRead(path: .text(path))) }
      if count == 0 { return bytes }
      bytes += piece[..<count]
    }
  }
}
