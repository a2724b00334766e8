public import Language
import Projections

/// The record that a site's figures rest on, and how to count them again.
public struct SiteRecord: Sendable, Equatable {
  /// A figure that has changed since it was published.
  public struct Revision: Sendable, Equatable {
    /// What it is of: a figure, a month or district of one.
    public let title: FilledPhrase
    public let published: ShownNumber
    public let revised: ShownNumber
    /// The entries it comes from, by position, in log order; none on public pages.
    public let entries: [Int]

    public init(title: FilledPhrase, published: ShownNumber, revised: ShownNumber, entries: [Int]) {
      self.title = title
      self.published = published
      self.revised = revised
      self.entries = entries
    }
  }

  /// What published figures were published with.
  public struct Publication: Sendable, Equatable {
    /// No number below it is told.
    public let k: Int
    /// Where it stands: the position of `statistics.published`.
    public let position: Int
    public let revisions: [Revision]

    public init(k: Int, position: Int, revisions: [Revision]) {
      self.k = k
      self.position = position
      self.revisions = revisions
    }
  }

  /// An edition of the rulebook.
  public struct Rulebook: Sendable, Equatable {
    public let version: String
    public let digest: String

    public init(version: String, digest: String) {
      self.version = version
      self.digest = digest
    }
  }

  /// The city, in words.
  public let place: Phrase
  /// The origin line of the ledger's checkpoints.
  public let origin: String
  /// The zone that years and months are told by.
  public let zone: String
  public let isSynthetic: Bool
  /// How many entries were counted.
  public let size: Int
  /// The root hash at that size, Base64.
  public let root: String
  /// The signed checkpoint of that size, cosignatures included; nil where there is none that may be shown.
  public let checkpoint: String?
  /// The edition of the rulebook in force at that size, and its digest.
  public let rulebook: Rulebook
  /// Whether the year's offences agree with the register.
  public let status: FilledPhrase
  /// What counts the figures again.
  public let commands: [String]
  /// Nil for pages that are made from current views.
  public let publication: Publication?

  public init(
    place: Phrase, origin: String, zone: String, isSynthetic: Bool, size: Int, root: String,
    checkpoint: String?, rulebook: Rulebook, status: FilledPhrase,
    commands: [String], publication: Publication?
  ) {
    self.place = place
    self.origin = origin
    self.zone = zone
    self.isSynthetic = isSynthetic
    self.size = size
    self.root = root
    self.checkpoint = checkpoint
    self.rulebook = rulebook
    self.status = status
    self.commands = commands
    self.publication = publication
  }

  /// What a jurisdiction is called: `astana` in words, any other as it is written.
  public static func place(of jurisdiction: String) -> Phrase {
    jurisdiction == "astana" ? Phrase.Site.astana : Phrase(verbatim: jurisdiction)
  }
}
