import IncidentEvents
import Rulebook

extension AssessmentState {
  /// Counted in the year it was made when it can be scored, with the causes stated for it.
  var counted: [Count] {
    guard let survey, survey.score.isScorable else { return [] }
    func cell(_ figure: Figure) -> Count {
      Count(CountCell(figure, year: survey.year, month: survey.month, district: survey.district))
    }
    var counts = [cell(.riskSurveys)]
    if states(.alcohol) { counts.append(cell(.causesAlcohol)) }
    if states(.jealousy) { counts.append(cell(.causesJealousy)) }
    if states(.socialInstability) { counts.append(cell(.causesSocialInstability)) }
    return counts
  }
}
