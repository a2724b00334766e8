import CanonicalJSON
import IncidentEvents

/// What an event changed, in a few words, from its data's open members.
enum FactWords {
  /// - Parameter data: the event's data as canonical JSON.
  static func words(_ type: EventType, data: String) -> String {
    var document = JSONDocument()
    guard (try? document.parseObject(Array(data.utf8).span)) != nil else { return "" }
    let node = document.root
    func text(_ name: StaticString) -> String { member(name, of: node) }
    switch type {
    case .reportReceived: return "by \(text("channel")), \(text("district"))"
    case .reportNumbered: return "KUI \(text("kui"))"
    case .partyAdded: return "\(text("role")) \(text("person")), identity \(text("identity"))"
    case .relationshipRecorded: return "\(text("suspect")) is \(text("kind")) to \(text("victim"))"
    case .offenceRegistered:
      return "ERDR \(text("erdr")) episode \(text("episode")), art. \(text("article")), \(text("district"))"
    case .offenceRequalified: return "art. \(text("from")) → \(text("to")), \(text("reason"))"
    case .administrativeProtocolDrawnUp: return "art. \(text("article")), \(text("person"))"
    case .highRiskDesignated: return "on \(text("assessment"))"
    case .riskAssessed: return "of \(text("person")), items \(text("items")), eligible \(text("eligible"))"
    case .causeStated: return text("cause")
    case .caseSentToCourt: return "court no. \(text("courtNumber")), \(charges(of: node))"
    case .sentenceImposed:
      return "\(text("person")) \(text("verdict")), art. \(text("article"))\(penalty(of: node))"
    case .ledgerContinued:
      return "after a loss, from size \(text("checkpointSize")) of \(text("checkpointOrigin")), as \(text("origin"))"
    case .eventRetracted: return "takes back \(text("target")), \(text("reason"))"
    default: return all(node)
    }
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
    return ", \(member("amount", of: penalty)) \(member("kind", of: penalty))"
  }

  /// Every member, but what a rule was told.
  private static func all(_ object: JSONNode) -> String {
    var words: [String] = []
    var members = object.members
    while let member = members.next() {
      let name = member.name.string ?? ""
      if name == "attested" { continue }
      words.append("\(name) \(value(member.value))")
    }
    return words.joined(separator: ", ")
  }

  private static func value(_ node: JSONNode) -> String {
    switch node.kind {
    case .string:
      let text = node.string ?? ""
      if let reference = Reference(text) { return reference.short }
      return text.count > 40 ? text.prefix(12) + "…" : text
    case .array:
      var words: [String] = []
      var elements = node.elements
      while let element = elements.next() { words.append(value(element)) }
      return words.joined(separator: " ")
    case .object: return "(\(all(node)))"
    case .integer: return node.integer.map(String.init) ?? ""
    case .boolean: return node.boolean == true ? "yes" : "no"
    case .null: return "none"
    }
  }
}
