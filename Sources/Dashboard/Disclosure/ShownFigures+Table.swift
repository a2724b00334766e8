import IncidentEvents
import Projections
import TransparencyLog

extension ShownFigures {
  /// The table in canonical form (RFC 8785), the bytes whose digest `statistics.published` names:
  ///
  /// `{"districts":{…},"k":5,"months":{…},"quarters":{…},"totals":{…},"year":2024}`, each by the key of a figure: an
  /// object of districts, an array of twelve or four numbers, a number. What is withheld is `null`; a figure that is
  /// not broken down so has no member. Nothing is in it that is not told, so that no withheld number can be tried out.
  public func canonicalTable(under k: SmallNumber) -> [UInt8] {
    let sorted = Figure.allCases.sorted { $0.key < $1.key }
    func written(_ number: ShownNumber) -> String { number.number.map { "\($0)" } ?? "null" }
    func members(_ value: (Figure) -> String?) -> String {
      "{"
        + sorted.compactMap { figure in value(figure).map { "\"\(figure.key)\":\($0)" } }.joined(
          separator: ",")
        + "}"
    }
    func list(_ numbers: [ShownNumber]) -> String {
      "[" + numbers.map(written).joined(separator: ",") + "]"
    }
    let districts = members { figure in
      self.districts(of: figure).map { numbers in
        // The vocabulary's order is that of the alphabet.
        "{" + zip(District.allCases, numbers).map { "\"\($0.name)\":\(written($1))" }.joined(separator: ",")
          + "}"
      }
    }
    let text =
      "{\"districts\":\(districts),\"k\":\(k.rawValue),\"months\":\(members { months(of: $0).map(list) })"
      + ",\"quarters\":\(members { quarters(of: $0).map(list) }),\"totals\":\(members { written(self[$0]) })"
      + ",\"year\":\(year)}"
    return Array(text.utf8)
  }

  /// SHA-256 of the canonical table in lower-case hexadecimal.
  public func tableDigest(under k: SmallNumber) -> String {
    Digest.sha256(of: canonicalTable(under: k)).hex
  }
}
