import EventLog
import IncidentEvents
import Ledger
import Projections

extension LedgerLookup {
  /// The things of a kind that a number of some register or book leads to; nil for what is no such number.
  func numbered(_ text: String, _ kind: EntityKind) throws -> [Reference]? {
    switch kind {
    case .offence: try offences(text)
    case .report: try reports(text)
    case .case: try cases(text)
    case .exhibit: try exhibits(text)
    case .camera: try cameras(text)
    default: nil
    }
  }

  /// An ERDR number, and perhaps the episode: `249900000000017/2`.
  private func offences(_ text: String) throws -> [Reference]? {
    let parts = Self.without("erdr:", text).split { "/- ".contains($0) }.map(String.init)
    guard 1...2 ~= parts.count, parts[0].utf8.count == 15, let number = Reference("erdr:\(parts[0])"),
      parts.dropFirst().allSatisfy({ Int($0) != nil })
    else { return nil }
    let episode = parts.count == 2 ? Int(parts[1]) : nil
    var found: [Reference] = []
    try history.forEach(of: number, reading: [.offenceRegistered]) { event in
      guard case .offenceRegistered(let data) = event.fact else { return }
      if episode == nil || data.episode == episode { found.append(event.subject) }
    }
    return found
  }

  /// A KUI number, perhaps with its year and its organ: `1234/2024`, `1234/2024/body:4mz`.
  private func reports(_ text: String) throws -> [Reference]? {
    let parts = Self.without("kui:", text).split(separator: "/", omittingEmptySubsequences: false).map(
      String.init)
    guard 1...3 ~= parts.count, 1...11 ~= parts[0].utf8.count, let number = Reference("kui:\(parts[0])"),
      parts.count < 2 || parts[1].utf8.count == 4
    else { return nil }
    let year = parts.count > 1 ? Int(parts[1]) : nil
    var organ: Reference?
    if parts.count > 2 {
      guard case .found(let bodies) = try entities(parts[2], of: [.body]), bodies.count == 1 else {
        return []
      }
      organ = bodies[0]
    }
    var found: [Reference] = []
    try history.forEach(of: number, reading: [.reportNumbered]) { event in
      guard case .reportNumbered(let data) = event.fact else { return }
      if let year, Int(event.time.year) != year { return }
      if let organ, data.organ != organ { return }
      found.append(event.subject)
    }
    return found
  }

  /// What an ERDR or KUI number leads to, or the number of the case at court.
  private func cases(_ text: String) throws -> [Reference]? {
    if Self.isCourtNumber(text) {
      return try scanned(.caseSentToCourt) { event in
        guard case .caseSentToCourt(let data) = event.fact else { return false }
        return event.string(data.courtNumber) == text
      }
    }
    if let offences = try offences(text) {
      var found: [Reference] = []
      for offence in offences {
        try history.forEach(of: offence, reading: [.offenceRegistered]) { event in
          if case .offenceRegistered(let data) = event.fact, event.subject == offence {
            found.append(data.case)
          }
        }
      }
      return found
    }
    guard let reports = try reports(text) else { return nil }
    var found: [Reference] = []
    for report in reports {
      try history.forEach(of: report, reading: [.caseOpened]) { found.append($0.subject) }
    }
    return found
  }

  /// The number in the book of physical evidence.
  private func exhibits(_ text: String) throws -> [Reference]? {
    let number = Self.without("№", text).trimmingSpaces
    let parts = number.split(separator: "-", omittingEmptySubsequences: false)
    guard 1...2 ~= parts.count, parts.allSatisfy({ 1...8 ~= $0.utf8.count && Self.isDigits($0) }) else {
      return nil
    }
    return try scanned(.evidenceRegistered) { event in
      guard case .evidenceRegistered(let data) = event.fact else { return false }
      return event.string(data.number) == number
    }
  }

  /// A camera by the serial number on it.
  private func cameras(_ text: String) throws -> [Reference]? {
    guard text.contains(where: \.isNumber), text.utf8.count >= 4, !text.contains(":") else { return nil }
    let serial = text.uppercased()
    return try scanned(.cameraIssued) { event in
      guard case .cameraIssued(let data) = event.fact else { return false }
      return event.string(data.serial) == serial
    }
  }

  /// The subjects of the events of a type for which `isMeant` holds. No index has these numbers: the log is read
  /// through, a million entries a second.
  private func scanned(
    _ type: EventType, _ isMeant: (borrowing Event) throws -> Bool
  ) throws -> [Reference] {
    var found: [Reference] = []
    try history.log.forEach { position, entry in
      guard try EventType(endOf: entry) == type else { return }
      let event = try Event(entry, at: position)
      if try isMeant(event), !found.contains(event.subject), found.count <= Self.listed {
        found.append(event.subject)
      }
    }
    return try found.filter { try history.concealment.isNothing || !history.candidates(of: $0).isEmpty }
  }

  // MARK: Texts

  private static func isCourtNumber(_ text: String) -> Bool {
    let parts = text.split(separator: "/")
    return parts.count == 2 && parts[0].utf8.count == 12 && parts[0].split(separator: "-").count == 4
      && isDigits(parts[1]) && parts[0].allSatisfy { $0 == "-" || $0.isNumber }
  }

  private static func isDigits(_ text: Substring) -> Bool { text.utf8.allSatisfy { 0x30...0x39 ~= $0 } }

  private static func without(_ opening: String, _ text: String) -> String {
    text.hasPrefix(opening) ? String(text.dropFirst(opening.count)) : text
  }
}
