extension Telling {
  private static let stages = Weighted<StaticString>([
    ("under-investigation", 60), ("suspended", 18), ("in-court", 16), ("returned", 6),
  ])

  /// A case begun before there was a ledger, taken over as it stands; some end.
  mutating func carriedForward() {
    let start = last
    let district = random.pick([District.almaty, .baiqonyr, .esil, .nura, .saryarqa])
    let by = plan.cast.police(.investigator, district, &random)
    let subject = reference(.case)
    let (document, stage) = (random.within(1...9_999), random.pick(Telling.stages))
    let opened = (start - days(20...300)).localMidnight + .hours(11)
    record("case.carried-forward", subject, at: start, by: by, after: 600...20_000) {
      $0.set("document", spelled: { $0.write(act: document) })
      $0.set("opened", opened)
      $0.set("stage", stage)
    }
    party(reference(.person), "suspect", in: subject, at: start + hours(1...3), by: by)
    party(reference(.person, 1), "victim", in: subject, at: start + hours(1...3), by: by)
    guard stage.utf8CodeUnitCount == 19, random.percent(60) else { return }
    terminate(subject, random.percent(60) ? "reconciliation" : "no-offence", at: last + days(20...110))
  }
}
