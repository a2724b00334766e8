/// A point in time: milliseconds since 1970-01-01T00:00:00Z. Acts fall on whole seconds.
struct Instant: Comparable, Hashable, Sendable {
  var milliseconds: Int

  static func < (one: Instant, other: Instant) -> Bool { one.milliseconds < other.milliseconds }

  static func + (instant: Instant, span: Span) -> Instant {
    Instant(milliseconds: instant.milliseconds + span.milliseconds)
  }

  static func - (instant: Instant, span: Span) -> Instant {
    Instant(milliseconds: instant.milliseconds - span.milliseconds)
  }

  /// The instant without its milliseconds.
  var wholeSecond: Instant { Instant(milliseconds: milliseconds / 1000 * 1000) }

  /// A length of time.
  struct Span {
    let milliseconds: Int

    static func milliseconds(_ count: Int) -> Span { Span(milliseconds: count) }
    static func seconds(_ count: Int) -> Span { Span(milliseconds: count * 1000) }
    static func minutes(_ count: Int) -> Span { .seconds(count * 60) }
    static func hours(_ count: Int) -> Span { .minutes(count * 60) }
    static func days(_ count: Int) -> Span { .hours(count * 24) }
  }
}
