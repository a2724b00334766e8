public import IncidentEvents

/// An offence: how it was registered, the articles it has stood under, the pairs named for it.
public struct OffenceState: EntityState {
  public static let kind = EntityKind.offence

  /// The first registration; a second one under the same reference changes nothing.
  public struct Registration: Sendable, Equatable {
    public let time: LocalTime
    public let `case`: Reference
    public let erdr: ERDRNumber
    public let episode: Int
    public let article: Article
    public let district: District
    public let committedTo: LocalTime
    public let declared: DeclaredDomestic
    public let suspects: [Reference]
    public let victims: [Reference]

    package init(
      time: LocalTime, case: Reference, erdr: ERDRNumber, episode: Int, article: Article,
      district: District, committedTo: LocalTime, declared: DeclaredDomestic, suspects: [Reference],
      victims: [Reference]
    ) {
      self.time = time
      self.case = `case`
      self.erdr = erdr
      self.episode = episode
      self.article = article
      self.district = district
      self.committedTo = committedTo
      self.declared = declared
      self.suspects = suspects
      self.victims = victims
    }
  }
  /// A move to another article.
  public struct Requalification: Sendable, Equatable {
    /// The month of the act.
    public let month: CalendarMonth
    public let article: Article
    public var year: Int { month.year }

    package init(month: CalendarMonth, article: Article) {
      self.month = month
      self.article = article
    }
  }

  /// That it went over to another case.
  public struct Severing: Sendable, Equatable {
    /// The case it belongs to from then on.
    public let `case`: Reference
    /// The local year of the act.
    public let year: Int

    package init(case: Reference, year: Int) {
      self.case = `case`
      self.year = year
    }
  }

  public package(set) var registration: Registration?
  /// In log order.
  public package(set) var severings: [Severing] = []
  /// In log order.
  public package(set) var requalifications: [Requalification] = []
  /// Relationships recorded for this very offence, in log order.
  public package(set) var namedRelationships: [PairRelationship] = []
  /// What the last review of it found.
  public package(set) var review: Review?

  public init() {}

  public var isIntroduced: Bool { registration != nil }

  public mutating func apply(_ event: borrowing Event, to key: Reference) {
    switch event.fact {
    case .offenceRegistered(let data) where event.subject == key && registration == nil:
      registration = Registration(
        time: event.time, case: data.case, erdr: data.erdr, episode: data.episode, article: data.article,
        district: data.district, committedTo: data.committedTo, declared: data.domestic,
        suspects: event.references(data.suspects), victims: event.references(data.victims))
    case .offenceRequalified(let data) where event.subject == key:
      requalifications.append(Requalification(month: CalendarMonth(event.time), article: data.to))
    case .relationshipRecorded(let data) where data.offence == key:
      namedRelationships.append(PairRelationship(data, at: event.time))
    case .caseSevered: severings.append(Severing(case: event.subject, year: Int(event.time.year)))
    case .reviewRecorded(let data) where event.subject == key:
      review = Review(time: event.time, finding: data.finding)
    default: break
    }
  }

  /// The article it stands under after the last requalification whose act year is at most `year`; nil: after all.
  public func article(atEndOf year: Int? = nil) -> Article? {
    guard let registration else { return nil }
    return requalifications.last { $0.year <= year ?? .max }?.article ?? registration.article
  }

  /// The case it belongs to after the severings whose act year is at most `year`; nil: after all. What that case was
  /// joined to, the case says.
  public func `case`(atEndOf year: Int? = nil) -> Reference? {
    severings.last { $0.year <= year ?? .max }?.case ?? registration?.case
  }

  /// The suspects of the registration and of the relationships that name the offence.
  public func suspects(atEndOf year: Int? = nil) -> [Reference] {
    (registration?.suspects ?? []) + namedRelationships.filter { $0.year <= year ?? .max }.map(\.suspect)
  }

  /// The victims of the registration and of the relationships that name the offence.
  public func victims(atEndOf year: Int? = nil) -> [Reference] {
    (registration?.victims ?? []) + namedRelationships.filter { $0.year <= year ?? .max }.map(\.victim)
  }
}

extension Event {
  /// The references of a list read from this event.
  func references(_ list: ReferenceList?) -> [Reference] {
    guard let list, list.count > 0 else { return [] }
    var references: [Reference] = []
    references.reserveCapacity(list.count)
    for i in 0..<list.count { references.append(list.reference(i, in: entry)) }
    return references
  }
}
