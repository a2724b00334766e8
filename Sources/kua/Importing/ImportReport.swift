import Glibc
import IncidentEvents
import Language
import Ledger
import Registers

/// The rows that an import refused, in the order and words of the file, each with its line, codes and reasons: a file of
/// rows itself, to be mended and imported as it is. It holds what people wrote, so only its owner may read it, it lies
/// outside the ledger, and the ledger notes where, for an erasure to sweep it. It is made at the first refusal.
///
/// Each row stands on one line, whatever the cells hold: line feeds in them become spaces. So an erasure can take lines
/// out; it knows them by the references in `kua.references`, and takes out those that could not be read at all, which
/// may speak of anyone.
final class ImportReport {
  let path: String
  /// How many rows were refused.
  private(set) var count = 0
  private let separator: CSVDialect.Separator
  private let headers: [String]
  private let ledger: Ledger
  private var file: Int32 = -1

  /// What stands before the columns of the file, and behind them.
  static let before = ["line", "code", "column", "reason", "references"].map { HeaderMatch.reportPrefix + $0 }
  static let behind = HeaderMatch.reportPrefix + "text"

  /// - Parameters:
  ///   - path: nil for a name beside the input.
  ///   - input: the file that is imported.
  init(_ path: String?, for input: RegisterFile, of ledger: Ledger) throws {
    self.path = path ?? Self.name(beside: input.path)
    self.ledger = ledger
    separator = input.mapping.dialect.separator
    headers = input.headers
    if unsafe access(self.path, F_OK) == 0 {
      throw Problem("exists", Phrase.Import.reportThere(path: .text(self.path)), exit: .usage)
    }
    if RescuedFile.isInside(self.path, ledger.directory.path) {
      throw Problem(
        "inside-ledger",
        "\(self.path) would lie inside the ledger, where refused rows do not belong; name a file elsewhere with --report",
        exit: .usage)
    }
  }

  deinit { if file >= 0 { close(file) } }

  /// `erdr.csv` is reported in `erdr.refused-20240703T092210Z.csv`.
  private static func name(beside input: String) -> String {
    if input == "-" { return "import.refused-\(RefusedFile.now()).csv" }
    let stem = input.hasSuffix(".csv") ? String(input.dropLast(4)) : input
    return "\(stem).refused-\(RefusedFile.now()).csv"
  }

  /// Adds a row.
  /// - Parameters:
  ///   - fields: its cells; nil for a line that could not be taken apart.
  ///   - text: the line as it stands, where it could not.
  func add(
    line: Int, codes: [String], columns: [String], reasons: [String], references: [Reference],
    fields: [String]?,
    text: String
  ) throws {
    if file < 0 { try begin() }
    count += 1
    var row = [
      String(line), codes.joined(separator: " "), columns.joined(separator: ", "),
      reasons.joined(separator: " "),
      fields == nil ? Ledger.unreadMark : references.map { "\($0)" }.joined(separator: " "),
    ]
    row += fields ?? Array(repeating: "", count: headers.count)
    row.append(fields == nil ? text : "")
    try write(row)
  }

  /// Makes what was added durable.
  func sync() throws {
    if file >= 0, fsync(file) != 0 { throw Problem.system(Phrase.Problem.couldNotWrite(path: .text(path))) }
  }

  private func begin() throws {
    file = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { throw Problem.system(Phrase.Problem.couldNotMake(path: .text(path))) }
    if let whole = unsafe realpath(path, nil) {
      defer { unsafe free(whole) }
      try ledger.noteRefusedFile(unsafe String(cString: whole))
    }
    try write(Self.before + headers + [Self.behind])
  }

  private func write(_ cells: [String]) throws {
    var bytes: [UInt8] = []
    CSVWriter.append(cells.map(Self.onOneLine), separator, to: &bytes)
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(file, buffer.baseAddress.map { unsafe $0 + written }, buffer.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw Problem.system(Phrase.Problem.couldNotWrite(path: .text(path))) }
      written += count
    }
  }

  private static func onOneLine(_ cell: String) -> String {
    guard cell.utf8.contains(where: { $0 == 0x0a || $0 == 0x0d }) else { return cell }
    return cell.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
