import CanonicalJSON
import IncidentEvents
import Ledger
import Rulebook

/// What an event changed, in a few words, from its data's open members.
enum FactWords {
  /// An event of a timeline; what revises another with that one's position.
  static func words(_ line: Timeline.Line) -> String {
    guard let target = line.target else { return words(line.type, data: line.data) }
    var document = JSONDocument()
    guard (try? document.parseObject(Array(line.data.utf8).span)) != nil else { return "" }
    let other = "\(grouped(target.position)), \(target.type.short)"
    switch line.type {
    case .eventCorrected:
      return
        "corrects \(other): \(RevisionWords.changes(line.changes)); \(member("reason", of: document.root))"
    case .eventDisputed:
      return "disputes \(other): \(member("ground", of: document.root))"
    default: return "takes back \(other): \(member("reason", of: document.root))"
    }
  }

  /// - Parameter data: the event's data as canonical JSON.
  static func words(_ type: EventType, data: String) -> String {
    var document = JSONDocument()
    guard (try? document.parseObject(Array(data.utf8).span)) != nil else { return "" }
    return words(type, of: document.root)
  }

  /// - Parameter node: the event's data.
  static func words(_ type: EventType, of node: JSONNode) -> String {
    func text(_ name: StaticString) -> String { member(name, of: node) }
    func has(_ name: StaticString) -> Bool { node.member(name) != nil }
    /// The member with words around it; nothing where there is none.
    func optional(_ name: StaticString, _ before: String, _ after: String = "") -> String {
      has(name) ? before + text(name) + after : ""
    }
    switch type {
    case .actorEnrolled: return "serves \(text("body")) as \(text("roles"))"
    case .administrativeProtocolDrawnUp:
      return "art. \(text("article")) against \(text("person")), committed \(text("committed"))"
    case .bodyRegistered:
      return text("kind") + optional("services", ", gives ", " help")
        + (node.member("protected")?.boolean == true ? ", protected" : "")
    case .callOutAttended:
      let cameras = node.member("cameras")?.count ?? 0
      return "arrived \(text("arrived"))" + optional("dispatched", ", sent ")
        + (cameras > 0 ? ", recorded by \(text("cameras"))" : "")
        + optional("noRecordingReason", ", not recorded: ")
        + (node.member("childrenPresent")?.boolean == true ? ", children present" : "")
    case .cameraIssued:
      return "to \(text("officer")), serial \(text("serial")), firmware \(text("firmware")), clock off by "
        + "\(text("clockOffset")) ms"
    case .cameraReturned: return "by \(text("officer"))" + optional("clockOffset", ", clock off by ", " ms")
    case .caseOpened: return has("reports") ? "from \(text("reports"))" : ""
    case .caseReturned: return text("reason") + optional("courtNumber", ", court no. ")
    case .caseSentToCourt: return "court no. \(text("courtNumber")), \(charges(of: node))"
    case .causeStated: return text("cause")
    case .checkInCompleted:
      let seconds = node.member("seconds")?.integer.map { span(seconds: $0) } ?? "?"
      let sober = node.member("sober")?.boolean.map { $0 ? ", sober" : ", not sober" } ?? ""
      return "by \(text("messenger")), \(seconds), known by \(text("identifiedBy"))\(sober)"
        + (text("concern") == "none" ? "" : ", concern: \(text("concern"))")
        + (node.member("victimSeenApart")?.boolean == true ? ", victim seen apart" : "")
    case .checkInMissed:
      return "due \(text("dueAt")), \(text("reason"))" + optional("followUpBy", ", to be followed up by ")
    case .crisisCentreAdmitted:
      return "identity \(text("identity"))" + optional("sex", ", ") + optional("ageBand", ", ")
    case .ledgerContinued:
      return
        "after a loss, from size \(text("checkpointSize")) of \(text("checkpointOrigin")), as \(text("origin"))"
    case .eventCorrected:
      let patch = RevisionWords.patch(node.member("patch"))
      return "corrects \(text("target")): \(patch); \(text("reason"))"
    case .eventDisputed:
      return "disputes \(text("target")): \(text("ground"))" + optional("document", ", document ")
    case .eventRetracted: return "takes back \(text("target")): \(text("reason"))"
    case .evidenceRegistered:
      let bytes = node.member("bytes")?.integer.map { size(bytes: $0) } ?? "?"
      return "\(text("kind")) no. \(text("number")), \(bytes)" + optional("recordedFrom", ", recorded ")
        + optional("recordedTo", " to ") + optional("camera", ", ") + optional("officer", " worn by ")
    case .highRiskDesignated:
      return "on \(text("assessment"))" + optional("overrideReason", ", below the threshold: ")
    case .highRiskLifted: return text("reason") + optional("assessment", ", on ")
    case .ledgerOpened: return "\(text("origin")), \(text("jurisdiction")), \(text("zone"))"
    case .monitoringClosed: return text("reason")
    case .monitoringOpened:
      return "every \(text("cadenceDays")) days by \(text("mode")), basis \(text("basis"))"
    case .offenceRegistered:
      return "ERDR \(text("erdr")) episode \(text("episode")), art. \(text("article")), \(text("district")), "
        + "declared domestic: \(text("domestic"))"
    case .offenceRequalified: return "art. \(text("from")) → \(text("to")), \(text("reason"))"
    case .partyAdded:
      return "\(text("role")) \(text("person")), identity \(text("identity"))" + optional("sex", ", ")
        + optional("ageBand", ", ")
    case .personIdentified: return "is the same person as \(text("sameAs"))"
    case .referralAnswered: return text("answer")
    case .referralMade: return "\(text("person")) to \(text("service")) help, \(text("urgency"))"
    case .relationshipRecorded:
      return "suspect \(text("suspect")) is \(text("kind")) of victim \(text("victim"))"
        + optional("offence", ", for ")
    case .reportNumbered: return "KUI \(text("kui")) of \(text("organ"))" + optional("coupon", ", coupon ")
    case .reportReceived:
      return "channel \(text("channel")), \(text("district"))" + optional("committedTo", ", committed by ")
    case .riskAssessed:
      return "\(text("person")): \(score(of: node))"
        + (node.member("eligible")?.boolean == false ? ", outside the tool's population" : "")
    case .sentenceImposed:
      return "\(text("person")) \(text("verdict")), art. \(text("article"))\(penalty(of: node))"
    case .supportDelivered:
      return "\(text("kind")) help to a \(text("recipient")), identity \(text("identity"))"
    default: return all(node)
    }
  }

