import IncidentEvents
import Testing

@testable import Projections

@Suite("A table by reference")
struct ReferenceTableTests {
  @Test("holds what a dictionary holds, in the order in which keys came")
  func likeADictionary() {
    var generator = SystemRandomNumberGenerator()
    // Few different halves, so that many keys share one: the table may not depend on their being random.
    let keys = (0..<4000).map { _ in
      Reference(
        kind: [.person, .offence].randomElement(using: &generator)!,
        high: .random(in: 0..<40, using: &generator), low: .random(in: 0..<40, using: &generator))
    }
    var table = ReferenceTable<Int>(), dictionary: [Reference: Int] = [:], order: [Reference] = []
    for (number, key) in keys.enumerated() {
      #expect(table.place(of: key) == nil || dictionary[key] != nil)
      if dictionary[key] == nil { order.append(key) }
      if number.isMultiple(of: 3) {
        table.set(key, number)
        dictionary[key] = number
      } else {
        let place = table.place(of: key, putting: 0)
        table[place] += number
        dictionary[key, default: 0] += number
      }
    }
    #expect(Array(table.keys) == order)
    #expect(table.count == dictionary.count)
    for (key, value) in dictionary { #expect(table.place(of: key).map { table[$0] } == value) }
    #expect(table.place(of: Reference(kind: .case, high: 1, low: 1)) == nil)
  }
}
