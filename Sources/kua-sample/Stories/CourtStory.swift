extension Telling {
  /// The case before the court: sent, returned, sent again, decided.
  mutating func court(_ file: inout CaseFile) {
    let path = file.scenario.court
    let charges = file.offences.indices.map { file.charge($0) }
    let sent = file.registered[0] + days(26...46)
    let soonInNext = Instant(local: 2025, 1, 8, 11) + days(0...12)
    switch path {
    case .none: return
    case .sent, .returnWithdrawn, .returnedInNextYear, .sendingWithdrawn, .returned, .returnedAndSentAgain,
      .sentAgainInNextYear, .joined:
      let sending = send(file.reference, charges, at: sent)
      switch path {
      case .returned: returnCase(file.reference, at: last + days(6...14))
      case .returnedInNextYear: returnCase(file.reference, at: soonInNext)
      case .sendingWithdrawn:
        retract(sending, "wrong-case", by: sending.by, after: days(1...6))
      case .returnWithdrawn:
        let entry = returnCase(file.reference, at: last + days(6...14))
        retract(entry, "entered-in-error", by: entry.by, after: days(1...6))
      case .returnedAndSentAgain:
        returnCase(file.reference, at: last + days(6...12))
        send(file.reference, charges, at: last + days(6...14))
      case .sentAgainInNextYear:
        returnCase(file.reference, at: last + days(6...14))
        send(file.reference, charges, at: soonInNext)
      case .joined: joinInCourt(file)
      default: break
      }
    case .sentRecordedInNext:
      send(
        file.reference, charges, at: Instant(local: 2024, 12, 27, 10) + hours(0...90),
        notBefore: Dates.yearEnds + .days(1))
    case .sentInNextYear: send(file.reference, charges, at: soonInNext)
    }
    file.sent = path == .sentInNextYear ? soonInNext : path == .sentRecordedInNext ? nil : sent
    decide(&file)
  }

  /// The court goes on with two cases under one.
  private mutating func joinInCourt(_ file: CaseFile) {
    guard let number = file.scenario.joinedTo else { return }
    let other = Reference(.case, seed: plan.seed, story: Stories.offenceCase.story(number), slot: 0)
    let time = Instant(local: 2024, 11, 25, 11) + days(0...20)
    let act = random.within(1...9_999)
    record("case.joined", file.reference, at: max(time, last), by: file.investigator, after: 600...60_000) {
      $0.writeAct(act)
      $0.set("into", other)
      $0.set("reason", "court-instruction")
    }
  }

  private mutating func decide(_ file: inout CaseFile) {
    let time = last + days(6...11)
    file.decided = file.scenario.sentence == .none ? nil : time
    let charge = file.charge(0)
    switch file.scenario.sentence {
    case .none: return
    case .convicted, .convictedUnknown, .convictedAgain:
      sentence(file.reference, charge, isConviction: true, at: time)
      afterSentence(file.reference, charge, isConviction: true)
    case .convictedOnBoth:
      sentence(file.reference, charge, isConviction: true, at: time)
      sentence(file.reference, file.charge(1), isConviction: true, at: time)
    case .convictedMerged:
      sentence(file.reference, charge, isConviction: true, at: time)
      sentence(file.reference, file.charge(1), isConviction: true, at: time)
      identify(file.suspects[1], as: file.suspects[0], at: last + days(2...9), by: file.investigator)
    case .convictedRestored:
      let entry = sentence(file.reference, charge, isConviction: true, at: time)
      retractInVain(entry, "entered-in-error", by: plan.cast.city(.prosecutor, &random))
    case .convictedRecordedInNext:
      let december = Instant(local: 2024, 12, 25, 11) + hours(0...120)
      sentence(
        file.reference, charge, isConviction: true, at: december, notBefore: Dates.yearEnds + .days(1))
    case .acquitted:
      sentence(file.reference, charge, isConviction: false, at: time)
      afterSentence(file.reference, charge, isConviction: false)
    case .convictedCorrected:
      let entry = sentence(file.reference, charge, isConviction: false, at: time)
      correct(entry, "entered-in-error", by: entry.by, after: days(2...9)) {
        $0.set(
          "data",
          object: {
            $0.set(
              "penalty",
              object: {
                $0.set("amount", 20)
                $0.set("kind", "arrest-days")
              })
            $0.set("verdict", "convicted")
          })
      }
    case .acquittedCorrected:
      let entry = sentence(file.reference, charge, isConviction: true, at: time)
      correct(entry, "entered-in-error", by: entry.by, after: days(2...9)) {
        $0.set(
          "data",
          object: {
            $0.takeAway("penalty")
            $0.set("verdict", "acquitted")
          })
      }
    case .convictionWithdrawn:
      let entry = sentence(file.reference, charge, isConviction: true, at: time)
      retract(entry, "court-act", by: plan.cast.city(.prosecutor, &random), after: days(3...15))
    case .convictedInNextYear:
      sentence(
        file.reference, charge, isConviction: true, at: Instant(local: 2025, 1, 9, 12) + days(0...11))
    case .convictedOtherwise:
      let other = Charge(article: .hooliganism, offence: charge.offence, person: charge.person)
      sentence(file.reference, other, isConviction: true, at: time)
    }
  }
}
