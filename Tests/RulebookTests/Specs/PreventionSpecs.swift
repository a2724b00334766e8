import IncidentEvents
import Rulebook

extension Spec {
  private static let in2026 = "2026-04-02T09:00:00+05:00"

  static let prevention: [Spec] = [
    .given(Act.file)
      .when(.warned(at: "2026-03-01T23:59:59+05:00"))
      .then(.flagged, with: "WRN-01")
      .but(when: .warned(at: "2026-03-02T00:00:00+05:00")),
    .given(Act.file)
      .when(.warned(days: 31))
      .then(.flagged, with: "WRN-02")
      .but(when: .warned()),
    .given(Act.file)
      .when(.detained(to: "2024-07-03T01:00:01+05:00"))
      .then(.flagged, with: "DET-01")
      .but(when: .detained(to: "2024-07-03T01:00:00+05:00")),
    .given(Act.file + [.detained()])
      .when(.detained(from: "2024-07-02T20:00:00+05:00"))
      .then(.flagged, with: "DET-02")
      .but(given: [.released], when: .detained(from: "2024-07-02T20:00:00+05:00")),
    .given(Act.file)
      .when(.released)
      .then(.asked, with: "DET-03")
      .but(given: [.detained()], when: .released),
    .given(Act.file + [.putOnRegister])
      .when(.putOnRegister)
      .then(.flagged, with: "REG-01")
      .but(given: [.takenOffRegister], when: .putOnRegister),
    .given(Act.file)
      .when(.takenOffRegister)
      .then(.asked, with: "REG-02")
      .but(given: [.putOnRegister], when: .takenOffRegister),
    .given(Act.file)
      .when(Act.putOnRegister.saying(["basis": .string(Act.id(77))]))
      .then(.asked, with: "REG-03")
      .but(when: Act.putOnRegister.saying(["basis": .string(Act.id(3))])),
    .given(Act.file)
      .when(Act.monitored.saying(["cadenceDays": 8]).at(in2026))
      .then(.flagged, with: "MON-05")
      .but(when: Act.monitored.at(in2026)),
    .given(Act.file + [.measureApplied])
      .when(.measureApplied)
      .then(.flagged, with: "MEA-01")
      .but(given: [Act.measureLifted.at("2024-07-03T09:00:00+05:00")], when: .measureApplied),
    .given(Act.file)
      .when(.measureChanged)
      .then(.asked, with: "MEA-02")
      .but(given: [.measureApplied], when: .measureChanged),
    .given(Act.file)
      .when(Act.measureApplied.about(.of(.person, 2)))
      .then(.asked, with: "MEA-03")
      .but(when: .measureApplied),
    .given(Act.file)
      .when(Act.programme().without("act"))
      .then(.asked, with: "PRG-01")
      .but(when: .programme()),
    .given(Act.file)
      .when(.session(1))
      .then(.flagged, with: "PRG-02")
      .but(given: [.programme()], when: .session(1)),
    .given(Act.file + [.programme()])
      .when(.session(3))
      .then(.flagged, with: "PRG-03")
      .but(when: .session(2)),
    .given(Act.file + [.programme(), .session(1)])
      .when(.programmeCompleted)
      .then(.flagged, with: "PRG-04")
      .but(given: [.session(2)], when: .programmeCompleted),
    .given(Act.file + [.programme(), .session(1)])
      .when(.session(1))
      .then(.asked, with: "PRG-05")
      .but(when: .session(2)),
    .given(Act.file + [.programme()])
      .when(.programme())
      .then(.flagged, with: "PRG-06")
      .but(given: [.programmeDropped], when: .programme()),
    .given(Act.file)
      .when(.sale(40, at: "2024-07-05T20:59:59+05:00", "strong-at-night"))
      .then(.flagged, with: "ALC-01")
      .but(when: .sale(40, at: "2024-07-05T21:00:00+05:00", "strong-at-night")),
  ]
}
