/// SHA-256 of a file, as its four parts of 64 bits; no file of the sample exists.
typealias FileDigest = (UInt64, UInt64, UInt64, UInt64)

/// A piece of evidence as its story goes on to speak of it.
struct Exhibit {
  let reference: Reference
  let digest: FileDigest
  let bytes: Int
  let custodian: Member
  /// Its registration.
  let registration: Entry
  /// The event of its chain that came last.
  var last: EventID
}

extension Telling {
  /// The recording of a call-out is taken from the camera and becomes an exhibit.
  mutating func exhibit(of report: Report, case: Reference? = nil) -> Exhibit? {
    guard let camera = report.camera, let arrived = report.arrived, let inspector = report.inspector else {
      return nil
    }
    let length = random.within(240...4200)
    let from = arrived - seconds(20...240)
    let time = from + .seconds(length) + hours(1...9)
    let digest = (random.next(), random.next(), random.next(), random.next())
    let number = books.nextExhibit()
    let bytes = length * random.within(900_000...1_400_000)
    let custodian = plan.cast.police(.custodian, report.district, &random)
    let reference = reference(.exhibit)
    let acquired = acquire(
      reference, camera, digest, by: custodian, operator: inspector, between: from + .seconds(length),
      and: time,
      outOf100: `case` == nil ? 16 : 90)
    var wording = Generator(seed: plan.seed, .wording, of: reference)
    let (title, isTitled) = (Wording.title(&wording), wording.percent(70))
    let (storage, isStored) = (Wording.storage(&wording), wording.percent(95))
    let entry = record("evidence.registered", reference, at: time, by: custodian, after: 30...5400) {
      $0.set("bytes", bytes)
      $0.set("camera", camera)
      if let `case` { $0.set("case", `case`) }
      $0.set("kind", "body-camera")
      $0.set("mediaType", "video/mp4")
      $0.set("number", spelled: { $0.write(decimal: number) })
      $0.set("officer", inspector.actor)
      if let acquired { $0.set("previous", acquired.id) }
      $0.set("recordedFrom", from)
      $0.set("recordedTo", from + .seconds(length))
      $0.set("report", report.reference)
      $0.set("sha256", spelled: { $0.write(sha256: digest) })
      $0.set("storageURI", private: isStored ? .text(storage) : nil)
      $0.set("title", private: isTitled ? .text(title) : nil)
    }
    return Exhibit(
      reference: reference, digest: digest, bytes: bytes, custodian: custodian, registration: entry,
      last: entry.id)
  }

  /// The file is taken off the camera before it is registered: where it is told at all.
  /// - Returns: That it was told.
  private mutating func acquire(
    _ exhibit: Reference, _ camera: Reference, _ digest: FileDigest, by custodian: Member, operator: Member,
    between stopped: Instant, and registered: Instant, outOf100 part: Int
  ) -> Entry? {
    var choice = Generator(seed: plan.seed, .slip, of: exhibit)
    guard choice.percent(part) else { return nil }
    let offset = choice.within(-900...1400)
    let dock = choice.within(1...18)
    let isDocked = choice.percent(94)
    // Once in a while the file is not what was on the camera.
    let source = choice.once(in: 240) ? (digest.0, digest.1, digest.2 ^ 4, digest.3) : digest
    let time = stopped + .seconds((registered.milliseconds - stopped.milliseconds) / 2000)
    return record("evidence.acquired", exhibit, at: time, by: custodian, after: 5...600) {
      $0.set("camera", camera)
      $0.set("clockOffset", offset)
      if isDocked {
        $0.set(
          "dock",
          spelled: { text in
            text.write("SYN-DOCK-")
            text.write(decimal: dock, digits: 3)
          })
      }
      $0.set("method", isDocked ? "dock" : "cable")
      $0.set("operator", `operator`.actor)
      $0.set("sourceDigest", spelled: { $0.write(sha256: source) })
    }
  }

  mutating func verify(
    _ exhibit: inout Exhibit, found digest: FileDigest, at time: Instant, by member: Member
  ) {
    let last = exhibit.last
    let isNew = time > Instant(local: 2024, 8, 1)
    exhibit.last =
      record("evidence.verified", exhibit.reference, at: time, by: member, after: 30...3600) {
        $0.set("previous", last)
        $0.set("sha256", spelled: { $0.write(sha256: digest) })
        $0.set("tool", isNew ? "sha256sum-9.4" : "sha256sum-9.1")
      }.id
  }

