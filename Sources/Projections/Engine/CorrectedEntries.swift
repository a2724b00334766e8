import Synchronization

/// The entries that corrections changed, as they count: merged when first asked for, and kept.
final class CorrectedEntries: Sendable {
  /// An event and the corrections merged into it: the same ones always lead to the same bytes.
  private struct Key: Hashable {
    let position: Int
    let corrections: [Int]
  }

  private let entries = Mutex<[Key: [UInt8]?]>([:])

  /// The entry at a position with the patches of some corrections merged.
  /// - Parameter merging: makes it; nil where it leads to nothing that can be read.
  func entry(_ position: Int, _ corrections: [Int], merging: () -> [UInt8]?) -> [UInt8]? {
    let key = Key(position: position, corrections: corrections)
    if let known = entries.withLock({ $0[key] }) { return known }
    let made = merging()
    entries.withLock { $0[key] = .some(made) }
    return made
  }
}
