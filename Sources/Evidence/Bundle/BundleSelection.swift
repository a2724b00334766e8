internal import EventLog
public import IncidentEvents
internal import Ledger
package import Projections
internal import Rulebook
internal import TransparencyLog

/// Which entries a bundle holds besides `bundle.issued` itself: a pure function of the log up to a position, of what is
/// not shown to the issuer, and of the events that are named.
public struct BundleSelection: Sendable, Equatable {
  /// An exhibit, and the last event of its chain of custody.
  public struct Exhibit: Sendable, Hashable {
    public let reference: Reference
    public let last: EventID
  }

  /// The case or the exhibit.
  public let subject: Reference
  /// Ordered by their references.
  public let exhibits: [Exhibit]
  /// The entries, ascending.
  public let positions: [Int]
  /// Whether something that would belong to it is left out: it is sealed from the issuer, or a protected body recorded it.
  public let isWithheld: Bool

  /// Selects the entries of a bundle.
  ///
  /// - Parameters:
  ///   - named: events of other kinds to be taken in.
  ///   - signers: the ids of the keys that sign the bundle, the issuer's first.
  ///   - history: the log up to where `bundle.issued` stands, or is to stand; nothing concealed.
  ///   - concealment: what is not shown to the issuer.
  ///   - protected: the protected bodies. A bundle goes to the accused: what such a body recorded is in it only when it is
  ///     named, whoever may read it.
  /// - Throws: ``BundleError``; what reading the log throws.
  package init(
    of subject: Reference, named: [EventID], issuer: Reference, signers: [UInt32],
    in history: EntityHistory, concealment: Concealment, protected: Set<Reference>
  ) throws {
    let shown = history.concealing(concealment)
    let handedOut = history.concealing(concealment.adding(bodies: protected))
    guard shown.log.size > 0, try !shown.candidates(of: subject).isEmpty else {
      throw BundleError(.notFound, "nothing in the ledger that is shown to \(issuer) speaks of \(subject)")
    }
    var selecting = Selecting(history: history)
    let exhibits = try selecting.exhibits(of: subject)
    try selecting.add(evidenceOf: exhibits)
    for file in try selecting.cases(of: subject, exhibits) { try selecting.add(file: file) }
    try selecting.addRevisions(in: history)
    let before = selecting.positions
    try selecting.remove(hiddenBy: handedOut, shown)
    isWithheld = selecting.positions != before
    try selecting.add(named: named, shown, issuer)
    try selecting.addRevisions(in: handedOut)
    try selecting.addSupport(issuer: issuer, signers: signers, handedOut)
    self.subject = subject
    self.exhibits = try exhibits.sorted { "\($0)" < "\($1)" }.map { exhibit in
      guard let last = try history.state(ExhibitState.self, of: exhibit).last else {
        throw BundleError(.noExhibit, "no event of \(exhibit) counts: it has no chain of custody")
      }
      return Exhibit(reference: exhibit, last: last)
    }
    positions = selecting.positions.sorted()
  }
}

/// A selection on its way.
private struct Selecting {
  let history: EntityHistory
  private(set) var positions: Set<Int> = []

  init(history: EntityHistory) { self.history = history }

  /// The exhibits of a subject, with what they were made of and what was made of them.
  func exhibits(of subject: Reference) throws -> Set<Reference> {
    var open = [subject]
    if subject.kind == .case {
      open = try members(of: subject).flatMap { try history.state(CaseState.self, of: $0).exhibits }
      guard !open.isEmpty else {
        throw BundleError(
          .noExhibit, "no exhibit is registered to \(subject): there is no evidence to hand out")
      }
    }
    var found: Set<Reference> = []
    while let next = open.popLast() {
      guard found.insert(next).inserted else { continue }
      let state = try history.state(ExhibitState.self, of: next)
      guard state.isIntroduced else {
        throw BundleError(.noExhibit, "\(next) is not registered: there is no evidence to hand out")
      }
      open += state.derivatives
      if let parent = state.origin?.parent { open.append(parent) }
    }
    return found
  }

  /// The cases a bundle tells of: the subject, else those its exhibits are registered to.
  func cases(of subject: Reference, _ exhibits: Set<Reference>) throws -> Set<Reference> {
    var files: Set<Reference> = []
    if subject.kind == .case { files.formUnion(try members(of: subject)) }
    for exhibit in exhibits {
      if let file = try history.state(ExhibitState.self, of: exhibit).file {
        files.formUnion(try members(of: file))
      }
    }
    return files
  }

  /// The cases that count as one with a case.
  private func members(of file: Reference) throws -> [Reference] {
    try CaseIdentity.members(of: file) { try history.state(CaseState.self, of: $0).identity }
  }

  // MARK: What belongs to a bundle

  /// The chains of custody, the cameras and the call-outs.
  mutating func add(evidenceOf exhibits: Set<Reference>) throws {
    for exhibit in exhibits {
      try add(BundleKinds.custody, of: exhibit) { _ in true }
      let state = try history.state(ExhibitState.self, of: exhibit)
      for camera in Set([state.camera, state.acquisition?.camera].compactMap(\.self)) {
        try add(BundleKinds.camera, of: camera) { $0.subject == camera }
      }
      if let report = state.report { try add(BundleKinds.callOut, of: report) { $0.subject == report } }
    }
  }

