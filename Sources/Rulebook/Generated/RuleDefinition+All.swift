// Written by Tools/generate from Schemas/law/rules.json; do not edit.

extension RuleDefinition {
  /// Every rule of the catalogue, general ones first.
  public static let all: [RuleDefinition] = [
    RuleDefinition(
      code: "JSN-01", answer: .refuse, basis: "RFC 7493 (I-JSON)",
      mark: .V, decidedBy: .ledger, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The line is not one well-formed JSON object: {problem}. Mend the line and submit it again."),
    RuleDefinition(
      code: "SCH-01", answer: .refuse, basis: "The event's schema (Schemas/events)",
      mark: .V, decidedBy: .ledger, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "{problem}. Mend the field; `kua explain` with the type's name shows what it takes."),
    RuleDefinition(
      code: "SCH-02", answer: .refuse, basis: "The event catalogue (Schemas/CATALOGUE.md)",
      mark: .V, decidedBy: .ledger, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The type {type} is not in the catalogue. Write one of its types, as in kua.report.received.v1."),
    RuleDefinition(
      code: "LEN-01", answer: .refuse, basis: "The log format: an entry has at most 65,535 bytes",
      mark: .V, decidedBy: .ledger, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The entry would take {bytes} bytes; 65,535 is the most. Shorten it, or record a long document as an exhibit."),
    RuleDefinition(
      code: "CMD-01", answer: .refuse, basis: "The ledger's own commands",
      mark: .V, decidedBy: .ledger, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "Events of type {type} are written by the ledger's own commands only. Use the command instead of submitting the event."),
    RuleDefinition(
      code: "IDN-01", answer: .refuse, basis: "RFC 9562: an id names one event",
      mark: .V, decidedBy: .ledger, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The id {id} was used for another event, at position {position}. Give this event a new UUIDv7; to mend the earlier one, retract it."),
    RuleDefinition(
      code: "PRV-01", answer: .refuse, basis: "Personal data never enter the log",
      mark: .V, decidedBy: .ledger, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "{field} is a personal or protected value, and this ledger has no vault to keep it in. Leave the field out."),
    RuleDefinition(
      code: "SIG-01", answer: .refuse, basis: "Signatures are not judged yet",
      mark: .V, decidedBy: .ledger, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The event carries a signature, which this ledger can not judge yet. Leave the attribute out."),
    RuleDefinition(
      code: "TIM-02", answer: .refuse, basis: "Recorded time is the ledger's clock",
      mark: .V, decidedBy: .ledger, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "Recorded time is given by the ledger. Leave the attribute out; write when it happened into time."),
    RuleDefinition(
      code: "TIM-03", answer: .refuse, basis: "A synthetic ledger takes recorded time from the submission",
      mark: .V, decidedBy: .ledger, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The recorded time {problem}. Submit the events of a synthetic ledger in the order of their recorded time."),
    RuleDefinition(
      code: "TIM-01", answer: .refuse, basis: "tz database, Asia/Almaty",
      mark: .V, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "{field} is {time}, but at that wall clock Asia/Almaty stands at {expected}. Keep the wall clock and write the true offset."),
    RuleDefinition(
      code: "TIM-04", answer: .refuse, basis: "The time's precision",
      mark: .V, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The time {time} is finer than its precision {precision} says. Write {clock}, or a finer timeprecision."),
    RuleDefinition(
      code: "TIM-05", answer: .refuse, basis: "A span ends after it begins",
      mark: .V, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "{from} ({start}) is later than {to} ({end}). Exchange or mend the two times."),
    RuleDefinition(
      code: "TIM-06", answer: .ask, basis: "An act is recorded after it happened",
      mark: .V, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: ["minutes": "5"],
      sentence: "{field} is {time}, more than {minutes} minutes after the moment of recording, {recorded}. Mend the time, or submit the event when it has happened."),
    RuleDefinition(
      code: "REF-01", answer: .ask, basis: "The ledger: a reference is introduced before it is used",
      mark: .V, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "Nothing has introduced {reference} ({field}). Check the reference for a slip, or first record the {event} that introduces it."),
    RuleDefinition(
      code: "REF-02", answer: .ask, basis: "The ledger: an entity is introduced once",
      mark: .V, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "{reference} is already in the ledger. Give the new {kind} a reference of its own; if this is the same one, nothing need be recorded again."),
    RuleDefinition(
      code: "DST-01", answer: .ask, basis: "Districts of Astana: Saraishyq was named on 12 June 2024",
      mark: .R, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The district {district} does not exist on {date}. Write the district as it was on that day."),
    RuleDefinition(
      code: "OFF-01", answer: .ask, basis: "Rules of the Unified Register (ERDR): a number and episode name one offence",
      mark: .G, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "ERDR number {erdr}, episode {episode}, is already that of {offence}. Check the number and the episode."),
    RuleDefinition(
      code: "OFF-02", answer: .ask, basis: "Criminal Code art. 108-1 and 109-1, Law of 15 April 2024, in force from 16 June 2024",
      mark: .V, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "Article {article} was not in force when the act was committed ({committed}). Check the article and the time committed."),
    RuleDefinition(
      code: "OFF-03", answer: .ask, basis: "Criminal Procedure Code: an offence is requalified from the article it stands under",
      mark: .G, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The offence stands under article {current}, not {from}. Write {current} into data.from, or record the missing requalification first."),
    RuleDefinition(
      code: "OFF-05", answer: .flag, basis: "Law on prevention of domestic violence: definition of domestic relationships",
      mark: .V, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "{offence} is declared domestic: {declared}, but by the relationships recorded it is {derived}. If a relationship is missing or wrong, record it or retract it."),
    RuleDefinition(
      code: "OFF-06", answer: .flag, basis: "Rules on registering reports: within 24 hours of receipt",
      mark: .G, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: ["hours": "24"],
      sentence: "The first offence of the case is registered {hoursTaken} hours after police received {report}; {hours} are allowed. The breach is recorded."),
    RuleDefinition(
      code: "REP-01", answer: .ask, basis: "Rules of the book of reports (KUI): a number is used once in a year",
      mark: .G, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "KUI number {kui} of {organ} is already used in {year}, for {report}. Check the number in the book."),
    RuleDefinition(
      code: "CAL-01", answer: .flag, basis: "Rules on body-worn cameras: a call-out is recorded, or it is said why not",
      mark: .G, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The call-out names no camera, and no reason why nothing was recorded. The gap is recorded; name the reason in data.noRecordingReason next time."),
    RuleDefinition(
      code: "CAL-02", answer: .ask, basis: "A patrol is sent on a report",
      mark: .G, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The patrol arrived {arrived}, before the report was received ({received}). Check both times."),
    RuleDefinition(
      code: "ADM-01", answer: .ask, basis: "KoAP art. 73-1 and 73-2, moved to the Criminal Code from 16 June 2024",
      mark: .R, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "Article {article} of KoAP does not apply to an act committed {committed}: since 16 June 2024 it is a criminal offence. Check the time, or register an offence."),
    RuleDefinition(
      code: "RSK-01", answer: .ask, basis: "Pilot instruction on risk assessment: 7 or more is high risk",
      mark: .R, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The assessment gives {score}; high risk begins at {threshold}. Say in data.overrideReason why the person is designated nevertheless."),
    RuleDefinition(
      code: "RSK-02", answer: .ask, basis: "A designation is lifted while it stands",
      mark: .G, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The person is not designated as high risk, so there is nothing to lift. Check the person."),
    RuleDefinition(
      code: "RSK-03", answer: .ask, basis: "A designation rests on an assessment of the same person",
      mark: .G, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "{assessment} is an assessment of {assessed}, not of this person. Check both references."),
    RuleDefinition(
      code: "RSK-04", answer: .flag, basis: "ODARA: assault or credible threat by a current or former cohabiting partner",
      mark: .G, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The event is outside the tool's population (data.eligible is false): the assessment is kept, and no band is shown."),
    RuleDefinition(
      code: "RSK-05", answer: .flag, basis: "ODARA: at most five items unclear",
      mark: .G, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "{unclear} of the 13 answers are unclear; with more than {most} the assessment is kept, but not scored and not counted among surveys."),
    RuleDefinition(
      code: "MON-01", answer: .flag, basis: "Monitoring is opened before check-ins are due",
      mark: .G, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The person is not monitored, so no check-in was due. It is recorded; open the monitoring if it was forgotten."),
    RuleDefinition(
      code: "MON-02", answer: .ask, basis: "Monitoring is closed while it is open",
      mark: .G, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The person is not monitored, so there is nothing to close. Check the person."),
    RuleDefinition(
      code: "MON-03", answer: .flag, basis: "Monitoring is opened once",
      mark: .G, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The person is monitored already. Close the earlier monitoring if this one takes its place."),
    RuleDefinition(
      code: "MON-04", answer: .ask, basis: "A check-in is missed when it was due and none took place",
      mark: .G, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The check-in due {due} can not have been missed: {problem}. Check data.dueAt."),
    RuleDefinition(
      code: "CAM-01", answer: .flag, basis: "Body-worn cameras: the one who recorded held the camera",
      mark: .G, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "By the ledger {officer} does not hold {camera}. The exhibit is registered; record who held the camera, or testimony will have to show it."),
    RuleDefinition(
      code: "CAM-02", answer: .flag, basis: "Body-worn cameras: a camera comes back from its holder",
      mark: .G, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "By the ledger {officer} does not hold {camera}. The return is recorded; say which issue is missing, and record it."),
    RuleDefinition(
      code: "CAM-03", answer: .flag, basis: "Body-worn cameras: a camera has one holder",
      mark: .G, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "{camera} is still held by {holder}, by the ledger. The issue is recorded; record the return that is missing."),
    RuleDefinition(
      code: "EVD-01", answer: .ask, basis: "Body-worn cameras: a recording is of a call-out",
      mark: .G, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: ["minutesBefore": "30", "hoursAfter": "12"],
      sentence: "{problem}. Check data.report, data.recordedFrom and data.recordedTo (a recording lies between {minutesBefore} minutes before and {hoursAfter} hours after the arrival)."),
    RuleDefinition(
      code: "RFL-01", answer: .ask, basis: "A referral has one final answer",
      mark: .G, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The referral has been answered already: {answer}. Check the referral; a mistaken answer is retracted first."),
    RuleDefinition(
      code: "CTR-01", answer: .flag, basis: "Crisis centres: one stay at a time",
      mark: .G, decidedBy: .rules, isProtected: true,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The person is admitted already and has not been discharged. Record the discharge that is missing."),
    RuleDefinition(
      code: "CTR-02", answer: .flag, basis: "Crisis centres: a stay ends after it began",
      mark: .G, decidedBy: .rules, isProtected: true,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The person is not admitted. Record the admission that is missing."),
    RuleDefinition(
      code: "CRT-01", answer: .ask, basis: "Criminal Procedure Code: a court judges the charges sent to it",
      mark: .G, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "{problem}. Check the case, data.person and data.offence, or first record the sending to court."),
    RuleDefinition(
      code: "CRT-02", answer: .ask, basis: "A case is returned by the court it is before",
      mark: .G, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The case is not in court, so it can not be returned. Check the case, or first record its sending."),
    RuleDefinition(
      code: "CRT-03", answer: .ask, basis: "A case is sent to court once, until it is returned",
      mark: .G, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The case is in court already. Check the case, or first record its return."),
    RuleDefinition(
      code: "CRT-04", answer: .ask, basis: "Criminal Code: a penalty follows a conviction",
      mark: .V, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "An acquittal carries a penalty. Mend data.verdict, or leave data.penalty out."),
    RuleDefinition(
      code: "CRT-05", answer: .flag, basis: "Criminal Code art. 108-1 and 109-1: maximum penalties",
      mark: .R, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The penalty, {amount} {kind}, is above the maximum of article {article}, {maximum}. The sentence is recorded as imposed."),
    RuleDefinition(
      code: "CRT-06", answer: .ask, basis: "Criminal Code: a penalty follows a conviction",
      mark: .G, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "A conviction carries no penalty. Write it into data.penalty."),
    RuleDefinition(
      code: "EVT-01", answer: .refuse, basis: "A retraction names an event of this ledger",
      mark: .V, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The ledger holds no event {target}. Check data.target."),
    RuleDefinition(
      code: "EVT-02", answer: .refuse, basis: "Such events say what the ledger is",
      mark: .V, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The event {target} opened or continued the ledger; it can not be retracted."),
    RuleDefinition(
      code: "EVT-03", answer: .refuse, basis: "A retraction is filed where its target is",
      mark: .V, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The subject is not that of the event retracted, {expected}. Write that as the subject."),
    RuleDefinition(
      code: "EVT-04", answer: .ask, basis: "An event is retracted once",
      mark: .V, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The event {target} is retracted already. To make it count again, retract the retraction."),
  ]
}
