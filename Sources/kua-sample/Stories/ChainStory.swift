extension Telling {
  /// What becomes of an exhibit: it is verified, viewed, handed on, copied, ruled on, disposed of.
  ///
  /// - Parameters:
  ///   - isOfOpenCase: Whether a case was opened from the report, without the exhibit's being said to be of it.
  ///   - court: When its case came before a court, if it did.
  ///   - decided: When the court decided, if it did.
  mutating func custody(
    _ exhibit: Exhibit, of report: Report, case: Reference?, isOfOpenCase: Bool = false, court: Instant?,
    decided: Instant?
  ) {
    aside(exhibit.reference, as: .chain, from: exhibit.registration.recorded) { telling in
      var exhibit = exhibit
      guard let file = `case` else { return telling.shelve(&exhibit, isKept: isOfOpenCase) }
      telling.examine(&exhibit, isForCourt: court != nil, report.district)
      if let court, court + .days(20) < Telling.end { telling.bring(&exhibit, file, court, decided) }
      if telling.random.percent(9), telling.last + .days(16) < Telling.end { telling.copy(&exhibit) }
    }
    if `case` != nil { hold(exhibit.reference, outOf100: 3) }
  }

  /// Of no case: some are checked all the same; a few are disposed of when their time is over.
  private mutating func shelve(_ exhibit: inout Exhibit, isKept: Bool) {
    let first = last
    if random.percent(13), first + .days(9) < Telling.end {
      verify(&exhibit, found: exhibit.digest, at: first + days(1...8), by: exhibit.custodian)
    }
    let time = max(first + days(95...170), last)
    guard random.percent(3), !isKept, time < Telling.end else { return }
    let prosecutor = plan.cast.city(.prosecutor, &random)
    let method: StaticString = random.percent(85) ? "destroyed" : "transferred-to-archive"
    dispose(of: &exhibit, method, at: time, by: exhibit.custodian, with: prosecutor)
  }

  /// The file's digest is computed again, and somebody views it. What goes to court is mostly checked before.
  private mutating func examine(_ exhibit: inout Exhibit, isForCourt: Bool, _ district: District) {
    guard last + .days(24) < Telling.end else { return }
    if random.percent(isForCourt ? 94 : 52) {
      // Once in a while the file is not the one that was registered.
      let digest = exhibit.digest
      let found = random.once(in: 140) ? (digest.0, digest.1 ^ 8, digest.2, digest.3) : digest
      verify(&exhibit, found: found, at: last + days(1...10), by: exhibit.custodian)
    }
    if random.percent(46) {
      let investigator = plan.cast.police(.investigator, district, &random)
      view(&exhibit, "review", who: investigator.actor, at: last + days(1...6), by: exhibit.custodian)
    }
  }

  /// The custodian hands the exhibit to a prosecutor, who hands it on to the court, where it is ruled on.
  private mutating func bring(
    _ exhibit: inout Exhibit, _ file: Reference, _ court: Instant, _ decided: Instant?
  ) {
    guard random.percent(72) else { return }
    let prosecutor = plan.cast.city(.prosecutor, &random)
    let clerk = plan.cast.city(.courtClerk, &random)
    // Once in a while what arrives is not what was sent, or it comes from somebody who does not have it.
    let digest = exhibit.digest
    let arrived = random.once(in: 40) ? (digest.0 ^ 1, digest.1, digest.2, digest.3) : digest
    let sender = random.once(in: 60) ? plan.cast.city(.prosecutor, &random) : prosecutor
    transfer(
      &exhibit, "review", digest, arrived, from: exhibit.custodian, to: prosecutor,
      at: max(last, court - days(2...5)))
    if random.percent(35) {
      view(&exhibit, "review", who: prosecutor.actor, at: last + hours(2...20), by: prosecutor)
    }
    transfer(
      &exhibit, "court", arrived, arrived, from: sender, to: clerk, at: max(last, court) + hours(3...40))
    guard let decided, random.percent(88), decided < Telling.end else { return }
    let reason: StaticString? =
      random.once(in: 17) ? random.pick(["custody-broken", "irrelevant", "altered"]) : nil
    rule(&exhibit, excludedFor: reason, at: max(last, decided - hours(1...30)), by: clerk)
  }

  /// Copies for those who may not see everything.
  private mutating func copy(_ exhibit: inout Exhibit) {
    let (method, reason) = random.pick(Telling.copies)
    let copy = reference(.exhibit, 1)
    derive(copy, from: &exhibit, method, reason, at: last + days(1...12), by: exhibit.custodian)
  }

  private static let copies = Weighted<(StaticString, StaticString)>([
    (("redaction", "third-party-privacy"), 44), (("clip", "relevance"), 25),
    (("transcode", "playback-format"), 16),
    (("clip", "court-request"), 9), (("redaction", "defence-request"), 6),
  ])
}
