/// A report as its story goes on to speak of it.
struct Report {
  let reference: Reference
  let district: District
  let received: Instant
  /// Its receipt, as recorded.
  let receipt: Entry
  /// When the call-out arrived, if there was one.
  var arrived: Instant?
  /// The camera that recorded there, and who carried it.
  var camera: Reference?
  var inspector: Member?
}

extension Telling {
  private static let channels = Weighted<StaticString>([
    ("102", 58), ("112", 7), ("111", 3), ("in-person", 11), ("online", 4), ("officer", 4), ("citizen", 5),
    ("municipal-service", 1), ("health", 4), ("school", 1), ("ngo", 2),
  ])
  private static let noRecording = Weighted<StaticString>([
    ("no-camera-issued", 5), ("battery", 3), ("fault", 2), ("not-switched-on", 3), ("privacy", 2),
    ("other", 1),
  ])

  /// A report reaches the police and is numbered; mostly an inspector attends.
  mutating func report(
    at time: Instant, _ district: District, committed: (from: Instant, to: Instant)? = nil, slot: Int = 0,
    callOut: Int = 82
  ) -> Report {
    let channel = random.pick(Telling.channels)
    let duty = plan.cast.police(.dutyOfficer, district, &random)
    let receiver = random.percent(35) ? plan.cast.city(.dutyOfficer, &random) : duty
    let reference = reference(.report, slot)
    let narrative = words(2...12, about: reference, outOf100: 83)
    let receipt = record("report.received", reference, at: time, by: receiver, after: 15...240) {
      $0.set("channel", channel)
      if let committed {
        $0.set("committedFrom", committed.from)
        $0.set("committedTo", committed.to)
      }
      $0.set("district", district.word)
      $0.set("narrative", private: narrative)
    }
    var report = Report(reference: reference, district: district, received: time, receipt: receipt)
    let numbered = time + minutes(3...40)
    let kui = books.nextReport(district, at: numbered)
    record("report.numbered", report.reference, at: numbered, by: duty, after: 10...600) {
      $0.set("coupon", spelled: { $0.write(decimal: kui) })
      $0.set("kui", spelled: { $0.write(decimal: kui) })
      $0.set("organ", duty.body)
    }
    if random.percent(callOut) { attend(&report) }
    return report
  }

  /// A report is entered a second time, and that is taken back.
  mutating func receiveInVain(_ report: Report, at time: Instant) {
    let duty = report.receipt.by
    let entry = record("report.received", reference(.report, 41), at: time, by: duty, after: 15...240) {
      $0.set("channel", "102")
      $0.set("district", report.district.word)
      $0.set("narrative", private: nil)
    }
    retract(entry, "duplicate", by: duty, after: hours(1...20))
  }

  private mutating func attend(_ report: inout Report) {
    let dispatched = report.received + minutes(1...9)
    let arrived = dispatched + minutes(4...35)
    let camera = random.below(plan.cameras.perDistrict)
    let district = report.district
    let hasCameras = district != .saraishyq || arrived >= Dates.saraishyq + .days(25)
    let isRecorded = hasCameras && random.percent(91)
    let holder = plan.cameras.holder(camera, round: Cameras.round(at: arrived))
    let inspector =
      isRecorded
      ? plan.cast.inspector(holder, district) : plan.cast.police(.inspector, district, &random)
    if isRecorded { report.camera = plan.cameras.camera(camera, district) }
    report.arrived = arrived
    report.inspector = inspector
    let cameras = report.camera.map { [$0] } ?? []
    let reason: StaticString? = isRecorded || random.percent(12) ? nil : random.pick(Telling.noRecording)
    let children = random.percent(31)
    let subject = report.reference
    func tell(_ telling: inout Telling) -> Entry {
      telling.record("call-out.attended", subject, at: arrived, by: inspector, after: 600...14_400) {
        $0.set("arrived", arrived)
        $0.set("cameras", references: cameras)
        $0.set("childrenPresent", children)
        $0.set("dispatched", dispatched)
        if let reason { $0.set("noRecordingReason", reason) }
      }
    }
    _ = tell(&self)
    mistake(about: subject, once: 400) { tell(&$0) }
  }

  /// A cause is stated for an assessment or a report.
  @discardableResult
  mutating func cause(_ cause: StaticString, for subject: Reference, at time: Instant, by member: Member)
    -> Entry
  {
    record("cause.stated", subject, at: time, by: member, after: 120...20_000) { $0.set("cause", cause) }
  }
}
