import Glibc
import LMDB
import Testing

@Suite struct OpeningTests {
  let directory = TemporaryDirectory()

  @Test("A missing directory is made for its owner alone, and so are the files")
  func modes() throws {
    let environment = try Environment(path: directory.environment, access: .readWrite)
    #expect(mode(of: directory.environment) == 0o700)
    #expect(mode(of: directory.environment + "/data.mdb") == 0o600)
    #expect(environment.path == directory.environment)
    #expect(environment.staleReadersCleared == 0)
  }

  @Test("A directory is opened once in a process, by whatever path")
  func twice() throws {
    do {
      let environment = try Environment(path: directory.environment, access: .readWrite)
      for path in [
        directory.environment, directory.environment + "/", directory.path + "/../" + name + "/db",
      ] {
        let error = try #require(refusal { _ = try Environment(path: path, access: .readOnly) })
        #expect(error.code == .busy)
        #expect(error.description.contains("this process has the directory open already"))
      }
      try environment.write { _ in }
    }
    // Closed, it can be opened again; a failed opening does not keep the place either.
    _ = try Environment(path: directory.environment, access: .readOnly)
    _ = try Environment(path: directory.environment, access: .readWrite)
  }

  private var name: String { String(directory.path.split(separator: "/").last!) }

  @Test("A write in an environment opened for reading is refused")
  func readOnly() throws {
    _ = try Environment(path: directory.environment, access: .readWrite).createTable("t")
    let environment = try Environment(path: directory.environment, access: .readOnly)
    let error = try #require(refusal { try environment.write { _ in } })
    #expect(error.code == .accessDenied)
    #expect(error.description.contains("opened for reading only"))
    #expect(refusal { _ = try environment.createTable("new") }?.code == .accessDenied)
    #expect(try environment.table("t") != nil)
  }

  @Test("A path that leads nowhere says so, and nothing is made by a reader")
  func wrongPaths() throws {
    let missing = directory.path + "/nowhere/db"
    for access in [Environment.Access.readOnly, .readWrite] {
      let error = try #require(refusal { _ = try Environment(path: missing, access: access) })
      #expect(error.code == .noSuchFile)
      #expect(error.path == missing)
      #expect(error.description.contains(missing))
      #expect(error.description.contains("Check the path"))
    }
    #expect(refusal { _ = try Environment(path: directory.path, access: .readOnly) }?.code == .noSuchFile)
    #expect(refusal { _ = try Environment(path: "", access: .readWrite) }?.code == .noSuchFile)
    #expect(refusal { _ = try Environment(path: "a\0b", access: .readWrite) }?.code == .noSuchFile)
    writeFile(directory.path + "/data.mdb", [1])
    let file = directory.path + "/data.mdb"
    #expect(refusal { _ = try Environment(path: file, access: .readWrite) }?.code == .notADirectory)
    #expect(refusal { _ = try Environment(path: file + "/db", access: .readWrite) }?.code == .notADirectory)
  }

  @Test(
    "Where content can be made anew, a file that is no LMDB file is as none", arguments: [8192, 4096, 100])
  func derived(length: Int) throws {
    _ = try Environment(path: directory.environment, access: .readWrite)
    writeFile(directory.environment + "/data.mdb", [UInt8](repeating: 0, count: length))
    let error = refusal { _ = try Environment.derived(path: directory.environment, access: .readOnly) }
    #expect(error?.code == .noSuchFile)
    let environment = try Environment.derived(path: directory.environment, access: .readWrite)
    #expect(try environment.table("t") == nil)
    _ = try environment.createTable("t")
  }

  @Test(
    "A file that is no LMDB file, or only the beginning of one, is called damaged",
    arguments: [1, 100, 4096, 9000])
  func noise(count: Int) throws {
    var random = SplitMix64(seed: UInt64(count))
    writeFile(directory.path + "/data.mdb", random.bytes(count))
    for access in [Environment.Access.readOnly, .readWrite] {
      let error = try #require(refusal { _ = try Environment(path: directory.path, access: access) })
      #expect(error.code == .invalid)
      #expect(error.description.contains("damaged"))
    }
  }

  @Test(
    "A user who may not enter is told who to ask", .disabled(if: geteuid() == 0, "root may enter everywhere"))
  func permission() throws {
    _ = try Environment(path: directory.environment, access: .readWrite)
    _ = unsafe chmod(directory.environment, 0)
    defer { _ = unsafe chmod(directory.environment, 0o700) }
    let error = try #require(refusal { _ = try Environment(path: directory.environment, access: .readOnly) })
    #expect(error.code == .accessDenied)
  }

  @Test(
    "An error is a sentence with what was tried, where, why, and what to do",
    arguments: [
      (
        ResultCode.noSpace,
        "could not commit (/l): No space left on device. Nothing is lost that was committed; "
          + "free disk space or raise the limit, then try again"
      ),
      (
        .accessDenied,
        "could not commit (/l): Permission denied. Check who owns the directory and its data.mdb "
          + "and lock.mdb, and their modes"
      ),
      (.badTxn, "could not commit (/l): MDB_BAD_TXN: Transaction must abort, has a child, or is invalid"),
    ])
  func sentences(code: ResultCode, text: String) {
    #expect(LMDBError(code: code, operation: "commit", path: "/l").description == text)
  }
}
