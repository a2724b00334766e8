internal import Glibc
internal import IncidentEvents

/// What `ffprobe` (of FFmpeg) says of a recording. It is asked where it is there, and nothing rests on it: what it says is
/// shown to whoever registers the recording, and can be said otherwise.
public struct MediaProbe: Sendable, Equatable {
  /// How long it is, in milliseconds.
  public let duration: Int?
  /// When its recording began, as the device wrote it down: seconds since 1970 UTC.
  public let created: Int64?

  /// The program, found in the directories of a search path; nil when it is in none.
  ///
  /// - Parameter path: directories with colons between them, as in the variable `PATH`; only those that are named from
  ///   the root count, so that no working directory brings a program of its own.
  public static func program(in path: String) -> String? {
    for directory in path.split(separator: ":") where directory.hasPrefix("/") {
      let candidate = "\(directory)/ffprobe"
      var facts = stat()
      if unsafe stat(candidate, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG,
        unsafe access(candidate, X_OK) == 0
      {
        return candidate
      }
    }
    return nil
  }

  /// Asks `program` about a file. The path is one argument of its own, named as a file: neither a shell nor the program's
  /// own protocols see anything else in it.
  ///
  /// - Throws: ``MediaError/Code/probe`` when the program can not be run, fails, or takes longer than a minute.
  public init(of path: String, by program: String) throws(MediaError) {
    let output = try Self.run([
      program, "-v", "error", "-protocol_whitelist", "file", "-show_entries",
      "format=duration:format_tags=creation_time", "-of", "default=noprint_wrappers=1", "file:\(path)",
    ])
    self.init(output: output)
  }

  /// Reads what the program prints: `duration=…`, `TAG:creation_time=…`, a line each.
  init(output: String) {
    var values: [Substring: Substring] = [:]
    for line in output.split(whereSeparator: \.isNewline) {
      guard let sign = line.firstIndex(of: "=") else { continue }
      values[line[..<sign]] = line[line.index(after: sign)...]
    }
    duration = values["duration"].flatMap(Self.milliseconds)
    created = values["TAG:creation_time"].flatMap(Self.instant)
  }

  /// Seconds with decimals, as milliseconds; nil for what is no length of a recording.
  private static func milliseconds(_ text: Substring) -> Int? {
    guard let seconds = Double(text), seconds.isFinite, 0 < seconds, seconds < 1e9 else { return nil }
    return Int((seconds * 1000).rounded())
  }

  /// `2024-07-01T16:19:30.000000Z`; nil for what is no time, or one that a device without a clock writes.
  private static func instant(_ text: Substring) -> Int64? {
    guard text.utf8.count >= 20, text.hasSuffix("Z"), let time = RecordedTime("\(text.prefix(19)).000Z")
    else { return nil }
    // Before 2005 no body-worn camera recorded.
    return time.milliseconds >= 1_104_537_600_000 ? time.milliseconds / 1000 : nil
  }

  // MARK: Running it

  /// How long it may take.
  private static let patience: Int32 = 60_000
  /// How much it may say.
  private static let most = 1 << 16

  /// Runs a program without a shell, without standard input and without our environment.
  private static func run(_ arguments: [String]) throws(MediaError) -> String {
    func failed(_ what: String) -> MediaError { MediaError(.probe, "\(arguments[0]) \(what)") }
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else { throw failed("could not be run: no pipe") }
    defer { close(ends[0]) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    unsafe posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var words: [UnsafeMutablePointer<CChar>?] = unsafe arguments.map { unsafe strdup($0) } + [nil]
    var child: pid_t = 0
    let code = unsafe posix_spawn(&child, arguments[0], &actions, nil, &words, nil)
    for place in unsafe words.indices { unsafe free(words[place]) }
    unsafe posix_spawn_file_actions_destroy(&actions)
    close(ends[1])
    guard code == 0 else { throw failed("could not be run: \(unsafe String(cString: strerror(code)))") }
    let (text, isWhole) = listen(to: ends[0])
    if !isWhole { kill(child, SIGKILL) }
    var status: Int32 = 0
    while unsafe waitpid(child, &status, 0) < 0, errno == EINTR {}
    guard isWhole else {
      throw failed("took longer than a minute, or said more than it should, and was ended")
    }
    guard status == 0 else { throw failed("could not read the file") }
    return text
  }

  /// What comes out of a pipe until its end; not whole when it takes too long, or is too much.
  private static func listen(to file: Int32) -> (text: String, isWhole: Bool) {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 4096)
    while bytes.count < most {
      var waiting = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
      let ready = unsafe poll(&waiting, 1, patience)
      if ready < 0, errno == EINTR { continue }
      guard ready > 0 else { return ("", false) }
      let count = unsafe piece.withUnsafeMutableBytes { unsafe read(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return ("", false) }
      if count == 0 { return (String(decoding: bytes, as: UTF8.self), true) }
      bytes += piece[..<count]
    }
    return ("", false)
  }
}
