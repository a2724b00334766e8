import Glibc
import Ledger

/// Measures the log, the ledger and the views beside what they are compared with.
///
///     kua-bench UNSIGNED.ndjson SIGNED.ndjson DIR [ROUNDS]
///     kua-bench media DIR [ROUNDS]
///
/// The two files hold the sample year, without signatures and with them. `media` measures the reading of a video file
/// alone.
///
/// Every round measures everything once, each pair of a ratio right after the other: the machine drifts, and only
/// ratios taken close together hold. Prints a Markdown table.
@main
struct KuaBench {
  static func main() async {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if arguments.first == "media" { return measureMedia(Array(arguments.dropFirst())) }
    guard 3...4 ~= arguments.count, let rounds = arguments.count == 4 ? Int(arguments[3]) : 7, rounds > 0
    else { exit("usage: kua-bench UNSIGNED.ndjson SIGNED.ndjson DIR [ROUNDS]", code: EX_USAGE) }
    do {
      let payload = try Payload(contentsOf: arguments[0]), signed = try Payload(contentsOf: arguments[1])
      guard payload.count >= 1000 else {
        exit("\(arguments[0]) has \(payload.count) events; 1,000 are the least")
      }
      try await measure(payload, signed, in: arguments[2], rounds: rounds)
    } catch {
      exit("\(error)")
    }
  }

  private static func measureMedia(_ arguments: [String]) {
    guard 1...2 ~= arguments.count, let rounds = arguments.count == 2 ? Int(arguments[1]) : 7, rounds > 0
    else { exit("usage: kua-bench media DIR [ROUNDS]", code: EX_USAGE) }
    var results = Results()
    do {
      try MediaHashing.measure(
        rounds: rounds, in: Scratch(arguments[0]), &results.media, &results.openssl)
      print(results.mediaTable)
    } catch {
      exit("\(error)")
    }
  }

  private static func measure(
    _ payload: Payload, _ signedYear: Payload, in place: String, rounds: Int
  ) async throws {
    let scratch = Scratch(place)
    let reports = try Reports(of: payload)
    let before = try DiskProbe.commitsPerSecond(in: scratch)
    var results = Results()
    for round in 1...rounds {
      note("round \(round) of \(rounds)")
      // Whichever comes first may find the disk still busy with what came before.
      if round.isMultiple(of: 2) { try results.sqlite.add(SQLiteAppend.rate(payload, in: scratch)) }
      try results.log.add(LogAppend.rate(payload, in: scratch))
      if !round.isMultiple(of: 2) { try results.sqlite.add(SQLiteAppend.rate(payload, in: scratch)) }
      try results.appendSigned.add(LedgerAppend.rate(signedYear, at: scratch.empty("signed-year")))
      let directory = try scratch.empty("ledger")
      try results.append.add(LedgerAppend.rate(payload, at: directory))
      let ledger = try Ledger(at: directory)
      try results.allViews.add(Views.allInOnePass(ledger))
      try results.statistics.add(Views.statisticsAlone(ledger))
      try results.hashing.add(HashCeiling.rate(ledger))
      try await results.verifyOnOne.add(Verification.rate(ledger, cores: 1))
      try await results.verifyOnTwo.add(Verification.rate(ledger, cores: 2))
      let signed = try SignedEvents(count: 10_000, at: scratch.empty("signed"))
      results.signedAppend.add(try signed.append())
      results.signatureCeiling.add(try signed.ceiling())
      try await results.signaturesOnOne.add(signed.verify())
      try await measureSingleCommits(reports, scratch, &results.single)
    }
    try MediaHashing.measure(rounds: rounds, in: scratch, &results.media, &results.openssl)
    let proofs = try Proofs(payload, in: scratch)
    let after = try DiskProbe.commitsPerSecond(in: scratch)
    scratch.clear()
    print(results.table)
    print("\n\(results.single.table)")
    print("\n\(results.mediaTable)")
    print("\n\(proofs.line)")
    print(
      """

      \(rounds) interleaved rounds over the \(grouped(payload.count)) events of the sample year, \
      \(payload.byteCount / payload.count) bytes an event on average. \(Machine.summary). \
      Disk, 4 KiB append + fdatasync: \(grouped(before)) commits/s before, \(grouped(after)) after.
      """)
  }

  /// One event a commit, beside LMDB itself and SQLite, and the disk's own time for one.
  private static func measureSingleCommits(
    _ reports: Reports, _ scratch: Scratch, _ results: inout SingleResults
  ) async throws {
    results.disk.add(try DiskProbe.commitsPerSecond(in: scratch))
    results.lmdb.add(try SingleCommits.lmdb(reports, count: 2000, in: scratch))
    for (place, tasks) in SingleResults.tasks.enumerated() {
      let outcome = try await SingleCommits.ledger(
        reports, tasks: tasks, count: min(16_000, 2000 * tasks), at: try scratch.empty("single"))
      results.add(outcome, place)
    }
    results.sqlite.add(try SQLiteAppend.single(reports, count: 2000, in: scratch))
  }

  private static func exit(_ message: String, code: Int32 = 1) -> Never {
    note(message)
    Glibc.exit(code)
  }

  private static func note(_ message: String) {
    let text = Array("kua-bench: \(message)\n".utf8)
    _ = unsafe write(STDERR_FILENO, text, text.count)
  }
}
