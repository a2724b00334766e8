// Written by Tools/generate from Schemas/figures; do not edit.
/// A figure of the yearly statistics.
public enum Figure: UInt8, CaseIterable, Sendable {
  /// Offences registered.
  case offencesRegistered
  /// Offences under article 108-1, intentional minor harm to health.
  case offences108_1
  /// Domestic offences under article 108-1, intentional minor harm to health.
  case offences108_1Domestic
  /// Offences under article 109-1, battery.
  case offences109_1
  /// Domestic offences under article 109-1, battery.
  case offences109_1Domestic
  /// Cases sent to court.
  case casesSentToCourt
  /// Persons convicted.
  case personsSentenced
  /// Risk surveys completed.
  case riskSurveys
  /// Persons designated as high risk.
  case personsHighRisk
  /// Surveys that state alcohol as a cause.
  case causesAlcohol
  /// Surveys that state jealousy as a cause.
  case causesJealousy
  /// Surveys that state social instability as a cause.
  case causesSocialInstability
  /// Persons admitted to crisis centres.
  case personsCrisisCentre
  /// Women and children supported.
  case personsSupported

  /// The key as printed.
  public var key: String { definition.key }
  /// What it counts, and how.
  public var definition: FigureDefinition { Self.definitions[Int(rawValue)] }

