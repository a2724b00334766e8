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
      code: "PRV-01", answer: .refuse, basis: "Personal and protected values are sealed under the key of the recording body",
      mark: .V, decidedBy: .ledger, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "{field} is a personal or protected value, and the key of {body} is not at hand to seal it. Give the key with --body-key (KUA_BODY_KEY), or leave the field out."),
    RuleDefinition(
      code: "PRV-03", answer: .refuse, basis: "RFC 9901 (SD-JWT), §4.2; the event's schema",
      mark: .V, decidedBy: .ledger, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "What commits to the protected and personal values is not right: {problem}. Make digests and disclosures anew, or give the values in clear and none."),
    RuleDefinition(
      code: "PRV-04", answer: .refuse, basis: "An erased person's values are not kept again",
      mark: .V, decidedBy: .ledger, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "{subject} was erased: the ledger keeps no more values of them. Record someone who has come back as a new person, under a new reference."),
    RuleDefinition(
      code: "PRV-05", answer: .refuse, basis: "Each body's values lie under its own key",
      mark: .V, decidedBy: .ledger, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The values can not be sealed: {problem} Give the key that the values of the body lie under with --body-key (KUA_BODY_KEY)."),
    RuleDefinition(
      code: "IIN-02", answer: .flag, basis: "One person has one reference",
      mark: .V, decidedBy: .ledger, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The IIN was recorded before for {known}; this event gives it to {person}. If they are one person, record person.identified; if not, one of the two is a slip."),
    RuleDefinition(
      code: "PRV-02", answer: .refuse, basis: "Personal data never enter the log",
      mark: .V, decidedBy: .ledger, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "{field} holds 12 digits that are a valid IIN, and the field is open. Leave the number out: an IIN is written into data.iin only."),
    RuleDefinition(
      code: "IIN-01", answer: .ask, basis: "IIN: its last digit checks the others",
      mark: .R, decidedBy: .ledger, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The check digit of the IIN is wrong. Compare the number with the document."),
    RuleDefinition(
      code: "SIG-01", answer: .refuse, basis: "The ledger's policy on signatures",
      mark: .V, decidedBy: .ledger, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The policy {policy} wants events of type {type} signed, and this one is not. Sign it with the key of the actor: `--key`."),
    RuleDefinition(
      code: "SIG-02", answer: .refuse, basis: "RFC 8032 (Ed25519)",
      mark: .V, decidedBy: .ledger, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The signature {key} does not verify: the event was changed after it was signed, or signed with another key. Sign it again as it is now."),
    RuleDefinition(
      code: "SIG-03", answer: .refuse, basis: "A signature is judged by its key's validity at recorded time",
      mark: .V, decidedBy: .ledger, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The key {key} of {actor} is {problem} at {recorded}. Sign with a key that is valid, or have a new one enrolled."),
    RuleDefinition(
      code: "SIG-04", answer: .refuse, basis: "A revoked key signs nothing",
      mark: .V, decidedBy: .ledger, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The key {key} of {actor} was revoked on {date}. Sign with another key, or have a new one enrolled."),
    RuleDefinition(
      code: "SIG-05", answer: .refuse, basis: "A signature names its key, and its key the ledger",
      mark: .V, decidedBy: .ledger, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "No key of {actor} in this ledger, {origin}, has the id {key}. It was signed for another ledger, or the key is not enrolled."),
    RuleDefinition(
      code: "SIG-06", answer: .refuse, basis: "The ledger's policy on signatures",
      mark: .V, decidedBy: .ledger, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The policy {policy} wants, for events of type {type}, {missing}. Have it signed by whoever is missing, and submit it again."),
    RuleDefinition(
      code: "SIG-07", answer: .refuse, basis: "A signature covers the digests of private values",
      mark: .V, decidedBy: .ledger, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The event is signed, and {field} stands in clear: it would not be what was signed. Prepare the disclosures before signing, or leave the signature out."),
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
      code: "ROL-01", answer: .refuse, basis: "Roles: who may record what (Schemas/law/roles.json)",
      mark: .G, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "{actor} has none of the roles that may record {type}: {roles}. Let someone record it whose office it is, or have the roles corrected by a key officer."),
    RuleDefinition(
      code: "ROL-02", answer: .refuse, basis: "An actor records for the body served",
      mark: .V, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "{actor} does not serve {body}. Write the actor's own body as the recording body, or have the actor enrolled anew."),
    RuleDefinition(
      code: "BOD-01", answer: .ask, basis: "A closed body records and receives nothing",
      mark: .V, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "{body} was closed on {date}. Write the body that has taken its place."),
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
      code: "KEY-01", answer: .refuse, basis: "A key belongs to one actor",
      mark: .V, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The key belongs to {holder}. Make a key of the actor's own: `kua key new`."),
    RuleDefinition(
      code: "KEY-02", answer: .refuse, basis: "A key's name says for which ledger and whose it is",
      mark: .V, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The key's name is {name}; it must be {expected}. Make the key anew for this ledger and this actor: `kua key new`."),
    RuleDefinition(
      code: "KEY-03", answer: .ask, basis: "A key is revoked while it counts",
      mark: .V, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "No key of {actor} that still counts is this one. Check the key, or leave data.key out to revoke all of them."),
    RuleDefinition(
      code: "POL-01", answer: .refuse, basis: "A policy is one of the law data (Schemas/law/policies.json)",
      mark: .V, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The law data of this version have no policy {version} with that digest; they have {known}. Write one of these."),
    RuleDefinition(
      code: "PER-01", answer: .ask, basis: "Persons are parted who were joined",
      mark: .V, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "No record joins {one} and {other}, so there is nothing to part. Check both references."),
    RuleDefinition(
      code: "PER-02", answer: .flag, basis: "Persons are parted when nothing joins them any more",
      mark: .V, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "By way of {others} the two are still one person. If that is wrong too, part {other} from those as well."),
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
      code: "MON-05", answer: .flag, basis: "Law 245-VIII, art. 60, in force from 2 March 2026",
      mark: .R, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: 20514, to: nil) /* 2026-03-02 – … */, limits: ["days": "7"],
      sentence: "Whom a protective order binds is checked at least every {days} days; here it is every {cadence}. It is recorded; check data.cadenceDays."),
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
      code: "EVD-02", answer: .flag, basis: "Chain of custody: an exhibit comes from whoever has it",
      mark: .G, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "By the ledger {custodian} has the exhibit, not {from}. The transfer is recorded; record the one that is missing."),
    RuleDefinition(
      code: "EVD-03", answer: .flag, basis: "Chain of custody: the file stays the same",
      mark: .V, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The file's SHA-256 was {registered} when it was registered, {given} when it was given and {taken} when it was taken. The transfer is recorded; find out where the file changed."),
    RuleDefinition(
      code: "RFL-01", answer: .ask, basis: "A referral has one final answer",
      mark: .G, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The referral has been answered already: {answer}. Check the referral; a mistaken answer is retracted first."),
    RuleDefinition(
      code: "RFL-02", answer: .flag, basis: "Data are passed on by consent, danger, a child's interest, legal duty or incapacity",
      mark: .G, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "Nothing recorded lets {person} be referred: no consent, and no other ground. The referral is recorded; record consent.given with its ground."),
    RuleDefinition(
      code: "RFL-03", answer: .flag, basis: "Data are passed on by consent, danger, a child's interest, legal duty or incapacity",
      mark: .G, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The consent for {person} no longer held: it ended at {end}. The referral is recorded; ask anew, and record consent.given."),
    RuleDefinition(
      code: "RFL-04", answer: .flag, basis: "Cooperation of the police with helping bodies: by agreement",
      mark: .G, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "On {date}, when the police made the referral, {body} had no agreement with them for this service: {service}. The answer is recorded; record the agreement if it is missing."),
    RuleDefinition(
      code: "RFL-05", answer: .flag, basis: "Data are passed on by consent, danger, a child's interest, legal duty or incapacity",
      mark: .G, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The consent does not name bodies of this kind: {kind}. The answer is recorded; ask whether the person agrees to this recipient, and record consent.given."),
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
      code: "CTR-03", answer: .flag, basis: "Crisis centres: a stay ends where it began",
      mark: .G, decidedBy: .rules, isProtected: true,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The person is admitted to another centre than the one that records this. Record the discharge there, and the admission here."),
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
      code: "CRT-07", answer: .ask, basis: "Criminal Procedure Code: a sentence comes into force after it was imposed",
      mark: .G, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "No sentence on {person} for {offence} under article {article} is recorded in this case. Check the charge, or first record the sentence."),
    RuleDefinition(
      code: "CRT-08", answer: .ask, basis: "Criminal Code: what is served is a conviction in force",
      mark: .G, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "No conviction of {person} for {offence} under article {article} is in force in this case. Check the charge, or first record that it came into force."),
    RuleDefinition(
      code: "CRT-09", answer: .ask, basis: "A case ends once",
      mark: .G, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The case ended on {date}. Check the case."),
    RuleDefinition(
      code: "ORD-01", answer: .flag, basis: "Law on the prevention of domestic violence of 4 December 2009, art. 20",
      mark: .V, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: 20513) /* … – 2026-03-01 */, limits: ["days": "30"],
      sentence: "The order is issued for {term} days; the law says {days}. It is recorded as issued; check data.days."),
    RuleDefinition(
      code: "ORD-02", answer: .flag, basis: "Law 245-VIII, art. 60, in force from 2 March 2026",
      mark: .R, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: 20514, to: nil) /* 2026-03-02 – … */, limits: ["days": "30"],
      sentence: "The order is issued for {term} days; the law says {days}. It is recorded as issued; check data.days."),
    RuleDefinition(
      code: "ORD-03", answer: .flag, basis: "Law on the prevention of domestic violence of 4 December 2009, art. 20",
      mark: .V, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: 20513) /* … – 2026-03-01 */, limits: ["age": "16"],
      sentence: "An order binds only who has turned {age}; on {date} the person's age band was {band}. It is recorded as issued; check the person, and the age band in the case."),
    RuleDefinition(
      code: "ORD-04", answer: .flag, basis: "Law 245-VIII, art. 60, in force from 2 March 2026",
      mark: .R, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: 20514, to: nil) /* 2026-03-02 – … */, limits: ["age": "16"],
      sentence: "An order binds only who has turned {age}; on {date} the person's age band was {band}. It is recorded as issued; check the person, and the age band in the case."),
    RuleDefinition(
      code: "ORD-05", answer: .flag, basis: "Law on the prevention of domestic violence of 2009, art. 20; from 2 March 2026 Law 245-VIII, art. 60",
      mark: .R, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: ["age": "16"],
      sentence: "An order binds only who has turned {age}; from the age band {band} of {date} that can not be told. It is recorded as issued; attest the document that shows the age (data.attested), and nothing is flagged."),
    RuleDefinition(
      code: "ORD-06", answer: .flag, basis: "Law on the prevention of domestic violence of 2009, art. 20; from 2 March 2026 Law 245-VIII, art. 60",
      mark: .V, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "{order}, issued {issued}, already protects {person} against this person and has not ended. The new one is recorded; extend or revoke the earlier one if this takes its place."),
    RuleDefinition(
      code: "ORD-07", answer: .flag, basis: "Protective orders: an order is served once",
      mark: .G, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The order was served already, at {served}; its term runs from then. Check the order."),
    RuleDefinition(
      code: "ORD-08", answer: .ask, basis: "Protective orders are issued by the police, special requirements imposed by a court",
      mark: .V, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "{order} is no protective order: it stands for special requirements. Check the order, or record special-requirements.breached or .ended."),
    RuleDefinition(
      code: "ORD-09", answer: .flag, basis: "Law on the prevention of domestic violence of 2009, art. 20; from 2 March 2026 Law 245-VIII, art. 60",
      mark: .V, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The order had ended at {end}, before this. It is recorded; check the order and the time."),
    RuleDefinition(
      code: "ORD-10", answer: .flag, basis: "Law on the prevention of domestic violence of 2009, art. 20; from 2 March 2026 Law 245-VIII, art. 60",
      mark: .V, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The order is extended, but by the ledger nobody has served it. The extension is recorded; record the service that is missing."),
    RuleDefinition(
      code: "ORD-11", answer: .flag, basis: "Law on the prevention of domestic violence of 2009, art. 20; from 2 March 2026 Law 245-VIII, art. 60",
      mark: .V, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The order was not active: by the ledger it had not been served then. The violation is recorded; record the service if it is missing."),
    RuleDefinition(
      code: "ORD-12", answer: .ask, basis: "An order is violated by what it forbids",
      mark: .G, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The order does not forbid this: {ban}. Check the order and data.ban."),
    RuleDefinition(
      code: "ORD-13", answer: .ask, basis: "An order protects others from the person it binds",
      mark: .G, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "{person} is protected from themselves: the person bound is among those protected. Check data.person and data.protectedPersons."),
    RuleDefinition(
      code: "ORD-14", answer: .flag, basis: "Law on the prevention of domestic violence of 2009, art. 20; from 2 March 2026 Law 245-VIII, art. 60",
      mark: .V, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The order was not active: it had ended at {end}. What was done is recorded; check the order and the time, and register an offence if it is one."),
    RuleDefinition(
      code: "ORD-16", answer: .ask, basis: "An order is issued before anything is done with it",
      mark: .G, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The order was issued at {issued}, after this. Check the order and the time."),
    RuleDefinition(
      code: "REQ-01", answer: .flag, basis: "Special requirements to behaviour: law of 2009 until 1 March 2026, Law 245-VIII from 2 March 2026",
      mark: .V, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: ["least": "3", "most": "12"],
      sentence: "Special requirements are imposed for {least} to {most} months; here it is {months}. They are recorded as imposed; check data.months."),
    RuleDefinition(
      code: "REQ-02", answer: .flag, basis: "Special requirements to behaviour: law of 2009 until 1 March 2026, Law 245-VIII from 2 March 2026",
      mark: .V, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: ["least": "1", "most": "4"],
      sentence: "The person reports to the police {least} to {most} times a month; here it is {reports}. The requirements are recorded as imposed; check data.reportsPerMonth."),
    RuleDefinition(
      code: "REQ-03", answer: .flag, basis: "Special requirements to behaviour: law of 2009 until 1 March 2026, Law 245-VIII from 2 March 2026",
      mark: .V, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "A ban on living together is imposed only exceptionally. It is recorded as imposed; attest the document that says why (data.attested), and nothing is flagged."),
    RuleDefinition(
      code: "REQ-04", answer: .flag, basis: "Special requirements to behaviour: law of 2009 until 1 March 2026, Law 245-VIII from 2 March 2026",
      mark: .V, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "Special requirements are imposed by a court, and {body} is none. They are recorded; write the court as the performer."),
    RuleDefinition(
      code: "REQ-05", answer: .ask, basis: "Protective orders are issued by the police, special requirements imposed by a court",
      mark: .V, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "{order} stands for no special requirements: it is a protective order. Check the order, or record protective-order.violated or .revoked."),
    RuleDefinition(
      code: "REQ-06", answer: .flag, basis: "Special requirements to behaviour: law of 2009 until 1 March 2026, Law 245-VIII from 2 March 2026",
      mark: .V, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The special requirements had ended at {end}, before this. It is recorded; check the order and the time."),
    RuleDefinition(
      code: "REQ-07", answer: .ask, basis: "Special requirements are imposed before anything is done with them",
      mark: .G, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The special requirements were imposed at {imposed}, after this. Check the order and the time."),
    RuleDefinition(
      code: "REQ-08", answer: .ask, basis: "Special requirements end once",
      mark: .G, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The special requirements were ended already, at {ended}. Check the order."),
    RuleDefinition(
      code: "REQ-09", answer: .ask, basis: "Of a breached ban it is said which",
      mark: .G, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "A ban was breached, but it is not said which. Write it into data.ban."),
    RuleDefinition(
      code: "REQ-10", answer: .ask, basis: "Requirements are breached by what they forbid",
      mark: .G, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The special requirements do not forbid this: {ban}. Check the order and data.ban."),
    RuleDefinition(
      code: "REQ-11", answer: .ask, basis: "An order protects others from the person it binds",
      mark: .G, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "{person} is protected from themselves: the person bound is among those protected. Check data.person and data.protectedPersons."),
    RuleDefinition(
      code: "WRN-01", answer: .flag, basis: "Law 245-VIII, in force from 2 March 2026: official warning",
      mark: .R, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: 20513) /* … – 2026-03-01 */, limits: [:],
      sentence: "The law knows the official warning only from 2 March 2026 on. It is recorded; check the time, or record a preventive conversation."),
    RuleDefinition(
      code: "WRN-02", answer: .flag, basis: "Law 245-VIII, in force from 2 March 2026: official warning",
      mark: .R, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: 20514, to: nil) /* 2026-03-02 – … */, limits: ["days": "30"],
      sentence: "The warning stands for {term} days; the law says {days}. It is recorded as issued; check data.days."),
    RuleDefinition(
      code: "DET-01", answer: .flag, basis: "Law on the prevention of domestic violence: administrative detention",
      mark: .V, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: ["hours": "24"],
      sentence: "The administrative detention lasts from {from} to {to}, longer than the law allows (hours: {hours}). It is recorded as it was."),
    RuleDefinition(
      code: "DET-02", answer: .flag, basis: "A detained person is not detained again",
      mark: .G, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "By the ledger the person is in custody since {since} already. The detention is recorded; record the release that is missing, or check the times."),
    RuleDefinition(
      code: "DET-03", answer: .ask, basis: "Who is released was detained",
      mark: .G, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "By the ledger the person was not in custody then. Check the person and the time, or first record the detention."),
    RuleDefinition(
      code: "REG-01", answer: .flag, basis: "Preventive register: a person is on it once",
      mark: .G, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The person is on the preventive register already, since {opened}. Close the earlier registration if this one takes its place."),
    RuleDefinition(
      code: "REG-02", answer: .ask, basis: "Preventive register: a person is on it once",
      mark: .G, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The person is not on the preventive register, so there is nothing to close. Check the person."),
    RuleDefinition(
      code: "REG-03", answer: .ask, basis: "A registration rests on an event of this ledger",
      mark: .V, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The ledger holds no event {basis}. Check data.basis, or leave it out."),
    RuleDefinition(
      code: "MEA-01", answer: .flag, basis: "Criminal Procedure Code: preventive measures",
      mark: .G, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "In this case another measure is in force on the person: {kind}, applied {applied}. Both are recorded; record the change or the lifting that is missing."),
    RuleDefinition(
      code: "MEA-02", answer: .ask, basis: "Criminal Procedure Code: preventive measures",
      mark: .G, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "No measure is in force on the person in {case}. Check the person and data.case, or first record that it was applied."),
    RuleDefinition(
      code: "MEA-03", answer: .ask, basis: "Criminal Procedure Code: preventive measures",
      mark: .G, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The person is no suspect in {case}. Check the person and data.case, or first add the person as a suspect."),
    RuleDefinition(
      code: "CON-01", answer: .ask, basis: "A consent is withdrawn while it stands",
      mark: .G, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "No consent {consent} of the person stands. Check the person and data.consent (the id of the event that recorded it)."),
    RuleDefinition(
      code: "CON-02", answer: .flag, basis: "A parent suspected of violence can not consent for the child",
      mark: .G, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "{giver} is a suspect in {case}, in which the person is a party, and can not consent for them. It is recorded, and no referral rests on it; name another ground, or who else consents."),
    RuleDefinition(
      code: "AGR-01", answer: .ask, basis: "An agreement ends that was signed",
      mark: .G, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "{body} has no agreement that could end. Check the body, or first record agreement.signed."),
    RuleDefinition(
      code: "PRG-01", answer: .ask, basis: "Correction programmes: by court or voluntary",
      mark: .G, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The programme rests on a court, but the court act is not named. Write its number into data.act, or say that it is voluntary."),
    RuleDefinition(
      code: "PRG-02", answer: .flag, basis: "Correction programmes: by court or voluntary",
      mark: .G, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "By the ledger the person has no programme under way at {body}. It is recorded; record correction.ordered if it is missing."),
    RuleDefinition(
      code: "PRG-03", answer: .flag, basis: "Correction programmes: sessions as planned",
      mark: .G, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "Session {session} is above the plan, which has {planned}. It is recorded; check data.session."),
    RuleDefinition(
      code: "PRG-04", answer: .flag, basis: "Correction programmes: sessions as planned",
      mark: .G, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The programme is completed with {attended} sessions recorded of {planned} planned. It is recorded; record the sessions that are missing."),
    RuleDefinition(
      code: "PRG-05", answer: .ask, basis: "Correction programmes: sessions as planned",
      mark: .G, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "Session {session} is recorded as attended already. Check data.session."),
    RuleDefinition(
      code: "PRG-06", answer: .flag, basis: "Correction programmes: by court or voluntary",
      mark: .G, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The person has a programme under way at this centre, ordered {ordered}. Both are recorded; record how the earlier one ended."),
    RuleDefinition(
      code: "FAM-01", answer: .ask, basis: "Criteria of a difficult life situation: Law of 29 December 2008, from 1 July 2023 the Social Code",
      mark: .G, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The criteria {version} were not in force on {date}. Write the edition of that day into data.criteriaVersion."),
    RuleDefinition(
      code: "FAM-02", answer: .ask, basis: "The work with a family ends once",
      mark: .G, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The work with the family ended on {date} already. Check the family."),
    RuleDefinition(
      code: "ALC-01", answer: .flag, basis: "Law on the state regulation of ethyl alcohol of 16 July 1999: hours of sale",
      mark: .V, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: ["strongOverPercent": "30", "strongFromHour": "21", "strongToHour": "12", "weakFromHour": "23", "weakToHour": "8"],
      sentence: "Declared is {declared}; by the strength ({strength} %) and the time ({at}) it is {derived}: over {strongOverPercent} % is not sold from {strongFromHour}:00 to {strongToHour}:00, weaker from {weakFromHour}:00 to {weakToHour}:00. It is recorded; check data.violation, data.at and data.strengthPercent."),
    RuleDefinition(
      code: "HLD-01", answer: .refuse, basis: "A hold is lifted while it stands",
      mark: .V, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "No hold {hold} stands on {target}. Write into data.hold the id of the event that placed it."),
    RuleDefinition(
      code: "ERA-01", answer: .refuse, basis: "Nothing under a legal hold is erased",
      mark: .V, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "A hold of {date} stands on {target} (event {hold}). It must be lifted by whoever may, before anything is erased."),
    RuleDefinition(
      code: "ERA-02", answer: .refuse, basis: "Nothing of an open case is erased",
      mark: .G, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The person is party to {case}, which is open. It must have ended: terminated, or every sentence in force and served."),
    RuleDefinition(
      code: "ERA-03", answer: .refuse, basis: "Nothing is erased before a sentence is served",
      mark: .G, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The person's sentence of {date} in {case} is not served. Record that it was served, or wait until it is."),
    RuleDefinition(
      code: "ERA-04", answer: .refuse, basis: "Periods of retention (Schemas/law/retention.json)",
      mark: .G, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "{what} is kept for {years} years, until {until} ({why}). Wait until then."),
    RuleDefinition(
      code: "ERA-05", answer: .refuse, basis: "A key is destroyed once",
      mark: .V, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The values of {person} are erased already. Nothing more need be done."),
    RuleDefinition(
      code: "ERA-06", answer: .refuse, basis: "Nothing is erased while an order is active",
      mark: .V, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "{order} binds or protects the person until {end}. Wait until then, or until it is revoked."),
    RuleDefinition(
      code: "EVT-01", answer: .refuse, basis: "A retraction, a correction, a dispute names an event of this ledger",
      mark: .V, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The ledger holds no event {target}. Check data.target."),
    RuleDefinition(
      code: "EVT-02", answer: .refuse, basis: "What the ledger itself writes, and the policy it has adopted, stay",
      mark: .V, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "Events of type {type} can be neither retracted, corrected nor disputed ({target}). Record what is true now as an event of its own."),
    RuleDefinition(
      code: "EVT-03", answer: .refuse, basis: "What revises an event is filed where the event was",
      mark: .V, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The subject is not that of the event in data.target as it was recorded, {expected}. Write that as the subject."),
    RuleDefinition(
      code: "EVT-04", answer: .ask, basis: "What is retracted counts nowhere",
      mark: .V, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The event {target} is retracted already. To make it count again, retract the retraction."),
    RuleDefinition(
      code: "EVT-05", answer: .ask, basis: "A correction changes something",
      mark: .V, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The correction changes nothing: the event counts as the patch says already. Check data.patch and data.target."),
    RuleDefinition(
      code: "EVT-06", answer: .refuse, basis: "A corrected event is one its schema allows",
      mark: .V, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "The event would no longer be what its schema allows: {problem}. Check data.patch."),
    RuleDefinition(
      code: "EVT-07", answer: .refuse, basis: "Protected and personal values never enter the open log",
      mark: .V, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "{field} is kept in the vault and can not be corrected. Retract the event and record it anew with the right value."),
    RuleDefinition(
      code: "EVT-08", answer: .refuse, basis: "What an event is about, and whose key its values lie under, stay as recorded",
      mark: .V, decidedBy: .rules, isProtected: false,
      validity: LegalPeriod(from: nil, to: nil), limits: [:],
      sentence: "{field} can not be corrected in this event. Retract it and record it anew."),
  ]
}