  /// Somebody views the recording; the custodian, or the prosecutor who views it, writes it down.
  mutating func view(
    _ exhibit: inout Exhibit, _ purpose: StaticString, who: Reference, at time: Instant, by member: Member
  ) {
    let last = exhibit.last
    let how: StaticString = random.percent(82) ? "viewing" : random.percent(60) ? "copying" : "streaming"
    exhibit.last =
      record("evidence.accessed", exhibit.reference, at: time, by: member, after: 30...3600) {
        $0.set("how", how)
        $0.set("previous", last)
        $0.set("purpose", purpose)
        $0.set("who", who)
      }.id
  }

  /// An exhibit passes from one hand to another; both sign.
  mutating func transfer(
    _ exhibit: inout Exhibit, _ purpose: StaticString, _ out: FileDigest, _ arrived: FileDigest, from: Member,
    to: Member, at time: Instant
  ) {
    let order = random.within(1...9_999)
    let last = exhibit.last
    exhibit.last =
      record(
        "evidence.transferred", exhibit.reference, at: time, by: from, after: 60...7_200, isSigned: true,
        cosigners: [to.actor]
      ) {
        $0.set("authority", spelled: { $0.write(act: order) })
        $0.set("digestIn", spelled: { $0.write(sha256: arrived) })
        $0.set("digestOut", spelled: { $0.write(sha256: out) })
        $0.set("from", from.actor)
        $0.set("previous", last)
        $0.set("purpose", purpose)
        $0.set("to", to.actor)
      }.id
  }

  /// A copy is made of an exhibit, as an exhibit of its own.
  mutating func derive(
    _ copy: Reference, from exhibit: inout Exhibit, _ method: StaticString, _ reason: StaticString,
    at time: Instant,
    by custodian: Member
  ) {
    let last = exhibit.last
    let digest = (random.next(), random.next(), random.next(), random.next())
    let bytes = method.utf8CodeUnitCount == 4 ? exhibit.bytes / random.within(3...20) : exhibit.bytes * 9 / 10
    let (parent, isOther) = (exhibit.reference, random.percent(8))
    exhibit.last =
      record("evidence.derived", copy, at: time, by: custodian, after: 60...3600) {
        $0.set("bytes", bytes)
        $0.set("mediaType", isOther ? "video/x-matroska" : "video/mp4")
        $0.set("method", method)
        $0.set("parent", parent)
        $0.set("previous", last)
        $0.set("reason", reason)
        $0.set("sha256", spelled: { $0.write(sha256: digest) })
      }.id
  }

  /// A court admits an exhibit or, with a reason, excludes it.
  mutating func rule(
    _ exhibit: inout Exhibit, excludedFor reason: StaticString?, at time: Instant, by clerk: Member
  ) {
    let last = exhibit.last
    let act = random.within(1...9_999)
    exhibit.last =
      record(
        "evidence.ruled", exhibit.reference, at: time, by: clerk, after: 600...40_000, performer: clerk.body,
        isSigned: true
      ) {
        $0.writeAct(act)
        $0.set("previous", last)
        if let reason { $0.set("reason", reason) }
        $0.set("ruling", reason == nil ? "admitted" : "excluded")
      }.id
  }

  mutating func dispose(
    of exhibit: inout Exhibit, _ method: StaticString, at time: Instant, by custodian: Member,
    with prosecutor: Member
  ) {
    let last = exhibit.last
    let act = random.within(1...9_999)
    exhibit.last =
      record(
        "evidence.disposed", exhibit.reference, at: time, by: custodian, after: 600...9000, isSigned: true,
        cosigners: [prosecutor.actor]
      ) {
        $0.writeAct(act)
        $0.set("method", method)
        $0.set("previous", last)
      }.id
  }
}

extension [UInt8] {
  /// Appends a digest in hexadecimal.
  mutating func write(sha256 digest: FileDigest) {
    for part in [digest.0, digest.1, digest.2, digest.3] { write(hexadecimal: part, digits: 16) }
  }
}
