/// One person charged with one offence.
struct Charge {
  let article: Article
  let offence: Reference
  let person: Reference
}

extension Telling {
  @discardableResult
  mutating func send(
    _ subject: Reference, _ charges: [Charge], at time: Instant, attested: Attestation? = nil,
    notBefore: Instant? = nil
  ) -> Entry {
    let number = books.nextCourtCase()
    let year = time.localYear % 100
    let prosecutor = plan.cast.city(.prosecutor, &random)
    return record(
      "case.sent-to-court", subject, at: time, by: prosecutor, after: 600...60_000, attested: attested,
      notBefore: notBefore
    ) {
      $0.set(
        "charges", objects: charges,
        { line, charge in
          line.set("article", charge.article.word)
          line.set("offence", charge.offence)
          line.set("person", charge.person)
        })
      $0.set(
        "courtNumber",
        spelled: { text in
          // No court of the city has the number 9999.
          text.write("9999-")
          text.write(decimal: year, digits: 2)
          text.write("-00-1/")
          text.write(decimal: number)
        })
    }
  }

  @discardableResult
  mutating func returnCase(_ subject: Reference, at time: Instant, notBefore: Instant? = nil) -> Entry {
    let prosecutor = plan.cast.city(.prosecutor, &random)
    let reason: StaticString = random.percent(60) ? "incomplete-inquiry" : "procedural-breach"
    return record(
      "case.returned", subject, at: time, by: prosecutor, after: 600...60_000, notBefore: notBefore
    ) { $0.set("reason", reason) }
  }

  /// A court of first instance decides about one person and one charge.
  @discardableResult
  mutating func sentence(
    _ subject: Reference, _ charge: Charge, isConviction: Bool, at time: Instant, notBefore: Instant? = nil,
    attested: Attestation? = nil, omitsPenalty: Bool = false
  ) -> Entry {
    let clerk = plan.cast.city(.courtClerk, &random)
    let isHarm = charge.article == .minorHarm
    let isAbove = random.once(in: 16)
    let isArrest = random.percent(45)
    let amount =
      isArrest
      ? random.within(isHarm ? 10...45 : 5...25) : random.within(isHarm ? 40...200 : 15...80)
    return record(
      "sentence.imposed", subject, at: time, by: clerk, after: 1200...90_000, performer: clerk.body,
      attested: attested, notBefore: notBefore, isSigned: true
    ) {
      $0.set("article", charge.article.word)
      $0.set("offence", charge.offence)
      if isConviction && !omitsPenalty {
        $0.set(
          "penalty",
          object: { penalty in
            penalty.set("amount", isAbove ? amount + 200 : amount)
            penalty.set("kind", isArrest ? "arrest-days" : "fine-mci")
          })
      }
      $0.set("person", charge.person)
      $0.set("verdict", isConviction ? "convicted" : "acquitted")
    }
  }
}
