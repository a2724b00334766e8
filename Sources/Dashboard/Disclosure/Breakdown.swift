import IncidentEvents
public import Projections

/// By what a figure is broken down.
public enum Breakdown: CaseIterable, Sendable {
  case month, quarter, district

  /// How many columns it has.
  public var count: Int {
    switch self {
    case .month: 12
    case .quarter: 4
    case .district: District.allCases.count
    }
  }

  /// Whether the public may see a figure so.
  ///
  /// A figure of the class `city-level` (crisis centres, support, check-ins, orders and other figures of persons) by
  /// quarter only, others by month and district. Never by month and quarter: the one is a sum of the other. A stock has
  /// no months: it stands at the end.
  public func isPublic(_ figure: Figure) -> Bool {
    let isCityLevel = figure.definition.disclosure == "city-level"
    switch self {
    case .month: return !isCityLevel && !FigureRelations.stocks.contains(figure)
    case .quarter: return isCityLevel && !FigureRelations.stocks.contains(figure)
    case .district: return !isCityLevel && figure.definition.isByDistrict
    }
  }

  /// Columns that are withheld together, in the order in which they are taken when one such group is not enough.
  ///
  /// They are fixed beforehand: a group that is withheld says that one of its numbers is small, and not which. Columns
  /// chosen to cover a small one would give it away to whoever knows how they are chosen.
  var groups: [[Int]] {
    switch self {
    case .month: stride(from: 0, to: 12, by: 2).map { [$0, $0 + 1] }
    case .quarter: [[0, 1], [2, 3]]
    case .district:
      // Districts that were one, or border on each other.
      [[.almaty, .saraishyq], [.baiqonyr, .saryarqa], [.esil, .nura]].map { (group: [District]) in
        group.map { Int($0.rawValue) }
      }
    }
  }

  /// The groups without some columns; one that is left with a single column goes with its neighbour.
  func groups(without known: ColumnSet) -> [ColumnSet] {
    var sets = groups.map { ColumnSet($0).subtracting(known) }.filter { !$0.isEmpty }
    while sets.count > 1, let single = sets.firstIndex(where: { $0.count == 1 }) {
      let neighbour = single + 1 < sets.count ? single + 1 : single - 1
      sets[neighbour].formUnion(sets[single])
      sets.remove(at: single)
    }
    return sets
  }
}

/// Columns of a breakdown.
struct ColumnSet: SetAlgebra, Sendable, Sequence {
  private var bits: UInt16 = 0

  init() {}
  init(_ columns: some Sequence<Int>) { for column in columns { insert(column) } }

  /// All columns of a breakdown.
  static func all(of breakdown: Breakdown) -> ColumnSet { ColumnSet(0..<breakdown.count) }

  var count: Int { bits.nonzeroBitCount }
  var isEmpty: Bool { bits == 0 }
  func contains(_ column: Int) -> Bool { bits & 1 << UInt16(column) != 0 }
  @discardableResult
  mutating func insert(_ column: Int) -> (inserted: Bool, memberAfterInsert: Int) {
    defer { bits |= 1 << UInt16(column) }
    return (!contains(column), column)
  }
  @discardableResult
  mutating func remove(_ column: Int) -> Int? {
    defer { bits &= ~(1 << UInt16(column)) }
    return contains(column) ? column : nil
  }
  @discardableResult
  mutating func update(with column: Int) -> Int? { insert(column).inserted ? nil : column }
  func union(_ other: ColumnSet) -> ColumnSet { ColumnSet(bits: bits | other.bits) }
  func intersection(_ other: ColumnSet) -> ColumnSet { ColumnSet(bits: bits & other.bits) }
  func symmetricDifference(_ other: ColumnSet) -> ColumnSet { ColumnSet(bits: bits ^ other.bits) }
  mutating func formUnion(_ other: ColumnSet) { bits |= other.bits }
  mutating func formIntersection(_ other: ColumnSet) { bits &= other.bits }
  mutating func formSymmetricDifference(_ other: ColumnSet) { bits ^= other.bits }
  func makeIterator() -> some IteratorProtocol<Int> { (0..<16).lazy.filter(contains).makeIterator() }

  private init(bits: UInt16) { self.bits = bits }
}
