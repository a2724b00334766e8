/// What a year's figures count, thing by thing, as coarse as analysis needs it: without references, numbers and places,
/// times no finer than what each fact says.
///
/// They are made of the states that the statistics keep and of what each of these counts in, so that they come to the
/// same sums as the figures.
public struct YearFacts: Sendable, Equatable {
  public let year: Int
  /// The offences of `offences.registered`.
  public package(set) var offences: [OffenceFact] = []
  /// The reports of `reports.received`.
  public package(set) var reports: [ReportFact] = []
  /// The reports of `registration.reports`: those whose first offence was registered in the year.
  public package(set) var registrations: [RegistrationFact] = []
  /// The call-outs of `call-outs.attended`.
  public package(set) var callOuts: [CallOutFact] = []
  /// The surveys of `risk.surveys`.
  public package(set) var assessments: [AssessmentFact] = []
  /// The persons of `persons.high-risk`.
  public package(set) var designations: [DesignationFact] = []
  /// The orders of `orders.issued`.
  public package(set) var orders: [OrderFact] = []
  /// The cases in which a step was taken in the year.
  public package(set) var cases: [CaseFact] = []

  package init(year: Int) { self.year = year }
}
