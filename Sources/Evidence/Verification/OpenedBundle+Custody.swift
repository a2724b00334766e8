internal import Language

extension OpenedBundle {
  /// A member of an exhibit's chain of custody, and the event it says it follows.
  private struct Link {
    let entry: BundleEntry
    let previous: String?
  }

  /// `custody`: the events of each exhibit are one chain, which ends with what `bundle.issued` names.
  func checkCustody(_ check: inout Checking) throws(NotReadable) {
    let issued = try need(issued, "bundle.issued")
    let manifest = try need(manifest, "manifest.json")
    var ends: [String: String] = [:]
    for link in issued.data.exhibits {
      if ends.updateValue(link.previous, forKey: link.exhibit) != nil {
        check.fault(Verdict.exhibitTwice(exhibit: .text(link.exhibit)))
      }
    }
    let chains = chains(before: issued)
    // An exhibit that only an earlier bundle names is another's: of it nothing else is here.
    var known = Set(manifest.media.map(\.exhibit))
    for (exhibit, chain) in chains where chain.contains(where: { $0.entry.type != "bundle.issued" }) {
      known.insert(exhibit)
    }
    for exhibit in known.subtracting(ends.keys).sorted() {
      check.fault(Verdict.exhibitNotIssued(exhibit: .text(exhibit)))
    }
    for (exhibit, end) in ends.sorted(by: { $0.key < $1.key }) {
      checkChain(of: exhibit, chains[exhibit] ?? [], end: end, &check)
    }
  }

  /// The members of each exhibit's chain, in log order.
  private func chains(before issued: BundleEntry) -> [String: [Link]] {
    var chains: [String: [Link]] = [:]
    for entry in entries where entry.position < issued.position {
      switch entry.type {
      case "evidence.derived":
        let parent = entry.data.parent ?? ""
        chains[parent, default: []].append(Link(entry: entry, previous: entry.data.previous))
        // Seen from the copy its chain begins here.
        if parent != entry.subject {
          chains[entry.subject, default: []].append(Link(entry: entry, previous: nil))
        }
      case "bundle.issued":
        for link in entry.data.exhibits {
          chains[link.exhibit, default: []].append(Link(entry: entry, previous: link.previous))
        }
      case "evidence.registered":
        // Registration says only what it registers: it follows what was there before.
        let previous = entry.data.previous ?? chains[entry.subject]?.last?.entry.id
        chains[entry.subject, default: []].append(Link(entry: entry, previous: previous))
      case let type where type.hasPrefix("evidence."):
        chains[entry.subject, default: []].append(Link(entry: entry, previous: entry.data.previous))
      default: break
      }
    }
    return chains
  }

  private func checkChain(of exhibit: String, _ chain: [Link], end: String, _ check: inout Checking) {
    let shown = PhraseValue.text(exhibit)
    var known: [String: Link] = [:]
    var followers: [String: [Link]] = [:]
    for link in chain {
      let position = PhraseValue.number(link.entry.position)
      if let previous = link.previous {
        if known[previous] == nil {
          check.fault(
            Verdict.followsWhatIsMissing(exhibit: shown, position: position, previous: .text(previous)))
        }
        followers[previous, default: []].append(link)
      } else if !known.isEmpty {
        check.fault(Verdict.namesNoPrevious(exhibit: shown, position: position))
      }
      known[link.entry.id] = link
    }
    for (previous, links) in followers.sorted(by: { $0.key < $1.key }) {
      let alive = links.filter { !retracted.contains($0.entry.id) }
      guard alive.count > 1 else { continue }
      check.fault(
        Verdict.branches(
          exhibit: shown, positions: .list(alive.map { .number($0.entry.position) }),
          previous: .text(previous)))
    }
    if known[end] == nil { check.fault(Verdict.endsWithWhatIsMissing(exhibit: shown, previous: .text(end))) }
    var reached: Set<String> = []
    var next: String? = end
    while let id = next, let link = known[id], reached.insert(id).inserted { next = link.previous }
    for link in chain where !reached.contains(link.entry.id) {
      let position = PhraseValue.number(link.entry.position)
      if retracted.contains(link.entry.id) {
        check.note(Verdict.linkRetracted(exhibit: shown, position: position))
      } else {
        check.fault(Verdict.notReached(exhibit: shown, position: position))
      }
    }
    check.note(Verdict.chain(count: reached.count, exhibit: shown))
  }
}
