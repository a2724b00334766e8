import IncidentEvents
import Ledger
import Language

/// What the parts of the report are called and say.
typealias CustodyWords = Phrase.CustodyWords

/// The report as a document: the parts of each exhibit, then what they share.
struct CustodyDocument: Sendable {
  /// The parts of one exhibit.
  struct Part: Sendable {
    let record: ExhibitRecord
    let title: FilledPhrase
    /// Its number, or the reference of one that has none.
    let number: String
    let sections: [CustodySection]
  }
  let report: CustodyReport
  let parts: [Part]
  /// Who is named, what it rests on, how to check it.
  let shared: [CustodySection]

  /// Makes the document of a report.
  init(_ report: CustodyReport) throws {
    self.report = report
    parts = try report.records.map { record in
      Part(
        record: record, title: try report.title(of: record), number: try report.number(of: record),
        sections: try report.sections(of: record))
    }
    shared = try report.sharedSections()
  }
}

extension CustodyReport {
  /// What is told of one exhibit, in order.
  func sections(of record: ExhibitRecord) throws -> [CustodySection] {
    [
      try claimed(record), try recording(record), try registration(record), try custody(record),
      try copies(record), try revised(record), try irregular(record), try chain(record),
      try attacks(record),
    ]
  }

  /// What all exhibits share.
  func sharedSections() throws -> [CustodySection] {
    [persons(), anchored(), guide()]
  }

  /// The exhibit's number; of a copy, its reference.
  func number(of record: ExhibitRecord) throws -> String {
    try record.first(.evidenceRegistered)?.read { event in
      guard case .evidenceRegistered(let data) = event.fact else { return nil }
      return event.string(data.number)
    } ?? record.exhibit.description
  }

  /// What a part is headed by.
  func title(of record: ExhibitRecord) throws -> FilledPhrase {
    if record.first(.evidenceRegistered) != nil {
      return CustodyWords.partOfExhibit(number: .text(try number(of: record)))
    }
    if record.first(.evidenceDerived) != nil {
      return CustodyWords.partOfCopy(number: .text(try originalNumber(of: record) ?? "–"))
    }
    return CustodyWords.partUnregistered(exhibit: .text("\(record.exhibit)"))
  }

  /// The number of what a copy was made of.
  func originalNumber(of record: ExhibitRecord) throws -> String? {
    for event in record.ancestors where event.line.type == .evidenceRegistered {
      return try event.read { event in
        guard case .evidenceRegistered(let data) = event.fact else { return nil }
        return event.string(data.number)
      }
    }
    return nil
  }

  /// The digest an exhibit was registered with, or a copy made with.
  func registeredDigest(of record: ExhibitRecord) throws -> String? {
    guard let event = record.first(.evidenceRegistered) ?? record.first(.evidenceDerived) else { return nil }
    return try event.read { event in
      switch event.fact {
      case .evidenceRegistered(let data): event.string(data.sha256)
      case .evidenceDerived(let data): event.string(data.sha256)
      default: nil
      }
    }
  }

  /// Someone in a sentence: the name or the reference, and what they were then.
  func words(_ reference: Reference, at position: Int) -> PhraseValue {
    guard case .person(let person) = person(reference, at: position) else { return .text("\(reference)") }
    return .phrase(person.phrase)
  }
}

extension CustodyPerson {
  /// The name or the reference, and what they were.
  var phrase: FilledPhrase {
    let who = PhraseValue.text(name ?? bodyNameOfItself ?? reference.shortened)
    if reference.kind == .body {
      guard let bodyKind else { return FilledPhrase(Phrase(verbatim: "{who}"), ["who": who]) }
      return FilledPhrase(Phrase(verbatim: "{who} ({kind})"), ["who": who, "kind": .word(bodyKind.phrase)])
    }
    guard !roles.isEmpty else { return FilledPhrase(Phrase(verbatim: "{who}"), ["who": who]) }
    return FilledPhrase(
      Phrase(verbatim: "{who} ({roles})"),
      ["who": who, "roles": .list(roles.map { .word($0.phrase) })])
  }

  private var bodyNameOfItself: String? { reference.kind == .body ? bodyName : nil }
}

extension Reference {
  /// The kind and the first eight characters: enough to tell references of one report apart; the list of who is named
  /// has them whole.
  var shortened: String {
    let text = description
    guard !kind.isNumber, let colon = text.firstIndex(of: ":") else { return text }
    return String(text[...colon] + text[text.index(after: colon)...].prefix(8))
  }
}
