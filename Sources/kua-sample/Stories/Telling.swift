/// The telling of one story: its own stream of numbers, its own references, and what it records.
///
/// The events of a story are recorded one after the other, so that nothing is spoken of before it is
/// introduced.
struct Telling {
  let plan: Plan
  let journal: Journal
  let books: Books
  let kind: Stories
  let number: Int
  var random: Generator
  /// When the story's last event was recorded.
  var last: Instant

  init(_ beginning: Beginning, plan: Plan, journal: Journal, books: Books) {
    self.plan = plan
    self.journal = journal
    self.books = books
    kind = beginning.kind
    number = Int(beginning.number)
    random = Generator(seed: plan.seed, stream: beginning.kind.stream, number: number)
    last = beginning.start
  }

  /// One of the story's references.
  func reference(_ kind: EntityKind, _ slot: Int = 0) -> Reference {
    Reference(kind, seed: plan.seed, story: self.kind.story(number), slot: slot)
  }

  /// Invented free text about something, which so many times in a hundred there is.
  func words(
    _ sentences: ClosedRange<Int>, about reference: Reference, at moment: Instant? = nil, outOf100 part: Int
  ) -> PrivateValue? {
    guard plan.content.hasPrivateValues else { return nil }
    var wording = Generator(seed: plan.seed, .wording, of: reference, at: moment)
    return wording.percent(part) ? .text(Wording.text(sentences, &wording)) : nil
  }

  /// So many seconds as a draw from the range gives.
  mutating func seconds(_ range: ClosedRange<Int>) -> Instant.Span { .seconds(random.within(range)) }
  mutating func minutes(_ range: ClosedRange<Int>) -> Instant.Span {
    .seconds(random.within(range.lowerBound * 60...range.upperBound * 60))
  }
  mutating func hours(_ range: ClosedRange<Int>) -> Instant.Span {
    .seconds(random.within(range.lowerBound * 3600...range.upperBound * 3600))
  }
  mutating func days(_ range: ClosedRange<Int>) -> Instant.Span {
    .seconds(random.within(range.lowerBound * 86_400...range.upperBound * 86_400))
  }

  /// Records an event that happened at `time`, `delay` after it happened and after the story's last event.
  ///
  /// - Parameters:
  ///   - notBefore: The earliest recorded time, for what is entered in the next year.
  ///   - isDay: Whether only the day is known; its midnight is then recorded as the time.
  ///   - isSigned: Whether the policy wants the one who records to sign.
  ///   - cosigners: Who signs with them.
  @discardableResult
  mutating func record(
    _ type: StaticString, _ subject: Reference, at time: Instant, by member: Member,
    after delay: ClosedRange<Int> = 60...2400, performer: Reference? = nil, attested: Attestation? = nil,
    notBefore: Instant? = nil, isDay: Bool = false, isSigned: Bool = false, cosigners: [Reference] = [],
    _ fields: (inout Line) -> Void
  ) -> Entry {
    let time = isDay ? time.localMidnight : time.wholeSecond
    var recorded =
      time + .milliseconds(random.within(delay.lowerBound * 1000...delay.upperBound * 1000 + 999))
    let following = last + .milliseconds(random.within(900...45_000))
    recorded = max(recorded, following)
    if let notBefore, recorded < notBefore { recorded = notBefore + .seconds(random.within(0...500_000)) }
    last = recorded
    let id = EventID(recorded: recorded, random: &random)
    journal.record(
      Envelope(
        type: type, subject: subject, time: time, recorded: recorded, by: member,
        performer: performer, attested: attested, isDay: isDay, id: id,
        signers: isSigned && plan.content.isSigned ? [member.actor] + cosigners : []), fields)
    return Entry(id: id, subject: subject, recorded: recorded, by: member)
  }

  /// Nothing told besides a story happens after this.
  static let end = Instant(local: 2025, 1, 24)

  /// Tells something besides the story, with numbers of its own: all that follows is told as without it.
  ///
  /// - Parameters:
  ///   - reference: What it is about.
  ///   - purpose: What of it is told; no two asides about one reference have the same.
  ///   - mark: What was recorded before it; the story's last event otherwise.
  mutating func aside(
    _ reference: Reference, as purpose: Generator.Purpose = .aside, from mark: Instant? = nil,
    _ tell: (inout Telling) -> Void
  ) {
    let (random, last) = (self.random, self.last)
    self.random = Generator(seed: plan.seed, purpose, of: reference)
    if let mark { self.last = mark }
    tell(&self)
    self.random = random
    self.last = last
  }

  /// Retracts an event, some time after it was recorded.
  @discardableResult
  mutating func retract(
    _ entry: Entry, _ reason: StaticString, by member: Member, after delay: Instant.Span,
    attested: Attestation? = nil
  ) -> Entry {
    let time = max(entry.recorded, last) + delay
    return record("event.retracted", entry.subject, at: time, by: member, after: 5...600, attested: attested)
    {
      $0.set("reason", reason)
      $0.set("target", entry.id)
    }
  }

  /// Retracts an event, and then the retraction, so that the event counts again.
  mutating func retractInVain(_ entry: Entry, _ reason: StaticString, by member: Member) {
    let retraction = retract(entry, reason, by: member, after: days(2...9))
    retract(retraction, "retraction-mistaken", by: member, after: days(1...6))
  }

  /// Records that two references are one person.
  mutating func identify(_ one: Reference, as other: Reference, at time: Instant, by member: Member) {
    record("person.identified", one, at: time, by: member) { $0.set("sameAs", other) }
  }
}
