extension Telling {
  /// How many places that sell alcohol are inspected.
  static let outlets = 54

  /// An inspector, of the police or the akimat, looks at night whether a shop sells what it may not.
  mutating func inspection() {
    let time = last
    let outlet = random.below(Telling.outlets)
    let district = [District.almaty, .baiqonyr, .esil, .nura, .saryarqa][outlet % 5]
    let by =
      random.percent(60)
      ? plan.cast.police(.inspector, district, &random) : plan.cast.city(.inspectorOfAkimat, &random)
    let sale = sale(at: time)
    // Once in a while what is declared is not what the hour and the strength say.
    let isWrong = random.once(in: 70)
    let entry = record(
      "alcohol-sale.inspected", reference(.outlet, story: 0, outlet), at: time, by: by, after: 300...30_000
    ) {
      $0.set("at", time)
      $0.set("district", district.word)
      $0.set("strengthPercent", sale.strength)
      $0.set("violation", isWrong && sale.strength > 0 ? "none" : sale.violation)
    }
    if random.once(in: 40) { retract(entry, "duplicate", by: by, after: hours(1...30)) }
  }

  /// What was sold: spirits may not be from nine in the evening to noon, beer and wine from eleven to eight.
  private mutating func sale(at time: Instant) -> (strength: Int, violation: StaticString) {
    let hour = LocalTime(time).hour
    let (isStrongBanned, isWeakBanned) = (hour >= 21 || hour < 12, hour >= 23 || hour < 8)
    switch random.below(100) {
    case ..<74: return (0, "none")
    case ..<80: return (random.pick([5, 6, 9, 12]), isWeakBanned ? "weak-at-night" : "none")
    case ..<94:
      return isWeakBanned
        ? (random.pick([5, 7, 12, 14]), "weak-at-night") : (40, isStrongBanned ? "strong-at-night" : "none")
    default: return (40, isStrongBanned ? "strong-at-night" : "none")
    }
  }

  private func reference(_ kind: EntityKind, story: Int, _ slot: Int) -> Reference {
    Reference(kind, seed: plan.seed, story: self.kind.story(story), slot: slot)
  }
}
