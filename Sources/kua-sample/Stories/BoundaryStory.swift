extension Telling {
  /// A survey, an admission or a service at the very edge of a window.
  mutating func boundary() {
    let surveys = Boundaries.surveys
    let days = Boundaries.days
    if number < surveys.count {
      let survey = surveys[number]
      let report = report(at: last, District.draw(at: last, &random), callOut: 0)
      surveyAt(survey, report)
    } else if number < surveys.count + days.count {
      let by = plan.cast.someone(of: .crisisCentre, number: number, &random)
      admit(reference(.person), on: days[number - surveys.count].0, by: by)
    } else {
      let by = plan.cast.someone(of: .ngo, number: number, &random)
      support(
        reference(.person), "woman", "legal", on: days[number - surveys.count - days.count].0, by: by)
    }
  }

  private mutating func surveyAt(_ survey: Boundaries.Survey, _ report: Report) {
    let officer = plan.cast.police(.dvUnit, report.district, &random)
    let (person, assessment) = (reference(.person), reference(.assessment))
    let answers = answers(present: 8, unclear: 0)
    assess(assessment, of: person, report.district, answers, at: survey.time, by: officer)
    if survey.isDesignated { designate(person, assessment, at: survey.time, by: officer) }
  }
}
