// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file

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

  /// The kind that a reference may be of, by its quote and the four characters behind it, the first in the lowest
  /// bits; that ``opening`` stands there is still to be seen. Nil when no kind begins so.
  @inlinable public init?(opening word: UInt64) {
    switch word & 0xff_ffff_ffff {
    case 0x6f74636122: self = .actor
    case 0x6573736122: self = .assessment
    case 0x79646f6222: self = .body
    case 0x656d616322: self = .camera
    case 0x6573616322: self = .`case`
    case 0x6968786522: self = .exhibit
    case 0x6566666f22: self = .offence
    case 0x7372657022: self = .person
    case 0x6566657222: self = .referral
    case 0x6f70657222: self = .report
    case 0x696d616622: self = .family
    case 0x6564726f22: self = .order
    case 0x6c74756f22: self = .outlet
    case 0x7264726522: self = .erdr
    case 0x3a69756b22: self = .kui
    case 0x3a79656b22: self = .key
    default: return nil
    }
  }
  /// Whether it is a number of a register instead of 128 random bits.
  @inlinable public var isNumber: Bool { self == .erdr || self == .kui }
}
