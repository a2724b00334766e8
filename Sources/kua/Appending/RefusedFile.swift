import Glibc
import IncidentEvents
import Language
import Ledger

/// The file that takes refused lines byte for byte, ready to be mended and appended again, and the reasons beside
/// it. Both hold what people wrote, so only their owner may read them, and they lie outside the ledger. They are
/// made at the first refusal.
final class RefusedFile {
  let path: String
  var reasonsPath: String { path + ".reasons.ndjson" }
  /// How many lines were copied.
  private(set) var count = 0
  private var lines: Int32 = -1, reasons: Int32 = -1
  private let ledger: Ledger

  /// - Parameters:
  ///   - path: nil for `refused-DATETIME.ndjson` in the working directory.
  ///   - ledger: the ledger that refuses; it notes where the file lies, for an erasure to sweep it.
  /// - Throws: when something is there already, or the place lies inside the ledger.
  init(_ path: String?, of ledger: Ledger) throws {
    self.ledger = ledger
    self.path = path ?? "refused-\(Self.now()).ndjson"
    for file in [self.path, reasonsPath] where unsafe access(file, F_OK) == 0 {
      throw Problem("exists", Phrase.Problem.refusedThere(path: .text(file)), exit: .usage)
    }
    let parent = self.path.lastIndex(of: "/").map {
      $0 == self.path.startIndex ? "/" : String(self.path[..<$0])
    }
    guard let place = Self.resolved(parent ?? ".") else {
      throw Problem.system(Phrase.Problem.noDirectory(path: .text(self.path)))
    }
    if let root = Self.resolved(ledger.directory.path), place == root || place.hasPrefix(root + "/") {
      throw Problem("inside-ledger", Phrase.Problem.insideLedger(path: .text(self.path)), exit: .usage)
    }
  }

  deinit {
    if lines >= 0 { close(lines) }
    if reasons >= 0 { close(reasons) }
  }

  /// Copies a refused line, and why it was refused.
  func add(_ line: Span<UInt8>, _ answers: [LineAnswer]) throws {
    if lines < 0 {
      lines = try Self.create(path)
      if let whole = Self.resolved(path) { try ledger.noteRefusedFile(whole) }
      reasons = try Self.create(reasonsPath)
    }
    count += 1
    var bytes: [UInt8] = []
    bytes.reserveCapacity(line.count + 1)
    for at in line.indices { bytes.append(line[at]) }
    bytes.append(0x0a)
    try Self.write(bytes, to: lines, path)
    var text: [UInt8] = []
    for answer in answers {
      JSONText.object([("refusedLine", .integer(count))] + answer.members).append(to: &text)
      text.append(0x0a)
    }
    try Self.write(text, to: reasons, reasonsPath)
  }

  /// Makes what was copied durable.
  func sync() throws {
    for (file, path) in [(lines, path), (reasons, reasonsPath)] where file >= 0 && fsync(file) != 0 {
      throw Problem.system(Phrase.Problem.couldNotWrite(path: .text(path)))
    }
  }

  private static func create(_ path: String) throws -> Int32 {
    let file = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { throw Problem.system(Phrase.Problem.couldNotMake(path: .text(path))) }
    return file
  }

  private static func write(_ bytes: [UInt8], to file: Int32, _ path: String) throws {
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

  private static func resolved(_ path: String) -> String? {
    guard let name = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(name) }
    return unsafe String(cString: name)
  }

  /// UTC, as in 20240703T092210Z.
  static func now() -> String {
    var clock = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &clock)
    let second = RecordedTime(milliseconds: Int64(clock.tv_sec) * 1000).description.prefix(19)
    return second.filter { $0 != "-" && $0 != ":" } + "Z"
  }
}
