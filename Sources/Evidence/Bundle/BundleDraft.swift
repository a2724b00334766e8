internal import EventLog
public import IncidentEvents
public import Ledger
internal import Projections
internal import TransparencyLog
internal import Vault

/// A bundle before it is issued: what would be in it, and every value it would give out in clear.
public struct BundleDraft: Sendable {
  /// An entry of it.
  public struct Entry: Sendable {
    public let position: Int
    public let id: EventID
    public let type: EventType
    public let subject: Reference
    public let time: LocalTime
    /// Whether it is in it because it was named.
    public let isNamed: Bool
  }

  /// A value it gives out in clear.
  public struct Value: Sendable {
    public let position: Int
    public let event: EventID
    public let field: String
    /// Canonical JSON.
    public let json: [UInt8]
    /// What proves it (RFC 9901, base64url).
    public let disclosure: String

    /// What stands in the entry's `_sd`.
    var digest: String { Self.digest(of: disclosure) }

    /// The digest of a disclosure, base64url.
    static func digest(of disclosure: String) -> String {
      Base64URL.encode(Digest.sha256(of: Array(disclosure.utf8)).bytes)
    }
  }

  /// A value that it can not give out.
  public struct Missing: Sendable {
    public let position: Int
    public let event: EventID
    public let field: String
    public let reason: Reason
  }

  /// Why a value can not be given out.
  public enum Reason: Sendable, Equatable {
    /// The event has no such value.
    case none
    /// It was erased, by the event at a position.
    case erased(by: Int)
    /// The key of the body that recorded it is not at hand.
    case sealed(by: Reference)
    /// The issuer may not look at it, in the ledger's words.
    case notEntitled(String)
  }

  public let request: BundleRequest
  public let selection: BundleSelection
  /// In log order.
  public let entries: [Entry]
  /// In log order.
  public let values: [Value]
  public let missing: [Missing]
  /// How many entries the log had.
  public let size: Int
  /// SHA-256 of the list of entries and values, hexadecimal.
  public let contents: String
}

extension Ledger {
  /// Puts together what a bundle would hold. Looking at values is recorded, each look as an event, before one is shown.
  ///
  /// - Parameter seconds: how long to wait for another writer.
  /// - Throws: ``BundleError``, ``LedgerError``; what reading the log throws.
  public func draftBundle(
    _ request: BundleRequest, by acting: Acting, waiting seconds: Int = 10
  ) throws -> BundleDraft {
    let selection = try bundleSelection(request, by: acting, upTo: nil)
    let history = try self.history()
    var entries: [BundleDraft.Entry] = []
    let named = Set(request.named.map(\.event))
    for position in selection.positions {
      entries.append(
        try history.log.entry(at: position) { entry in
          let event = try Event(entry, at: position)
          return BundleDraft.Entry(
            position: position, id: event.id, type: event.type, subject: event.subject, time: event.time,
            isNamed: named.contains(event.id))
        })
    }
    var values: [BundleDraft.Value] = [], missing: [BundleDraft.Missing] = []
    for wanted in try Self.wanted(request, entries) {
      try look(at: wanted, request, by: acting, waiting: seconds, &values, &missing)
    }
    values.sort { ($0.position, $0.field) < ($1.position, $1.field) }
    let contents = try contentsOfBundle(selection.positions, values, history.log)
    return BundleDraft(
      request: request, selection: selection, entries: entries, values: values, missing: missing,
      size: try log.size(), contents: contents.digest.hex)
  }

  /// The entries of a bundle that is to stand behind the first `size` entries.
  func bundleSelection(
    _ request: BundleRequest, by acting: Acting, upTo size: Int?
  ) throws -> BundleSelection {
    try BundleSelection(
      of: request.subject, named: request.named.map(\.event), issuer: acting.actor,
      signers: acting.signers.map(\.verifierKey.keyID), in: history(upTo: size),
      concealment: concealment(from: reader(acting.actor)), protected: protectedBodies())
  }

  /// The bodies whose events nobody is shown without being entitled to it.
  func protectedBodies() throws -> Set<Reference> { try concealment(from: .anyone).bodies }

  /// The list of entries and values.
  func contentsOfBundle(
    _ positions: [Int], _ values: [BundleDraft.Value], _ log: LogSnapshot
  ) throws -> BundleContents {
    let digests = Dictionary(grouping: values, by: \.position).mapValues { $0.map(\.digest) }
    return BundleContents(
      try positions.map {
        BundleContents.Line(position: $0, leafHash: try log.leafHash(at: $0), values: digests[$0] ?? [])
      })
  }

  private struct Wanted {
    let position: Int
    let event: EventID
    let fields: [String]
    /// Whether it was asked for, and is not taken along only where it is there.
    let isAskedFor: Bool
  }

  /// The values to look at: the exhibits' titles, and what is asked for.
  private static func wanted(_ request: BundleRequest, _ entries: [BundleDraft.Entry]) throws -> [Wanted] {
    var wanted: [Wanted] = []
    for entry in entries {
      let asked = request.disclosed.filter { $0.event == entry.id }.flatMap(\.fields)
      let names = entry.type.schema.privateMembers.map { "\($0.name)" }
      if let other = asked.first(where: { !names.contains($0) }) {
        throw BundleError(
          .selection,
          "an event \(entry.type.name) has no protected or personal field \(other)"
            + (names.isEmpty ? "" : "; it has \(names.joined(separator: ", "))"))
      }
      if !asked.isEmpty {
        wanted.append(
          Wanted(
            position: entry.position, event: entry.id, fields: Set(asked).sorted(), isAskedFor: true))
      }
      if entry.type == .evidenceRegistered, !asked.contains("title") {
        wanted.append(
          Wanted(position: entry.position, event: entry.id, fields: ["title"], isAskedFor: false))
      }
    }
    for one in request.disclosed where !entries.contains(where: { $0.id == one.event }) {
      throw BundleError(
        .selection, "the event \(one.event) is not in the bundle: none of its values can be given out")
    }
    return wanted
  }

  private func look(
    at wanted: Wanted, _ request: BundleRequest, by acting: Acting, waiting seconds: Int,
    _ values: inout [BundleDraft.Value], _ missing: inout [BundleDraft.Missing]
  ) throws {
    func miss(_ field: String, _ reason: BundleDraft.Reason) {
      if reason == .none, !wanted.isAskedFor { return }
      missing.append(
        BundleDraft.Missing(position: wanted.position, event: wanted.event, field: field, reason: reason))
    }
    let access: Access
    do {
      access = try self.access(
        AccessRequest(
          .event(wanted.event), fields: wanted.fields, purpose: request.purpose, means: .disclose),
        by: acting, waiting: seconds)
    } catch let error as LedgerError where error.code == .notEntitled || error.code == .notFound {
      // A title is taken along where it can be; what was asked for is given out, or no bundle is.
      if wanted.isAskedFor { throw error }
      for field in wanted.fields { miss(field, .notEntitled(error.description)) }
      return
    }
    for value in access.values {
      switch value.content {
      case .value(let json, let disclosure):
        values.append(
          BundleDraft.Value(
            position: wanted.position, event: wanted.event, field: value.field, json: json,
            disclosure: disclosure))
      case .none: miss(value.field, .none)
      case .erased(let position): miss(value.field, .erased(by: position))
      case .sealed: miss(value.field, .sealed(by: value.body))
      }
    }
  }
}
