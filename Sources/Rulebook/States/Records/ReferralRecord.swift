public import IncidentEvents

/// The part of a referral's state that figures count: when it was made, and how it was answered.
public struct ReferralRecord: EntityFold {
  public static let kind = EntityKind.referral

  /// An answer, and the year it was given in.
  public struct Answer: Sendable {
    public let year: Int
    public let answer: ReferralAnswer

    package init(year: Int, answer: ReferralAnswer) {
      self.year = year
      self.answer = answer
    }
  }

  /// When it was first made, in log order.
  public package(set) var made: CalendarMonth?
  /// In log order; one final answer is the rule.
  public package(set) var answers: [Answer] = []

  public init() {}

  public mutating func apply(_ event: borrowing Event, to key: Reference) {
    guard event.subject == key else { return }
    switch event.fact {
    case .referralMade: made = made ?? CalendarMonth(event.time)
    case .referralAnswered(let data):
      answers.append(Answer(year: Int(event.time.year), answer: data.answer))
    default: break
    }
  }

  /// The answer that stands at the end of a year.
  public func answer(atEndOf year: Int) -> ReferralAnswer? { answers.last { $0.year <= year }?.answer }
}