  /// A case, its offences, and its way through court.
  mutating func add(file: Reference) throws {
    try add(BundleKinds.file, of: file) { _ in true }
    for offence in try history.state(CaseState.self, of: file).offences {
      try add(BundleKinds.file, of: offence) { $0.subject == offence }
    }
  }

  private mutating func add(
    _ types: EventTypeSet, of entity: Reference, where belongs: (borrowing Event) -> Bool
  ) throws {
    var references: [Reference] = []
    for position in try history.candidates(of: entity) {
      let isWanted = try history.log.entry(at: position) { entry in
        guard try types.contains(EventType(endOf: entry)) else { return false }
        let event = try Event(entry, at: position)
        event.collectReferences(into: &references)
        return references.contains(entity) && belongs(event)
      }
      if isWanted { positions.insert(position) }
    }
  }

  /// What revises an entry selected, and what revises that, as far as `shown` has it: a revision stands behind its target.
  mutating func addRevisions(in shown: EntityHistory) throws {
    for one in history.revisions.all where positions.contains(one.target) {
      if try shown.isShown(one.position) { positions.insert(one.position) }
    }
  }

  /// Takes out what is not handed out by itself; a chain of custody is whole, or not handed out at all.
  mutating func remove(hiddenBy handedOut: EntityHistory, _ shown: EntityHistory) throws {
    for position in positions where try !handedOut.isShown(position) {
      let chain = try history.log.entry(at: position) { entry -> Reference? in
        let event = try Event(entry, at: position)
        return BundleKinds.custody.contains(event.type) ? event.subject : nil
      }
      if let chain {
        if try shown.isShown(position) { continue }
        throw BundleError(
          .sealed,
          "a part of the chain of custody of \(chain) is sealed from the issuer: the bundle can only be issued by "
            + "someone from whom it is not")
      }
      positions.remove(position)
    }
  }

  /// Events of other kinds, one by one.
  mutating func add(named: [EventID], _ shown: EntityHistory, _ issuer: Reference) throws {
    for id in named {
      guard let position = try history.index.position(of: id), position < history.log.size,
        try shown.isShown(position)
      else {
        throw BundleError(.notFound, "no event that is shown to \(issuer) has the id \(id)")
      }
      guard positions.insert(position).inserted else {
        throw BundleError(.selection, "the event \(id) is in the bundle anyway: it is not to be named")
      }
    }
  }

  // MARK: What it is checked by

  /// Entry 0, what changed origin or key, and the enrolment of everyone who acted in or signed what is selected, and of
  /// those who enrolled them.
  mutating func addSupport(issuer: Reference, signers: [UInt32], _ handedOut: EntityHistory) throws {
    positions.insert(0)
    for position in try history.candidates(tagged: Event.successionTag) {
      let type = try history.log.entry(at: position) { try EventType(endOf: $0) }
      if BundleKinds.support.contains(type) { positions.insert(position) }
    }
    let holders = try holders()
    var known: Set<Reference> = [], looked: Set<Int> = []
    var open: [Reference] = [issuer] + signers.flatMap { holders[$0] ?? [] }
    while true {
      for position in positions.subtracting(looked) {
        looked.insert(position)
        open += try actors(of: position, holders)
      }
      guard let actor = open.popLast() else { return }
      guard known.insert(actor).inserted else { continue }
      for position in try history.ownCandidates(of: actor) {
        let isEnrolment = try history.log.entry(at: position) { entry in
          let type = try EventType(endOf: entry)
          guard type == .actorEnrolled || type == .actorRevoked else { return false }
          return try Event(entry, at: position).subject == actor
        }
        if isEnrolment { positions.insert(position) }
      }
      try addRevisions(in: handedOut)
    }
  }

  /// Who acted in an entry, performed it or signed it.
  private func actors(of position: Int, _ holders: [UInt32: Set<Reference>]) throws -> [Reference] {
    try history.log.entry(at: position) { entry in
      let event = try Event(entry, at: position)
      var actors = [event.actor]
      if let performer = event.performer, performer.kind == .actor { actors.append(performer) }
      guard event.isSigned else { return actors }
      for signature in try SignedMessage(entry, origin: "").signatures {
        actors += (holders[signature.keyID] ?? []).sorted()
      }
      return actors
    }
  }

  /// Whose each key is that was ever enrolled, by its id.
  private func holders() throws -> [UInt32: Set<Reference>] {
    var holders: [UInt32: Set<Reference>] = [:]
    for position in try history.candidates(tagged: Event.enrolmentsTag) {
      try history.log.entry(at: position) { entry in
        let event = try Event(entry, at: position)
        guard case .actorEnrolled(let data) = event.fact, let enrolled = data.key,
          let key = try? VerifierKey(parsing: event.string(enrolled.text))
        else { return }
        holders[key.keyID, default: []].insert(event.subject)
      }
    }
    return holders
  }
}
