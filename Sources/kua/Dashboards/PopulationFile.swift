import CanonicalJSON
import Dashboard
import IncidentEvents
import Language

/// A file that says how many people live in each district (Schemas/population/population.v1.json).
struct PopulationFile {
  let path: String

  /// Reads it, for the pages of a year.
  /// - Throws: `Problem` with what is wrong, and where.
  func population(of year: Int) throws -> Population {
    let bytes = try InputFile.bytes(path)
    var document = JSONDocument()
    do {
      try document.parseObject(bytes.span)
    } catch {
      throw problem(error.phrase)
    }
    let known = ["$schema", "on", "people", "source"]
    for name in names(of: document.root) where !known.contains(name) {
      throw problem(
        Phrase.Population.unknownMember(known: .text(known.joined(separator: ", ")), name: .text(name)))
    }
    guard let text = document.root.member("on")?.string, let day = LocalTime("\(text)T00:00:00+05:00") else {
      throw problem(FilledPhrase(Phrase.Population.noDay))
    }
    let on = CivilDate(daysSince1970: day.dayNumber)
    guard on.year == year || (on.year == year + 1 && on.month == 1 && on.day == 1) else {
      throw problem(Phrase.Population.otherYear(day: .text(text), year: .text("\(year)")))
    }
    guard let source = document.root.member("source")?.string, 1...200 ~= source.count else {
      throw problem(FilledPhrase(Phrase.Population.noSource))
    }
    return Population(on: on, source: source, people: try people(document.root.member("people")))
  }

  private func people(_ node: JSONNode?) throws -> [District: Int] {
    guard let node, node.kind == .object, node.count > 0 else {
      throw problem(FilledPhrase(Phrase.Population.noPeople))
    }
    var people: [District: Int] = [:]
    for name in names(of: node) {
      guard let district = District.allCases.first(where: { $0.name == name }) else {
        let known = District.allCases.map(\.name).joined(separator: ", ")
        throw problem(Phrase.Population.unknownDistrict(known: .text(known), name: .text(name)))
      }
      guard let count = node.member(named: name)?.integer, Population.fewest...100_000_000 ~= count else {
        throw problem(
          Phrase.Population.noCount(district: .text(name), fewest: .number(Population.fewest)))
      }
      people[district] = count
    }
    return people
  }

  private func names(of node: borrowing JSONNode) -> [String] {
    var names: [String] = []
    var members = node.members
    while let member = members.next() {
      if let name = member.name.string { names.append(name) }
    }
    return names
  }

  private func problem(_ what: FilledPhrase) -> Problem {
    Problem("population", Phrase.Population.inFile(file: .text(path), what: .phrase(what)), exit: .usage)
  }
}
