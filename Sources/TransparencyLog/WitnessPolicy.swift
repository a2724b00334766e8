/// Whose cosignatures make a checkpoint *witnessed* (C2SP tlog-policy).
///
///     log ledger.example/astana+1f2e3d4c+AQ…
///     witness bar bar.example/witness+0a1b2c3d+BA…
///     witness university university.example/witness+4e5f6a7b+BA…
///     group either any bar university
///     quorum either
///
/// A group is witnessing when at least its threshold of members are: all of them, any one, or a number. The quorum is a
/// witness, a group, or `none`. A name is a member once at most, so that a witness counts in one way only.
public struct WitnessPolicy: Hashable, Sendable {
  /// A log whose checkpoints are accepted.
  public struct Log: Hashable, Sendable {
    /// Its key (type 01), named like its origin.
    public let key: VerifierKey
    /// Where it is found; what this means is for whoever reads the policy.
    public let url: String?
  }

  /// A body that cosigns.
  public struct Witness: Hashable, Sendable {
    /// The name it has in this policy, and nowhere else.
    public let name: String
    /// Its key (type 04).
    public let key: VerifierKey
    /// Where it is found.
    public let url: String?
  }

  /// Several of whom some must have witnessed.
  public struct Group: Hashable, Sendable {
    /// The name it has in this policy.
    public let name: String
    /// How many members it takes, from 1 to their number.
    public let threshold: Int
    /// Who belongs to it.
    public let members: [Member]
  }

  /// A member of a group, or the quorum.
  public enum Member: Hashable, Sendable {
    /// The place in ``WitnessPolicy/witnesses``.
    case witness(Int)
    /// The place in ``WitnessPolicy/groups``; below that of the group it is a member of.
    case group(Int)
  }

  /// The logs, in the order of their lines. When there is none, which log it is has to be known from elsewhere.
  public let logs: [Log]
  /// The witnesses, in the order of their lines.
  public let witnesses: [Witness]
  /// The groups, in the order of their lines.
  public let groups: [Group]
  /// Who has to have witnessed; nil for `quorum none`, by which no cosignature is needed.
  public let quorum: Member?

  /// Whether these keys, all of which have cosigned, are enough.
  ///
  /// The caller has verified the cosignatures. Keys that are no witness's here do not count.
  public func isSatisfied(by keys: some Sequence<VerifierKey>) -> Bool {
    guard let quorum else { return true }
    let cosigned = Set(keys)
    var reached: [Bool] = []
    func counts(_ member: Member) -> Bool {
      switch member {
      case .witness(let place): cosigned.contains(witnesses[place].key)
      case .group(let place): reached[place]
      }
    }
    // A group has only members that stand before it.
    for group in groups { reached.append(group.members.count(where: counts) >= group.threshold) }
    return counts(quorum)
  }

  /// The same for the signatures of an ``OpenedCheckpoint``.
  public func isSatisfied(by signatures: [VerifiedSignature]) -> Bool {
    isSatisfied(by: signatures.map(\.key))
  }

  /// The name of a member.
  public func name(_ member: Member) -> String {
    switch member {
    case .witness(let place): witnesses[place].name
    case .group(let place): groups[place].name
    }
  }

  /// Whether the policy lets this key sign for a log: it is listed, or no log is.
  public func accepts(log key: VerifierKey) -> Bool {
    logs.isEmpty || logs.contains { $0.key == key }
  }
}
