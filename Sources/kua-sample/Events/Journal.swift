/// Puts the lines of many stories in the order of their recorded times and hands them on.
///
/// Lines wait in one bag for each hour. Stories are told in the order of their beginnings and record
/// nothing before they begin, so a bag may go as soon as a story begins after its hour; memory holds
/// only what is still to come of the stories begun.
final class Journal {
  /// Takes complete lines.
  typealias Sink = ([UInt8]) throws -> Void

  private struct Bag {
    var bytes: [UInt8] = []
    var lines: [(recorded: Int, start: Int, count: Int)] = []
  }

  private static let hour = 3_600_000
  private static let first = Dates.ledgerOpened.milliseconds / hour
  private static let block = 1 << 20

  private let sink: Sink
  private var bags: [Bag] = []
  private var next = 0
  private var out: [UInt8] = []
  private var line: Line
  /// How many lines were recorded.
  private(set) var count = 0

  init(line: Line, sink: @escaping Sink) {
    self.line = line
    self.sink = sink
    out.reserveCapacity(Journal.block + 65_536)
  }

  /// Keeps one event until its hour has come.
  func record(_ envelope: Envelope, _ fields: (inout Line) -> Void) {
    let bag = envelope.recorded.milliseconds / Journal.hour - Journal.first
    precondition(bag >= next, "a story recorded an event before it began")
    while bags.count <= bag { bags.append(Bag()) }
    line.write(envelope, fields)
    bags[bag].lines.append((envelope.recorded.milliseconds, bags[bag].bytes.count, line.bytes.count))
    bags[bag].bytes.append(contentsOf: line.bytes)
    count += 1
  }

  /// Hands on every line recorded in an hour that had ended at `instant`.
  func release(before instant: Instant) throws {
    let end = min(instant.milliseconds / Journal.hour - Journal.first, bags.count)
    while next < end {
      try empty(next)
      next += 1
    }
  }

  /// Hands on everything that is left.
  func finish() throws {
    while next < bags.count {
      try empty(next)
      next += 1
    }
    try sink(out)
    out.removeAll()
  }

  private func empty(_ number: Int) throws {
    let bag = bags[number]
    bags[number] = Bag()
    // Of lines with the same recorded time the one told first comes first.
    let order = bag.lines.sorted { ($0.recorded, $0.start) < ($1.recorded, $1.start) }
    for line in order {
      out.append(contentsOf: bag.bytes[line.start..<line.start + line.count])
      if out.count >= Journal.block {
        try sink(out)
        out.removeAll(keepingCapacity: true)
      }
    }
  }
}
