extension Telling {
  private static let kinds = Weighted<(kind: StaticString, attendance: ClosedRange<Int>)>([
    (("lecture", 12...140), 36), (("school-visit", 20...180), 27), (("raid", 0...60), 14),
    (("legal-advice-day", 5...45), 11), (("training", 8...40), 9), (("media", 0...0), 3),
  ])

  /// Prevention work with the public, by the police or an NGO.
  mutating func outreach() {
    let time = last
    let district = District.draw(at: time, &random)
    let isPolice = random.percent(62)
    let by =
      isPolice
      ? plan.cast.police(random.percent(30) ? .dvUnit : .inspector, district, &random)
      : plan.cast.someone(of: .ngo, number: random.below(5), &random)
    let (kind, range) = random.pick(Telling.kinds)
    let attendance = random.within(range)
    record("outreach.held", by.body, at: time, by: by, after: 3600...90_000) {
      $0.set("attendance", attendance)
      if isPolice || kind.utf8CodeUnitCount != 5 { $0.set("district", district.word) }
      $0.set("kind", kind)
    }
  }
}
