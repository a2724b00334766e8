import IncidentEvents
import Language
import Rulebook

extension ValueReader {
  /// Reads a time; of the act itself it may be given only to the hour, the day or the month.
  func times(_ typed: String, _ field: RecordField, _ form: RecordForm) throws -> [String: JSONText] {
    guard field.path == "time" else { return [field.path: try exactTime(typed, field)] }
    let time = try read(typed, field)
    var precision = time.precision
    var wallClock = time.wallClock
    if form.isByTheDay, precision == .exact || precision == .hour {
      precision = .day
      wallClock -= wallClock % 86_400
    }
    let offset = precision == time.precision ? time.offsetMinutes : nil
    let text = "\(try local(wallClock, offset, typed, field, isRough: precision != .exact))"
    return precision == .exact
      ? [field.path: .string(text)]
      : [field.path: .string(text), "timeprecision": .string(precision.name)]
  }

  /// Reads a time that must be exact. Where a span of days is meant, a day alone is its first or last second.
  func exactTime(_ typed: String, _ field: RecordField) throws -> JSONText {
    let time = try read(typed, field)
    var wallClock = time.wallClock
    switch time.precision {
    case .exact: break
    case .day where Self.beginnings.contains(field.name): break
    case .day where Self.ends.contains(field.name): wallClock += 86_399
    default: throw ValueFault(Phrase.Recording.timeOfDayMissing(typed: shown(typed, field)))
    }
    let isRough = time.precision != .exact
    return .string("\(try local(wallClock, time.offsetMinutes, typed, field, isRough: isRough))")
  }

  /// A date, for what needs no clock.
  func date(_ typed: String, _ shown: PhraseValue) throws(ValueFault) -> String {
    do throws(TypedTime.Fault) {
      let time = try TypedTime(typed, now: now)
      guard time.precision == .day else { throw .notATime }
      return String("\(LocalTime(atWallClock: time.wallClock, offsetMinutes: 0))".prefix(10))
    } catch {
      throw ValueFault(
        error == .noSuchTime
          ? Phrase.Recording.noSuchTime(typed: shown) : Phrase.Recording.notADate(typed: shown))
    }
  }

  private static let beginnings: Set<String> = [
    "from", "committedFrom", "recordedFrom", "validFrom", "opened",
  ]
  private static let ends: Set<String> = [
    "to", "until", "expires", "committedTo", "recordedTo", "validTo", "followUpBy",
  ]

  private func read(_ typed: String, _ field: RecordField) throws(ValueFault) -> TypedTime {
    do throws(TypedTime.Fault) {
      return try TypedTime(typed, now: now)
    } catch {
      let shown = shown(typed, field)
      throw ValueFault(
        error == .noSuchTime
          ? Phrase.Recording.noSuchTime(typed: shown) : Phrase.Recording.notATime(typed: shown))
    }
  }

  /// A wall clock with the offset the zone truly had.
  /// - Parameter isRough: whether the clock only stands for a day or an hour, so that either hour of two will do.
  private func local(
    _ wallClock: Int64, _ written: Int16?, _ typed: String, _ field: RecordField, isRough: Bool
  ) throws(ValueFault) -> LocalTime {
    let offsets = Law.zone.offsets(atWallClock: wallClock)
    if let written {
      let time = LocalTime(atWallClock: wallClock, offsetMinutes: written)
      if offsets.contains(written) { return time }
      guard let right = offsets.first else {
        throw ValueFault(Phrase.Recording.hourSkipped(typed: shown(typed, field)))
      }
      let truth = LocalTime(atWallClock: wallClock, offsetMinutes: right)
      throw ValueFault(
        Phrase.Recording.wrongOffset(right: .text("\(truth)"), typed: shown(typed, field)),
        choices: [ValueFault.Choice(value: .string("\(truth)"), line: "\(truth)")])
    }
    guard let first = offsets.first else {
      throw ValueFault(Phrase.Recording.hourSkipped(typed: shown(typed, field)))
    }
    if offsets.count > 1, !isRough {
      let both = offsets.map { LocalTime(atWallClock: wallClock, offsetMinutes: $0) }
      throw ValueFault(
        Phrase.Recording.hourTwice(
          first: .text(Self.offset(both[0])), second: .text(Self.offset(both[1])), typed: shown(typed, field)),
        choices: both.map { ValueFault.Choice(value: .string("\($0)"), line: "\($0)") })
    }
    return LocalTime(atWallClock: wallClock, offsetMinutes: first)
  }

  private static func offset(_ time: LocalTime) -> String { String("\(time)".suffix(6)) }
}

extension LocalTime {
  /// The time of a wall clock, in seconds since 1970 of the calendar as written.
  init(atWallClock wallClock: Int64, offsetMinutes: Int16) {
    let date = CivilDate(
      daysSince1970: Int(wallClock >= 0 ? wallClock / 86_400 : (wallClock - 86_399) / 86_400))
    self.init(
      wallClock: wallClock, offsetMinutes: offsetMinutes, year: Int16(date.year), month: UInt8(date.month),
      day: UInt8(date.day))
  }
}