  private static let definitions: [FigureDefinition] = [
    FigureDefinition(
      key: "offences.registered",
      title: "Offences registered",
      definition: "Distinct offences that stand under article 108-1 or 109-1 at the end of the year. An offence registered again counts once, as first registered.",
      unit: "offence",
      population: "Offences registered in the window and committed, at the latest possible moment, on or after 16 June 2024 00:00 local.",
      timeBasis: "Time of registration, in the calendar year; in 2024 from 16 June 00:00 local; none before 2024. Status is as after the last event in log order dated before the end of the year.",
      districtRule: "place of the incident, as registered",
      revisionPolicy: "Recounted from the whole log at every size: later entries about the year, corrections and retractions revise it. What was published stays on record with its size.",
      disclosure: "public",
      source: "Briefing of the city prosecutor's office and police, Astana, 1 February 2025",
      briefing2024: 1184, isLowerBound: false),
    FigureDefinition(
      key: "offences.108-1",
      title: "Offences under article 108-1, intentional minor harm to health",
      definition: "Distinct offences that stand under article 108-1 at the end of the year, whatever article they were registered under.",
      unit: "offence",
      population: "Offences registered in the window and committed, at the latest possible moment, on or after 16 June 2024 00:00 local.",
      timeBasis: "Time of registration, in the calendar year; in 2024 from 16 June 00:00 local; none before 2024. Status is as after the last event in log order dated before the end of the year.",
      districtRule: "place of the incident, as registered",
      revisionPolicy: "Recounted from the whole log at every size: later entries about the year, corrections and retractions revise it. What was published stays on record with its size.",
      disclosure: "public",
      source: "Briefing of the city prosecutor's office and police, Astana, 1 February 2025",
      briefing2024: 676, isLowerBound: false),
    FigureDefinition(
      key: "offences.108-1.domestic",
      title: "Domestic offences under article 108-1, intentional minor harm to health",
      definition: "Those of offences.108-1 with a domestic relationship between a suspect and a victim, derived from the relationships recorded by the end of the year and not from what the registrar declared. Which relationships are domestic is decided by the law in force when the offence was committed.",
      unit: "offence",
      population: "Offences registered in the window and committed, at the latest possible moment, on or after 16 June 2024 00:00 local, standing under article 108-1 at the end of the year.",
      timeBasis: "Time of registration, in the calendar year; in 2024 from 16 June 00:00 local; none before 2024. Status is as after the last event in log order dated before the end of the year.",
      districtRule: "place of the incident, as registered",
      revisionPolicy: "Recounted from the whole log at every size: later entries about the year, corrections and retractions revise it. What was published stays on record with its size. Identities found or parted later revise it too.",
      disclosure: "public",
      source: "Briefing of the city prosecutor's office and police, Astana, 1 February 2025",
      briefing2024: 238, isLowerBound: false),
    FigureDefinition(
      key: "offences.109-1",
      title: "Offences under article 109-1, battery",
      definition: "Distinct offences that stand under article 109-1 at the end of the year, whatever article they were registered under.",
      unit: "offence",
      population: "Offences registered in the window and committed, at the latest possible moment, on or after 16 June 2024 00:00 local.",
      timeBasis: "Time of registration, in the calendar year; in 2024 from 16 June 00:00 local; none before 2024. Status is as after the last event in log order dated before the end of the year.",
      districtRule: "place of the incident, as registered",
      revisionPolicy: "Recounted from the whole log at every size: later entries about the year, corrections and retractions revise it. What was published stays on record with its size.",
      disclosure: "public",
      source: "Briefing of the city prosecutor's office and police, Astana, 1 February 2025",
      briefing2024: 508, isLowerBound: false),
    FigureDefinition(
      key: "offences.109-1.domestic",
      title: "Domestic offences under article 109-1, battery",
      definition: "Those of offences.109-1 with a domestic relationship between a suspect and a victim, derived from the relationships recorded by the end of the year and not from what the registrar declared. Which relationships are domestic is decided by the law in force when the offence was committed.",
      unit: "offence",
      population: "Offences registered in the window and committed, at the latest possible moment, on or after 16 June 2024 00:00 local, standing under article 109-1 at the end of the year.",
      timeBasis: "Time of registration, in the calendar year; in 2024 from 16 June 00:00 local; none before 2024. Status is as after the last event in log order dated before the end of the year.",
      districtRule: "place of the incident, as registered",
      revisionPolicy: "Recounted from the whole log at every size: later entries about the year, corrections and retractions revise it. What was published stays on record with its size. Identities found or parted later revise it too.",
      disclosure: "public",
      source: "Briefing of the city prosecutor's office and police, Astana, 1 February 2025",
      briefing2024: 39, isLowerBound: false),
    FigureDefinition(
      key: "cases.sent-to-court",
      title: "Cases sent to court",
      definition: "Distinct cases, with at least one offence counted in offences.registered of the same year, whose last court event by the end of the year is a sending in the window. A case returned since its last sending does not count. Cases joined by the end of the year are one, with the offences and the court events of all; an offence severed by then is in the new case.",
      unit: "case",
      population: "Cases with an offence counted in offences.registered.",
      timeBasis: "Time of the last sending, in the calendar year; in 2024 from 16 June 00:00 local; none before 2024. Status is as after the last event in log order dated before the end of the year.",
      districtRule: "place of the incident of the case's first counted offence, its own before those of cases joined to it",
      revisionPolicy: "Recounted from the whole log at every size: later entries about the year, corrections and retractions revise it. What was published stays on record with its size.",
      disclosure: "public",
      source: "Briefing of the city prosecutor's office and police, Astana, 1 February 2025",
      briefing2024: 142, isLowerBound: false),
    FigureDefinition(
      key: "persons.sentenced",
      title: "Persons convicted",
      definition: "Distinct persons convicted at first instance on a charge under article 108-1 or 109-1. An acquittal does not count; a person convicted twice counts once.",
      unit: "person",
      population: "Persons sentenced under article 108-1 or 109-1.",
      timeBasis: "Time of the earliest such conviction, in the calendar year; in 2024 from 16 June 00:00 local; none before 2024.",
      districtRule: "none: not split by district",
      revisionPolicy: "Recounted from the whole log at every size: later entries about the year, corrections and retractions revise it. What was published stays on record with its size. Identities found or parted later revise it too.",
      disclosure: "city-level",
      source: "Briefing of the city prosecutor's office and police, Astana, 1 February 2025",
      briefing2024: 83, isLowerBound: false),
    FigureDefinition(
      key: "risk.surveys",
      title: "Risk surveys completed",
      definition: "Distinct assessments with at most five of the thirteen answers unclear, whether or not the event was of the tool's population. An assessment entered again counts once, as first entered.",
      unit: "assessment",
      population: "All assessments.",
      timeBasis: "Time of the assessment, in the calendar year.",
      districtRule: "place of the index incident, as assessed",
      revisionPolicy: "Recounted from the whole log at every size: later entries about the year, corrections and retractions revise it. What was published stays on record with its size.",
      disclosure: "public",
      source: "Briefing of the city prosecutor's office and police, Astana, 1 February 2025",
      briefing2024: 15001, isLowerBound: true),
    FigureDefinition(
      key: "persons.high-risk",
      title: "Persons designated as high risk",
      definition: "Distinct persons with at least one designation as high risk, lifted since or not.",
      unit: "person",
      population: "All persons designated.",
      timeBasis: "Time of the earliest designation in the calendar year.",
      districtRule: "none: not split by district",
      revisionPolicy: "Recounted from the whole log at every size: later entries about the year, corrections and retractions revise it. What was published stays on record with its size. Identities found or parted later revise it too.",
      disclosure: "city-level",
      source: "Briefing of the city prosecutor's office and police, Astana, 1 February 2025",
      briefing2024: 106, isLowerBound: false),
    FigureDefinition(
      key: "causes.alcohol",
      title: "Surveys that state alcohol as a cause",
      definition: "Distinct assessments counted in risk.surveys for which the cause “alcohol” is stated, at whatever time. Causes stated for reports do not count.",
      unit: "assessment and cause",
      population: "Assessments counted in risk.surveys.",
      timeBasis: "Time of the assessment, in the calendar year.",
      districtRule: "place of the index incident, as assessed",
      revisionPolicy: "Recounted from the whole log at every size: later entries about the year, corrections and retractions revise it. What was published stays on record with its size.",
      disclosure: "public",
      source: "Briefing of the city prosecutor's office and police, Astana, 1 February 2025",
      briefing2024: 4496, isLowerBound: false),
    FigureDefinition(
      key: "causes.jealousy",
      title: "Surveys that state jealousy as a cause",
      definition: "Distinct assessments counted in risk.surveys for which the cause “jealousy” is stated, at whatever time. Causes stated for reports do not count.",
      unit: "assessment and cause",
      population: "Assessments counted in risk.surveys.",
      timeBasis: "Time of the assessment, in the calendar year.",
      districtRule: "place of the index incident, as assessed",
      revisionPolicy: "Recounted from the whole log at every size: later entries about the year, corrections and retractions revise it. What was published stays on record with its size.",
      disclosure: "public",
      source: "Briefing of the city prosecutor's office and police, Astana, 1 February 2025",
      briefing2024: 939, isLowerBound: false),
    FigureDefinition(
      key: "causes.social-instability",
      title: "Surveys that state social instability as a cause",
      definition: "Distinct assessments counted in risk.surveys for which the cause “social instability” is stated, at whatever time. Causes stated for reports do not count.",
      unit: "assessment and cause",
      population: "Assessments counted in risk.surveys.",
      timeBasis: "Time of the assessment, in the calendar year.",
      districtRule: "place of the index incident, as assessed",
      revisionPolicy: "Recounted from the whole log at every size: later entries about the year, corrections and retractions revise it. What was published stays on record with its size.",
      disclosure: "public",
      source: "Briefing of the city prosecutor's office and police, Astana, 1 February 2025",
      briefing2024: 1360, isLowerBound: false),
    FigureDefinition(
      key: "persons.crisis-centre",
      title: "Persons admitted to crisis centres",
      definition: "Distinct persons admitted at least once. A child is a person, not a number in the mother's record.",
      unit: "person",
      population: "All persons admitted.",
      timeBasis: "Day of the earliest admission in the calendar year.",
      districtRule: "none: not split by district",
      revisionPolicy: "Recounted from the whole log at every size: later entries about the year, corrections and retractions revise it. What was published stays on record with its size. Identities found or parted later revise it too.",
      disclosure: "city-level",
      source: "Briefing of the city prosecutor's office and police, Astana, 1 February 2025",
      briefing2024: 384, isLowerBound: false),
    FigureDefinition(
      key: "persons.supported",
      title: "Women and children supported",
      definition: "Distinct persons, women or under 18 at the time, who received at least one psychological or legal service.",
      unit: "person",
      population: "Women and children who received a service.",
      timeBasis: "Day of the earliest such service in the calendar year.",
      districtRule: "none: not split by district",
      revisionPolicy: "Recounted from the whole log at every size: later entries about the year, corrections and retractions revise it. What was published stays on record with its size. Identities found or parted later revise it too.",
      disclosure: "city-level",
      source: "Briefing of the city prosecutor's office and police, Astana, 1 February 2025",
      briefing2024: 1201, isLowerBound: true),
  ]
}
