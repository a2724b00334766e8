/// A report as its story goes on to speak of it.
struct Report {
  let reference: Reference
  let district: District
  let received: Instant
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
    callOut: Int = 88
  ) -> Report {
    let channel = random.pick(Telling.channels)
    let duty = plan.cast.police(.dutyOfficer, district, &random)
    let receiver = random.percent(35) ? plan.cast.city(.dutyOfficer, &random) : duty
    var report = Report(reference: reference(.report, slot), district: district, received: time)
    let narrative = words(2...12, about: report.reference, outOf100: 83)
    record("report.received", report.reference, at: time, by: receiver, after: 15...240) {
      $0.set("channel", channel)
      if let committed {
        $0.set("committedFrom", committed.from)
        $0.set("committedTo", committed.to)
      }
      $0.set("district", district.word)
      $0.set("narrative", private: narrative)
    }
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

  private mutating func attend(_ report: inout Report) {
    let dispatched = report.received + minutes(1...9)
    let arrived = dispatched + minutes(4...35)
    let camera = random.below(plan.cameras.perDistrict)
    let district = report.district
    let hasCameras = district != .saraishyq || arrived >= Dates.saraishyq + .days(12)
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
    record("call-out.attended", report.reference, at: arrived, by: inspector, after: 600...14_400) {
      $0.set("arrived", arrived)
      $0.set("cameras", references: cameras)
      $0.set("childrenPresent", children)
      $0.set("dispatched", dispatched)
      if let reason { $0.set("noRecordingReason", reason) }
    }
  }

  /// The recording of a call-out becomes an exhibit.
  mutating func exhibit(of report: Report, case: Reference? = nil) {
    guard let camera = report.camera, let arrived = report.arrived, let inspector = report.inspector else {
      return
    }
    let length = random.within(240...4200)
    let from = arrived - seconds(20...240)
    let time = from + .seconds(length) + hours(1...9)
    let digest = (random.next(), random.next(), random.next(), random.next())
    let number = books.nextExhibit()
    let bytes = length * random.within(900_000...1_400_000)
    let custodian = plan.cast.police(.custodian, report.district, &random)
    let exhibit = reference(.exhibit)
    var wording = Generator(seed: plan.seed, .wording, of: exhibit)
    let (title, isTitled) = (Wording.title(&wording), wording.percent(70))
    let (storage, isStored) = (Wording.storage(&wording), wording.percent(95))
    record("evidence.registered", exhibit, at: time, by: custodian, after: 30...5400) {
      $0.set("bytes", bytes)
      $0.set("camera", camera)
      if let `case` { $0.set("case", `case`) }
      $0.set("kind", "body-camera")
      $0.set("mediaType", "video/mp4")
      $0.set("number", spelled: { $0.write(decimal: number) })
      $0.set("officer", inspector.actor)
      $0.set("recordedFrom", from)
      $0.set("recordedTo", from + .seconds(length))
      $0.set("report", report.reference)
      $0.set("sha256", spelled: { $0.write(sha256: digest) })
      $0.set("storageURI", private: isStored ? .text(storage) : nil)
      $0.set("title", private: isTitled ? .text(title) : nil)
    }
    if `case` != nil {
      handOver(exhibit, digest: digest, custodian: custodian, outOf100: 12)
      hold(exhibit, outOf100: 3)
    }
  }

  /// A cause is stated for an assessment or a report.
  @discardableResult
  mutating func cause(_ cause: StaticString, for subject: Reference, at time: Instant, by member: Member)
    -> Entry
  {
    record("cause.stated", subject, at: time, by: member, after: 120...20_000) { $0.set("cause", cause) }
  }
}
