public import IncidentEvents

/// A referral of a person to a service, and how it was answered.
public struct ReferralState: EntityState {
  public static let kind = EntityKind.referral

  public package(set) var person: Reference?
  /// When it was made, by which body, to what kind of help, and how soon it must be answered.
  public package(set) var made: LocalTime?
  public package(set) var body: Reference?
  public package(set) var service: Service?
  public package(set) var urgency: Urgency?
  /// In log order; one final answer is the rule.
  public package(set) var answers: [ReferralAnswer] = []

  /// The body that recorded each answer.
  public package(set) var answeredBy: [Reference] = []

  public init() {}

  public var isIntroduced: Bool { person != nil }

  public mutating func apply(_ event: borrowing Event, to key: Reference) {
    guard event.subject == key else { return }
    switch event.fact {
    case .referralMade(let data):
      person = data.person
      made = event.time
      body = event.body
      service = data.service
      urgency = data.urgency
    case .referralAnswered(let data):
      answers.append(data.answer)
      answeredBy.append(event.body)
    default: break
    }
  }
}
