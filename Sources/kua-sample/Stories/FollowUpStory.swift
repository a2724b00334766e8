extension Telling {
  /// Whether a case is opened from an incident's report.
  func opensCase(_ scenario: IncidentScenario) -> Bool {
    var chance = Generator(seed: plan.seed, .prevention, of: reference(.person))
    switch scenario {
    case .designatedUnknown, .designatedMerged: return true
    case .designated: return plan.incidents.isAssisted(number) || chance.percent(70)
    case .designatedTwice: return chance.percent(80)
    case .ordinary, .ineligible, .unscorable: return plan.incidents.isMonitored(number) || chance.percent(5)
    default: return false
    }
  }

  /// The materials of a call-out: who was violent, and who is to be protected.
  mutating func openFile(
    _ scenario: IncidentScenario, _ person: Reference, _ report: Report, _ officer: Member
  ) -> Violence? {
    guard opensCase(scenario), scenario != .designatedUnknown, scenario != .designatedMerged else {
      return nil
    }
    var victims = [reference(.person, 2)]
    let file = reference(.case, 1)
    var told = last
    aside(report.reference, as: .prevention) { telling in
      let time = (report.arrived ?? report.received) + telling.minutes(20...70)
      telling.openCase(file, from: [report.reference], at: time, by: officer)
      telling.party(victims[0], "victim", in: file, at: time, by: officer)
      // Once in a while somebody is too young for an order, or perhaps is.
      let chance = telling.random.below(400)
      let band: StaticString? = chance < 2 ? "under-14" : chance < 8 ? "14-17" : nil
      telling.party(person, "suspect", in: file, at: time, by: officer, band: band)
      if telling.random.percent(22) {
        victims.append(telling.reference(.person, 3))
        telling.party(victims[1], "child", in: file, at: time, by: officer)
      }
      told = telling.last
    }
    last = told
    return Violence(person: person, victims: victims, report: report, case: file)
  }

  /// What is done about someone who was violent; at times it happens again.
  mutating func followUp(_ violence: Violence) {
    prevent(violence, .afterCallOut, at: (violence.report.arrived ?? violence.report.received) + .minutes(90))
    aside(violence.person, as: .companion) { telling in
      let time = telling.last + telling.days(12...110)
      guard telling.random.percent(17), time + .days(2) < Telling.end else { return }
      let report = telling.report(at: time, violence.district, slot: 42)
      let by = telling.plan.cast.police(.inspector, violence.district, &telling.random)
      telling.writeOff(report, "private-complaint-needed")
      telling.again(violence, report, telling.reference(.case, 32), by: by)
    }
  }

  /// It has happened again: another case of the same two.
  mutating func again(_ violence: Violence, _ report: Report, _ file: Reference, by member: Member) {
    openCase(file, from: [report.reference], at: max(report.received + .minutes(50), last), by: member)
    party(violence.victims[0], "victim", in: file, at: last, by: member)
    party(violence.person, "suspect", in: file, at: last, by: member)
  }

  /// An NGO helps the victim of somebody designated.
  mutating func assist(_ violence: Violence, after mark: Instant) {
    guard plan.incidents.isAssisted(number) else { return }
    aside(violence.victims[0], as: .programme, from: mark) { telling in
      var day = (mark + telling.days(2...9)).localMidnight
      let by = telling.plan.cast.someone(of: .ngo, number: telling.number, &telling.random)
      for _ in 0..<telling.random.within(1...4) {
        telling.support(
          violence.victims[0], "woman", telling.random.percent(60) ? "psychological" : "legal", on: day,
          by: by)
        day = (telling.last + telling.days(3...10)).localMidnight
      }
    }
  }
}
