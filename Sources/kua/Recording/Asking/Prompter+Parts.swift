import IncidentEvents
import Language

extension Prompter {
  /// Asks for an object part by part, and for a list of objects one after the other.
  func askParts(
    _ field: RecordField, _ parts: [FieldSchema], present: JSONText?, mayBeLeftOut: Bool
  ) throws -> Answer {
    conversation.say("\n\(form.label(field).text(in: language).capitalisedFirst)\n")
    if let present {
      conversation.say("  \(ActWords(form, reader).words(present, of: field))\n")
      guard let keeps = confirm(Phrase.Recording.keepsIt, silence: true) else { return .stop }
      if keeps { return .kept }
    } else if mayBeLeftOut {
      guard let isThere = confirm(Phrase.Recording.isThereAny, silence: false) else { return .stop }
      if !isThere { return .skipped }
    }
    var found: [JSONText] = []
    repeat {
      switch try askObject(field, parts) {
      case .values(let values): found += values.values
      case .back where found.isEmpty: return .back
      case .back, .skipped, .kept: break
      case .stop: return .stop
      }
      guard let first = found.first else { return .back }
      guard let counts = field.counts else { return .values([field.path: first]) }
      if found.count >= counts.upperBound { break }
      guard let isMore = confirm(Phrase.Recording.oneMore, silence: false) else { return .stop }
      if !isMore { break }
    } while true
    return .values([field.path: .array(found)])
  }

  /// Asks for the parts of one object, in the order in which people say them: who, what, how.
  private func askObject(_ field: RecordField, _ parts: [FieldSchema]) throws -> Answer {
    let parts = parts.sorted { rank($0) < rank($1) }
    var values: [String: JSONText] = [:]
    var at = 0
    while at < parts.count {
      let part = RecordField(place: .data, schema: parts[at], options: [])
      switch try ask(part, present: nil, mayBeLeftOut: !parts[at].isRequired, keep: { _ in }) {
      case .values(let read):
        values["\(parts[at].name)"] = read[part.path]
        at += 1
      case .skipped, .kept: at += 1
      case .back where at == 0: return .back
      case .back: at -= 1
      case .stop: return .stop
      }
    }
    let members = parts.map { "\($0.name)" }.sorted().compactMap { name in values[name].map { (name, $0) } }
    return .values([field.path: .object(members)])
  }

  private func rank(_ part: FieldSchema) -> Int {
    switch "\(part.name)" {
    case "person", "kind", "reason": 0
    case "offence", "amount", "document": 1
    default: 2
    }
  }
}
