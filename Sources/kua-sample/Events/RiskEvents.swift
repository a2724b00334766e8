extension Telling {
  /// The 13 answers and who gave them.
  struct Answers {
    var items: [UInt8]
    var sources: [UInt8]
  }

  /// Draws answers with so many present and so many unclear.
  mutating func answers(present: Int, unclear: Int) -> Answers {
    var items = Array(repeating: UInt8(48), count: 13)
    for place in 0..<present { items[place] = 49 }
    for place in present..<min(13, present + unclear) { items[place] = 63 }
    random.shuffle(&items)
    let sources = items.map { item -> UInt8 in
      item == 63 ? 110 : random.percent(60) ? 118 : random.percent(80) ? 114 : 115
    }
    return Answers(items: items, sources: sources)
  }

  /// A trained officer fills in the survey about a person.
  @discardableResult
  mutating func assess(
    _ assessment: Reference, of person: Reference, _ district: District, _ answers: Answers, at time: Instant,
    by member: Member, isEligible: Bool = true, victim: Reference? = nil, case: Reference? = nil,
    notBefore: Instant? = nil, attested: Attestation? = nil
  ) -> Entry {
    record(
      "risk.assessed", assessment, at: time, by: member, after: 300...50_000, attested: attested,
      notBefore: notBefore
    ) {
      if let `case` { $0.set("case", `case`) }
      $0.set("district", district.word)
      $0.set("eligible", isEligible)
      $0.set("items", ascii: answers.items)
      $0.set("person", person)
      $0.set("sources", ascii: answers.sources)
      $0.set("toolVersion", "ODARA-2005")
      if let victim { $0.set("victim", victim) }
    }
  }

  /// A person is designated as high-risk on an assessment.
  @discardableResult
  mutating func designate(
    _ person: Reference, _ assessment: Reference, at time: Instant, by member: Member,
    override reason: StaticString? = nil, attested: Attestation? = nil, notBefore: Instant? = nil
  ) -> Entry {
    record(
      "high-risk.designated", person, at: time, by: member, after: 300...30_000, attested: attested,
      notBefore: notBefore
    ) {
      $0.set("assessment", assessment)
      if let reason { $0.set("overrideReason", reason) }
      $0.set("thresholdVersion", "KZ-PILOT-7")
    }
  }

  mutating func lift(_ person: Reference, at time: Instant, by member: Member) {
    let reason: StaticString = random.percent(50) ? "reassessed" : "term-ended"
    record("high-risk.lifted", person, at: time, by: member) { $0.set("reason", reason) }
  }
}
