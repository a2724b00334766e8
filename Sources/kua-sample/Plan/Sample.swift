/// Tells the whole sample, in the order of recorded time.
enum Sample {
  /// - Parameters:
  ///   - seed: Equal seeds give equal bytes.
  ///   - events: About how many events; nil for the golden year.
  ///   - content: What is written besides the open part.
  ///   - sink: Takes runs of complete lines.
  /// - Returns: How many events were written.
  @discardableResult
  static func write(
    seed: UInt64, events: Int? = nil, content: Content = .standard, to sink: @escaping Journal.Sink
  ) throws -> Int {
    let plan = Plan(seed: seed, events: events, content: content)
    let journal = Journal(line: Line(content: content, seed: seed, keys: plan.keys), sink: sink)
    let books = Books()
    Telling.introduceCast(plan: plan, journal: journal, books: books)
    for beginning in plan.beginnings() {
      try journal.release(before: beginning.start)
      var telling = Telling(beginning, plan: plan, journal: journal, books: books)
      telling.tell()
    }
    try journal.finish()
    return journal.count
  }
}

extension Telling {
  /// Tells the story.
  fileprivate mutating func tell() {
    switch kind {
    case .cast: return
    case .camera: changeCameras()
    case .incident: incident()
    case .plainReport: plainReport()
    case .offenceCase: offenceCase()
    case .otherCase: otherCase()
    case .administrative: administrative()
    case .admission: admission()
    case .support: supportStory()
    case .boundary: boundary()
    case .attested: attestedSlip()
    case .office: office()
    case .agreement: agreement()
    case .carriedForward: carriedForward()
    case .inspection: inspection()
    case .outreach: outreach()
    case .irregular: irregular()
    }
  }
}
