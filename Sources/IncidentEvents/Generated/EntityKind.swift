// Written by Tools/generate from Schemas/vocabulary.json; do not edit.

/// What kind of thing a reference names.
public enum EntityKind: UInt8, CaseIterable, BitwiseCopyable, Sendable {
  /// Someone who records or acts in the service of a body.
  case actor
  /// One filled-in risk survey of one person.
  case assessment
  /// A police station, prosecutor's office, court, crisis centre, NGO or other organisation.
  case body
  /// A body-worn camera.
  case camera
  /// A case: what is done about one or more reports.
  case `case`
  /// A piece of evidence with its own exhibit number.
  case exhibit
  /// One episode of a criminal offence, as registered under an ERDR number.
  case offence
  /// A person, by 128 random bits; never an IIN, nor a hash of one.
  case person
  /// One referral of one person to a service.
  case referral
  /// A report of violence, as received.
  case report
  /// A family in a difficult life situation.
  case family
  /// A protective order, or special requirements to behaviour imposed by a court.
  case order
  /// A shop or other place that sells alcohol.
  case outlet
  /// A number of the Unified Register of Pre-trial Investigations (ERDR).
  case erdr
  /// A number of a book of reports (KUI).
  case kui
  /// An actor's public key, by its first 128 bits.
  case key

  /// The kind as written before the colon.
  @inlinable public var name: String {
    switch self {
    case .actor: "actor"
    case .assessment: "assessment"
    case .body: "body"
    case .camera: "camera"
    case .`case`: "case"
    case .exhibit: "exhibit"
    case .offence: "offence"
    case .person: "person"
    case .referral: "referral"
    case .report: "report"
    case .family: "family"
    case .order: "order"
    case .outlet: "outlet"
    case .erdr: "erdr"
    case .kui: "kui"
    case .key: "key"
    }
  }
  /// What a reference in an entry begins with: a quote, the kind, a colon.
  @inlinable public var opening: StaticString {
    switch self {
    case .actor: "\"actor:"
    case .assessment: "\"assessment:"
    case .body: "\"body:"
    case .camera: "\"camera:"
    case .`case`: "\"case:"
    case .exhibit: "\"exhibit:"
    case .offence: "\"offence:"
    case .person: "\"person:"
    case .referral: "\"referral:"
    case .report: "\"report:"
    case .family: "\"family:"
    case .order: "\"order:"
    case .outlet: "\"outlet:"
    case .erdr: "\"erdr:"
    case .kui: "\"kui:"
    case .key: "\"key:"
    }
  }
  /// Whether it is a number of a register instead of 128 random bits.
  @inlinable public var isNumber: Bool { self == .erdr || self == .kui }
}
