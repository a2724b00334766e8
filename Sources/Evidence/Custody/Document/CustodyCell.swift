import IncidentEvents
import Language
import Rulebook

/// A value in the report, for people and for programs.
enum CustodyCell: Sendable {
  case none
  /// What is written the same in every language.
  case text(String)
  /// A digest or an id in hexadecimal, which is broken into groups so that none of it is cut.
  case code(String)
  /// Words of the reader's language, and what stands for them in JSON.
  case said(FilledPhrase, code: String)
  case number(Int)
  /// A place in the log.
  case position(Int)
  case milliseconds(Int)
  case flag(Bool)
  case person(CustodyPerson)
  case reference(Reference)
  case list([CustodyCell])
  /// An act time: local, and in UTC.
  case time(LocalTime, TimePrecision?)
  /// A time of the ledger's own clock, or of a witness, in UTC.
  case utc(milliseconds: Int64)
  /// An event: its id and position.
  case event(EventID, Int)

  /// Words of an enumeration.
  static func word(_ word: some Enumeration) -> CustodyCell {
    .said(FilledPhrase(word.phrase), code: word.name)
  }
  /// What is said; JSON has it in English.
  static func said(_ phrase: Phrase) -> CustodyCell { said(FilledPhrase(phrase)) }
  static func said(_ phrase: FilledPhrase) -> CustodyCell { .said(phrase, code: phrase.text(in: .en)) }
  /// A document's number, or its digest.
  init(document text: String?) { self = text.map { .text($0) } ?? .none }

  /// Whether there is nothing.
  var isNone: Bool { if case .none = self { true } else { false } }
}

/// Someone as of the time of an event: role, body, and a name where it may be told.
struct CustodyPerson: Sendable, Equatable {
  let reference: Reference
  /// The position as of which the rest is told.
  let position: Int
  let name: String?
  let roles: [Role]
  let body: Reference?
  let bodyKind: BodyKind?
  let bodyName: String?
}

extension CustodyReport {
  /// Someone or an organisation, as of a position.
  func person(_ reference: Reference, at position: Int) -> CustodyCell {
    let enrolment = people.enrolment(of: reference, at: position)
    let body = reference.kind == .body ? reference : enrolment?.body
    return .person(
      CustodyPerson(
        reference: reference, position: position,
        name: values.value("name", of: reference, before: position), roles: enrolment?.roles ?? [],
        body: body, bodyKind: body.flatMap { people.kind(of: $0, at: position) },
        bodyName: body.flatMap { values.value("name", of: $0, before: position) }))
  }

  /// The same, where someone is named.
  func person(_ reference: Reference?, at position: Int) -> CustodyCell {
    reference.map { person($0, at: position) } ?? .none
  }
}
