import IncidentEvents
import Language
import Rulebook
import Testing

@testable import kua

@Suite("Times as people write them")
struct TypedTimeTests {
  @Test(
    "A time is read as it is written in three languages",
    arguments: [
      ("3.7.2024 14:30", "2024-07-03T14:30:00+05:00"), ("03.07.2024 14:30", "2024-07-03T14:30:00+05:00"),
      ("3.7.24 9:05", "2024-07-03T09:05:00+05:00"), ("2024-07-03 14:30", "2024-07-03T14:30:00+05:00"),
      ("2024-07-03T14:30", "2024-07-03T14:30:00+05:00"), ("3.7.2024, 14:30:15", "2024-07-03T14:30:15+05:00"),
      ("3.7.2024 в 14:30", "2024-07-03T14:30:00+05:00"),
      ("2024-07-03T14:30:10+05:00", "2024-07-03T14:30:10+05:00"),
      ("14:30", "2024-07-03T14:30:00+05:00"), ("сегодня 9:00", "2024-07-03T09:00:00+05:00"),
      ("бүгін 09:00", "2024-07-03T09:00:00+05:00"), ("yesterday 22:00", "2024-07-02T22:00:00+05:00"),
      ("вчера 22:00", "2024-07-02T22:00:00+05:00"), ("Кеше 22:00", "2024-07-02T22:00:00+05:00"),
      ("позавчера 22:00", "2024-07-01T22:00:00+05:00"), ("now", "2024-07-03T12:00:00+05:00"),
      ("қазір", "2024-07-03T12:00:00+05:00"), ("сейчас", "2024-07-03T12:00:00+05:00"),
      ("1.2.2024 10:00", "2024-02-01T10:00:00+06:00"),
      ("29.2.2024 23:30 +06:00", "2024-02-29T23:30:00+06:00"),
      ("29.2.2024 23:30 +5", "2024-02-29T23:30:00+05:00"),
    ])
  func exact(typed: String, time: String) throws {
    let form = RecordForm(.reportReceived)
    let read = try reader().read([typed], for: form.known("time"), of: form)
    #expect(read["time"]?.string == time)
    #expect(read["timeprecision"] == nil)
  }

  @Test(
    "Where only an hour, a day or a month is given, the precision says so",
    arguments: [
      ("3.7.2024", "2024-07-03T00:00:00+05:00", "day"), ("вчера", "2024-07-02T00:00:00+05:00", "day"),
      ("3.7.2024 14 ч", "2024-07-03T14:00:00+05:00", "hour"), ("14h", "2024-07-03T14:00:00+05:00", "hour"),
      ("кеше 9 сағ", "2024-07-02T09:00:00+05:00", "hour"), ("7.2024", "2024-07-01T00:00:00+05:00", "month"),
      ("2024-02", "2024-02-01T00:00:00+06:00", "month"),
    ])
  func rough(typed: String, time: String, precision: String) throws {
    let form = RecordForm(.reportReceived)
    let read = try reader().read([typed], for: form.known("time"), of: form)
    #expect(read["time"]?.string == time)
    #expect(read["timeprecision"]?.string == precision)
  }

  @Test(
    "What is no time is none",
    arguments: [
      "", "soon", "14", "1430", "3.7", "3.7.2024 14", "30.2.2024 10:00", "31.4.2024", "3.13.2024", "25:00",
      "14:60", "14:5", "3.7.1899", "3.7.2024 14:30 15:30", "вчера сегодня", "2024-7-3-1", "3.7.2024 +05",
      "+05",
      "3.7.20245 10:00", "a.b.c", "99:99:99:99", "½.7.2024", "٣.٧.٢٠٢٤",
    ])
  func none(typed: String) {
    let form = RecordForm(.reportReceived)
    #expect(throws: ValueFault.self) { _ = try reader().read([typed], for: form.known("time"), of: form) }
  }

  @Test("The hour that came twice is asked about, and either can be meant")
  func twice() throws {
    let form = RecordForm(.reportReceived)
    let fault = try #require(throws: ValueFault.self) {
      _ = try reader().read(["29.2.2024 23:30"], for: form.known("time"), of: form)
    }
    #expect(
      fault.choices.map { $0.value.string ?? "" } == [
        "2024-02-29T23:30:00+06:00", "2024-02-29T23:30:00+05:00",
      ])
    #expect(fault.message.text(in: .en).contains("+06:00"))
    // An hour that was left out, and an offset the zone did not have.
    #expect(throws: ValueFault.self) {
      _ = try reader().read(["3.7.2024 14:30 +06:00"], for: form.known("time"), of: form)
    }
  }

  @Test("Of a span a day alone is its first or its last second; of a moment it is too little")
  func spans() throws {
    let form = RecordForm(.reportReceived)
    let from = form.known("data.committedFrom"), to = form.known("data.committedTo")
    #expect(
      try reader().read(["2.7.2024"], for: from, of: form)[from.path]?.string == "2024-07-02T00:00:00+05:00")
    #expect(
      try reader().read(["2.7.2024"], for: to, of: form)[to.path]?.string == "2024-07-02T23:59:59+05:00")
    let call = RecordForm(.callOutAttended)
    #expect(throws: ValueFault.self) {
      _ = try reader().read(["2.7.2024"], for: call.known("data.arrived"), of: call)
    }
  }

  @Test("What a shelter does is told by the day, however exactly it was typed")
  func byTheDay() throws {
    let form = RecordForm(.crisisCentreAdmitted)
    let read = try reader().read(["3.7.2024 21:15"], for: form.known("time"), of: form)
    #expect(read["time"]?.string == "2024-07-03T00:00:00+05:00")
    #expect(read["timeprecision"]?.string == "day")
  }
}
