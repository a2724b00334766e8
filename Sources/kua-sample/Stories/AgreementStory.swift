/// A body that agrees with the police to help those who are referred to it.
struct Partner {
  let kind: BodyKind
  let number: Int
  let signed: Instant
  /// Until when; nil means for good.
  var validTo: Instant?
  /// When and why it ended before its time; it is signed anew a while later.
  var ended: (at: Instant, reason: StaticString)?

  static let all: [Partner] = {
    var partners: [Partner] = []
    for (kind, count) in [
      (BodyKind.crisisCentre, 4), (.ngo, 5), (.health, 5), (.socialService, 2), (.correctionCentre, 1),
    ] {
      for number in 0..<count {
        let hour = partners.count
        partners.append(
          Partner(kind: kind, number: number, signed: Instant(local: 2023, 11, 20, 9 + hour % 8, hour)))
      }
    }
    // One agreement runs for a year, one comes late, two end before their time.
    partners[0].validTo = Instant(local: 2024, 12, 1)
    partners[6] = Partner(kind: .ngo, number: 2, signed: Instant(local: 2023, 12, 11, 15, 30))
    partners[8].ended = (Instant(local: 2024, 9, 30, 17), "terminated")
    partners[12].ended = (Instant(local: 2024, 7, 12, 12), "breach")
    return partners
  }()
}

extension Telling {
  /// A body's agreement with the police: signed, and where it ends signed anew.
  mutating func agreement() {
    let partner = Partner.all[number]
    let station = plan.cast.bodies(partner.kind)[partner.number]
    var by = plan.cast.police(random.percent(60) ? .supervisor : .dvUnit, .almaty, &random)
    agree(station, from: partner.signed, to: partner.validTo, by: by)
    if let (time, reason) = partner.ended {
      by = plan.cast.police(.supervisor, .almaty, &random)
      record("agreement.ended", station.reference, at: time, by: by) { $0.set("reason", reason) }
      agree(station, from: time + days(8...16), to: nil, by: by)
    }
    if let time = partner.validTo {
      record("agreement.ended", station.reference, at: time, by: by) { $0.set("reason", "term-ended") }
      agree(station, from: time + hours(2...20), to: nil, by: by)
    }
  }

  private mutating func agree(
    _ station: Cast.Station, from start: Instant, to end: Instant?, by member: Member
  ) {
    record("agreement.signed", station.reference, at: start, by: member, after: 600...20_000) {
      $0.set("services", words: station.row.services)
      $0.set("validFrom", start)
      if let end { $0.set("validTo", end) }
    }
  }
}
