import IncidentEvents
import Language
import Ledger
import Projections
import Rulebook

/// Through whose hands an exhibit went, and what became of it.
extension PageBuilder {
  typealias Chain = Phrase.Chain

  /// Adds what is recorded of an exhibit besides its registration.
  func custody(of key: Reference, _ page: inout Page) throws {
    let exhibit = try history.state(ExhibitState.self, of: key)
    if let acquisition = exhibit.acquisition {
      page.add("acquired", Chain.acquired, .time(acquisition.time))
      page.add("method", Chain.method, .word(acquisition.method))
    }
    if let origin = exhibit.origin {
      page.add("parent", Chain.parent, .reference(origin.parent))
      page.add("derivation", Chain.derivation, .word(origin.method))
    }
    page.add(
      "derivatives", Chain.derivatives,
      exhibit.derivatives.isEmpty ? .none : .references(exhibit.derivatives))
    page.add("custodianNow", Chain.custodian, Cell(exhibit.custodian))
    page.add("quarantined", Chain.quarantined, Cell(exhibit.quarantined))
    if let disposal = exhibit.disposal {
      page.add("disposed", Chain.disposed, .time(disposal.time))
      page.add("disposal", Chain.method, .word(disposal.method))
    }
    page.add(transfers(exhibit.transfers))
    page.add(accesses(exhibit.accesses))
    page.add(verifications(exhibit.verifications))
    page.add(rulings(exhibit.rulings))
    page.add(try bundles(with: key))
    if exhibit.quarantined != nil { page.ask(Chain.inQuarantine) }
    if exhibit.registered != nil, exhibit.verifications.isEmpty { page.ask(Chain.neverVerified) }
  }

  private func transfers(_ transfers: [ExhibitState.Transfer]) -> FactTable {
    var table = FactTable(
      "transfers", Chain.transfers, .text(Label.when, "time"), .text(Label.from, "from"),
      .text(Label.to, "to"), .text(Label.purpose, "purpose"), .text(Chain.unchanged, "unchanged"))
    for one in transfers {
      table.add(
        .time(one.time), .reference(one.from), .reference(one.to), .word(one.purpose), .flag(one.isUnchanged))
    }
    return table
  }

  private func accesses(_ accesses: [ExhibitState.Access]) -> FactTable {
    var table = FactTable(
      "accesses", Chain.accesses, .text(Label.when, "time"), .text(Label.who, "who"),
      .text(Label.how, "how"), .text(Label.purpose, "purpose"))
    for one in accesses {
      table.add(.time(one.time), .reference(one.who), .word(one.how), .word(one.purpose))
    }
    return table
  }

  private func verifications(_ verifications: [ExhibitState.Verification]) -> FactTable {
    var table = FactTable(
      "verifications", Chain.verifications, .text(Label.when, "time"), .text(Label.by, "by"),
      .text(Chain.unchanged, "unchanged"))
    for one in verifications { table.add(.time(one.time), .reference(one.by), .flag(one.isMatch)) }
    return table
  }

  private func rulings(_ rulings: [ExhibitState.Ruling]) -> FactTable {
    var table = FactTable(
      "rulings", Chain.rulings, .text(Label.when, "time"), .text(Chain.ruling, "ruling"),
      .text(Label.reason, "reason"))
    for one in rulings { table.add(.time(one.time), .word(one.ruling), Cell(word: one.reason)) }
    return table
  }

  /// The bundles of evidence that were handed out of a case, or with an exhibit in them.
  func bundles(with key: Reference) throws -> FactTable {
    var table = FactTable(
      "bundles", Chain.bundles, .text(Label.when, "time"), .text(Chain.recipient, "recipient"),
      .text(Label.to, "to"), .text(Chain.act, "act"), .text(Chain.exhibitCount, "exhibits"))
    try history.forEach(of: key, reading: [.bundleIssued]) { event in
      guard case .bundleIssued(let data) = event.fact else { return }
      table.add(
        .time(event.time), .word(data.recipient), Cell(data.to), .text(event.string(data.act)),
        .number(data.exhibits.count))
    }
    return table
  }

  /// The gaps noted in a camera's recording.
  func gaps(of key: Reference) throws -> FactTable {
    var table = FactTable(
      "gaps", Chain.gaps, .text(Label.from, "from"), .text(Label.to, "to"), .text(Label.reason, "reason"),
      .text(Label.officer, "officer"))
    try history.forEach(of: key, reading: [.cameraGapNoted]) { event in
      guard event.subject == key, case .cameraGapNoted(let data) = event.fact else { return }
      table.add(.time(data.from), .time(data.to), .word(data.reason), Cell(data.officer))
    }
    return table
  }
}
