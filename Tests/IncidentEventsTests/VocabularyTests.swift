import IncidentEvents
import Testing

@Suite("The vocabulary's values")
struct VocabularyTests {
  @Test("A reference is written as it was read, all 128 bits kept")
  func references() throws {
    var random = SplitMix64(seed: 1)
    for kind in EntityKind.allCases where !kind.isNumber {
      for _ in 0..<200 {
        let reference = Reference(kind: kind, high: random.next(), low: random.next())
        #expect(Reference("\(reference)") == reference)
        var key: [UInt8] = [kind.rawValue]
        reference.appendKey(to: &key)
        let restored = unsafe Reference(storedKey: key.span.bytes)
        #expect(restored == reference)
      }
    }
  }

  @Test(
    "What is no reference is none",
    arguments: [
      "", "person", "person:", "person:aaaaaaaaaaaaaaaaaaaaaaaaa", "person:aaaaaaaaaaaaaaaaaaaaaaaaaaa",
      "person:aaaaaaaaaaaaaaaaaaaaaaaaab", "person:AAAAAAAAAAAAAAAAAAAAAAAAAA",
      "person:aaaaaaaaaaaaa1aaaaaaaaaaaa",
      "dog:aaaaaaaaaaaaaaaaaaaaaaaaaa", "erdr:", "erdr:12a",
    ])
  func noReference(text: String) { #expect(Reference(text) == nil) }

  @Test(
    "A local time keeps its wall clock and offset",
    arguments: [
      ("1970-01-01T00:00:00+00:00", 0), ("2024-01-01T00:00:00+06:00", 1_704_045_600),
      ("2024-02-29T23:30:00+06:00", 1_709_227_800), ("2024-02-29T23:30:00+05:00", 1_709_231_400),
      ("2024-06-16T00:00:00+05:00", 1_718_478_000), ("1969-12-31T23:59:59-01:30", 5399),
      ("2000-02-29T12:00:00+00:00", 951_825_600),
    ] as [(String, Int64)])
  func localTime(text: String, instant: Int64) throws {
    let time = try #require(LocalTime(text))
    #expect(time.instant == instant)
    #expect(time.description == text)
  }

  @Test(
    "A day or clock that does not exist is no time",
    arguments: [
      "2023-02-29T00:00:00+05:00", "1900-02-29T00:00:00+05:00", "2024-04-31T00:00:00+05:00",
      "2024-13-01T00:00:00+05:00", "2024-00-01T00:00:00+05:00", "2024-01-01T24:00:00+05:00",
      "2024-01-01T23:60:00+05:00", "2024-01-01T23:59:60+05:00", "2024-01-01T23:59:59+15:00",
      "2024-01-01T23:59:59Z", "2024-01-01 23:59:59+05:00", "1899-12-31T00:00:00+05:00",
      "2100-01-01T00:00:00+05:00",
    ])
  func noTime(text: String) { #expect(LocalTime(text) == nil) }

  @Test(
    "Recorded time is written as it was read",
    arguments: ["2024-02-29T18:00:00.000Z", "1969-12-31T23:59:59.999Z"])
  func recordedTime(text: String) throws {
    #expect(try #require(RecordedTime(text)).description == text)
  }

  @Test("Days are counted as the calendar does")
  func civilDates() {
    var days = CivilDate.daysSince1970(year: 1900, month: 1, day: 1)
    for year in 1900...2099 {
      let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      for (month, length) in [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].enumerated() {
        for day in 1...length {
          let date = CivilDate(daysSince1970: days)
          #expect((date.year, date.month, date.day) == (year, month + 1, day))
          days += 1
        }
      }
    }
  }

  @Test("An event id is a UUIDv7 in lower case")
  func eventID() throws {
    let id = try #require(EventID("01900000-0000-7000-8000-00000000000f"))
    #expect(id.description == "01900000-0000-7000-8000-00000000000f")
    #expect(EventID("01900000-0000-4000-8000-000000000000") == nil)
    #expect(EventID("01900000-0000-7000-c000-000000000000") == nil)
    #expect(EventID("01900000-0000-7000-8000-00000000000F") == nil)
    let made = EventID(milliseconds: 1_709_227_800_123, random: (.max, .max))
    #expect(EventID(made.description) == made)
  }

  @Test(
    "An IIN's last digit checks the others, in a second pass where the first gives none",
    arguments: [
      ("061211600012", true), ("000101500206", true), ("000101500218", true), ("061211600013", false),
      ("06121160001", false), ("0612116000120", false), ("06121160001x", false), ("", false),
    ])
  func iin(_ digits: String, _ isValid: Bool) {
    #expect(IIN.isValid(digits.utf8) == isValid)
  }

  @Test("Some beginnings have no check digit at all", arguments: ["00010150022", "00010150103"])
  func noIIN(_ beginning: String) {
    for digit in 0...9 { #expect(!IIN.isValid("\(beginning)\(digit)".utf8)) }
  }
}