  private static func score(of node: JSONNode) -> String {
    guard let items = node.member("items")?.stringBytes else { return "?" }
    return RiskScore(items).words
  }

  /// A member's value, or a question mark.
  private static func member(_ name: StaticString, of node: JSONNode) -> String {
    guard let member = node.member(name) else { return "?" }
    return value(member)
  }

  private static func charges(of node: JSONNode) -> String {
    guard let charges = node.member("charges") else { return "no charges" }
    return counted(charges.count, "charge")
  }

  private static func penalty(of node: JSONNode) -> String {
    guard let penalty = node.member("penalty") else { return "" }
    return ": " + Self.penalty(member("kind", of: penalty), member("amount", of: penalty))
  }

  /// Every member, but what a rule was told.
  private static func all(_ object: JSONNode) -> String {
    var words: [String] = []
    var members = object.members
    while let member = members.next() {
      let name = member.name.string ?? ""
      if name != "attested" { words.append("\(name) \(value(member.value))") }
    }
    return words.joined(separator: ", ")
  }

  /// A penalty's kind, which ends in its unit, and its amount: `fine of 126 MCI`.
  static func penalty(_ kind: String, _ amount: String) -> String {
    guard let hyphen = kind.lastIndex(of: "-") else { return "\(kind) \(amount)" }
    let unit = String(kind[kind.index(after: hyphen)...])
    let name = kind[..<hyphen].replacing("-", with: " ")
    return "\(name) of \(amount) \(unit == "mci" ? "MCI" : unit)"
  }

  /// A value in words.
  static func value(_ node: JSONNode) -> String {
    switch node.kind {
    case .string:
      let text = node.string ?? ""
      if let reference = Reference(text) { return reference.short }
      if let time = LocalTime(text) { return time.words() }
      return text.count > 40 ? text.prefix(12) + "…" : text
    case .array:
      var words: [String] = []
      var elements = node.elements
      while let element = elements.next() { words.append(value(element)) }
      return words.isEmpty ? "nothing" : words.joined(separator: ", ")
    case .object: return "(\(node.count))"
    case .integer: return node.integer.map(String.init) ?? ""
    case .boolean: return node.boolean == true ? "yes" : "no"
    case .null: return "none"
    }
  }
}

extension RiskScore {
  /// The score with its band, or why there is none.
  var words: String {
    guard let value else { return "not scored, \(unclear) of \(RiskScale.items) answers unclear" }
    let unclear = unclear > 0 ? ", \(unclear) unclear" : ""
    return "score \(value) of \(RiskScale.items)\(unclear)" + (isHigh(by: .KZPILOT7) ? ", high risk" : "")
  }
}
