import IncidentEvents

/// A story and what was revised of it, told as a log and as the log in which everything had been right from the start:
/// by the definition, without anything of the product.
struct RevisedStory {
  private enum Kind {
    case original, retraction, correction(JSONText), dispute
  }
  private struct Entry {
    let json: JSONText
    let kind: Kind
    let target: Int?
    var id: String { json["id"]?.string ?? "" }
  }

  private var entries: [Entry]
  private var random: SplitMix64
  /// The events of each type, for values of fields.
  private var byType: [String: [Int]] = [:]
  /// References of each kind that the story speaks of as subjects.
  private var byKind: [String: [String]] = [:]
  /// How many revisions there are of each sort.
  private(set) var counts: [String: Int] = [:]

  init(_ lines: some Sequence<[UInt8]>, seed: UInt64) throws {
    random = SplitMix64(seed: seed)
    entries = try lines.map { Entry(json: try JSONText($0), kind: .original, target: nil) }
    for (at, entry) in entries.enumerated() {
      byType[entry.json["type"]?.string ?? "", default: []].append(at)
      if let subject = entry.json["subject"]?.string {
        byKind[String(subject.prefix { $0 != ":" }), default: []].append(subject)
      }
    }
  }

  /// Everything as recorded, in order.
  var log: [[UInt8]] { entries.map(\.json.bytes) }

  /// The same had it been right from the start.
  var right: [[UInt8]] {
    entries.indices.compactMap { at in
      guard isAlive(at) else { return nil }
      switch entries[at].kind {
      case .retraction, .correction: return nil
      case .original, .dispute: return rightEntry(at).bytes
      }
    }
  }

  private func isAlive(_ at: Int) -> Bool {
    !entries.indices.contains { other in
      if case .retraction = entries[other].kind {
        entries[other].target == at && isAlive(other)
      } else {
        false
      }
    }
  }

  private func corrections(of at: Int) -> [(at: Int, patch: JSONText)] {
    entries.indices.compactMap { other in
      guard case .correction(let patch) = entries[other].kind, entries[other].target == at, isAlive(other)
      else { return nil }
      return (other, patch)
    }
  }

  private func saying(_ correction: (at: Int, patch: JSONText)) -> JSONText {
    corrections(of: correction.at).last.map(saying) ?? correction.patch
  }

  private func rightEntry(_ at: Int) -> JSONText {
    corrections(of: at).reduce(entries[at].json) { $0.merged(with: saying($1)) }
  }

  // MARK: Telling

  private mutating func pick<Element>(_ elements: [Element]) -> Element? {
    elements.isEmpty ? nil : elements[Int(random.next() % UInt64(elements.count))]
  }

  /// Takes the last revision back, which the ledger did not take.
  mutating func forgetLast() { entries.removeLast() }

  /// Adds one random revision, mostly of an event, at times of a revision.
  /// - Parameter attested: whether whoever revises stands by it.
  /// - Returns: the event revised and the patch, if it is a correction; nil where there was nothing to revise.
  @discardableResult
  mutating func revise(attested: Bool = false) -> (target: Int, patch: [UInt8]?)? {
    let revisions = entries.indices.filter { if case .original = entries[$0].kind { false } else { true } }
    let ofRevision = random.next() % 3 == 0
    guard
      let target = ofRevision ? pick(revisions) ?? 0 : pick(Array(entries.indices).filter { $0 > 0 }),
      isRevisable(target)
    else { return nil }
    var data: JSONText
    let kind: Kind, type: String
    switch random.next() % 8 {
    case 0...2:
      (type, kind) = ("event.retracted", .retraction)
      data = .object(["reason": .scalar("\"entered-in-error\"")])
    case 3:
      (type, kind) = ("event.disputed", .dispute)
      data = .object(["ground": .scalar("\"incomplete\"")])
    default:
      guard let patch = patch(of: target) else { return nil }
      (type, kind) = ("event.corrected", .correction(patch))
      data = .object(["reason": .scalar("\"entered-in-error\""), "patch": patch])
    }
    let sort = type + (ofRevision ? " of " + (entries[target].json["type"]?.string ?? "") : "")
    counts[sort, default: 0] += 1
    let patch = data["patch"]?.bytes
    if attested {
      data["attested"] = .object([
        "document": .scalar("\"17-04/256\""), "reason": .scalar("\"paper-record\""),
      ])
    }
    add(type, data, target, kind)
    return (target, patch)
  }

  private func isRevisable(_ at: Int) -> Bool {
    let fixed = [
      "ledger.opened", "ledger.continued", "policy.adopted", "record.accessed", "subject-key.destroyed",
    ]
    return !fixed.contains { entries[at].json["type"]?.string == "kua.\($0).v1" }
  }

  private mutating func add(_ type: String, _ data: JSONText, _ target: Int, _ kind: Kind) {
    let id = EventID(
      milliseconds: 1_800_000_000_000 + Int64(entries.count), random: (random.next(), random.next()))
    var json = entries[target].json
    for name in ["capturedtime", "performer", "timeprecision", "signature"] { json[name] = nil }
    var data = data
    data["target"] = .scalar("\"\(entries[target].id)\"")
    json["data"] = data
    json["id"] = .scalar("\"\(id)\"")
    json["recordedtime"] = .scalar("\"2027-01-15T08:00:00.000Z\"")
    json["time"] = .scalar("\"2027-01-15T13:00:00+05:00\"")
    json["type"] = .scalar("\"kua.\(type).v1\"")
    entries.append(Entry(json: json, kind: kind, target: target))
  }

  /// A patch that makes an event, or the one at the root of a correction, say something else that its schema allows:
  /// what another event of its type says, or of another entity.
  private mutating func patch(of target: Int) -> JSONText? {
    var root = target
    while case .correction = entries[root].kind { root = entries[root].target ?? root }
    guard case .original = entries[root].kind else {
      return .object(["time": .scalar("\"2027-01-16T13:00:00+05:00\"")])
    }
    let json = entries[root].json
    guard let other = pick(byType[json["type"]?.string ?? ""] ?? []).map({ entries[$0].json }) else {
      return nil
    }
    var patch = JSONText.object([:]), data = JSONText.object([:])
    switch random.next() % 6 {
    case 0: patch["time"] = other["time"]
    case 1: patch["timeprecision"] = json["timeprecision"] == nil ? nil : .null
    case 2:
      let kind = json["subject"]?.string?.prefix { $0 != ":" } ?? ""
      if kind != "actor", kind != "body", let subject = pick(byKind[String(kind)] ?? []) {
        patch["subject"] = .scalar("\"\(subject)\"")
      }
    default: break
    }
    let names = Set((json["data"]?.members ?? [:]).keys).union((other["data"]?.members ?? [:]).keys)
    for name in names.sorted() where name != "_sd" && random.next() % 2 == 0 {
      // One object may have members that another has not.
      if case .object? = other["data"]?[name] { continue }
      data[name] = other["data"]?[name] ?? .null
    }
    if !data.members.isEmpty { patch["data"] = data }
    return patch.members.isEmpty ? nil : patch
  }
}
