internal import IncidentEvents

/// Data keys at hand: those made and not stored yet, for as long as something sealed under them waits, and those last
/// used.
struct DataKeyCache {
  /// How many stored keys are kept open at least, and half as many as are kept at most.
  let capacity: Int
  private var unstored: [DataKeyID: WeakDataKey] = [:]
  private var recent: [DataKeyID: DataKey] = [:]
  private var older: [DataKeyID: DataKey] = [:]
  private var unstoredLimit = 1024

  private struct WeakDataKey { weak var key: DataKey? }

  init(capacity: Int) { self.capacity = max(1, capacity) }

  /// The open key, if it is at hand.
  mutating func key(_ id: DataKeyID) -> DataKey? {
    if let key = recent[id] { return key }
    if let key = older[id] {
      keep(key)
      return key
    }
    return unstored[id]?.key
  }

  /// Keeps a stored key at hand.
  mutating func keep(_ key: DataKey) {
    unstored[key.id] = nil
    if recent.count >= capacity {
      older = recent
      recent = [:]
    }
    recent[key.id] = key
  }

  /// Remembers a new key while something sealed under it waits to be stored.
  mutating func remember(unstored key: DataKey) {
    if unstored.count >= unstoredLimit {
      unstored = unstored.filter { $0.value.key != nil }
      unstoredLimit = max(1024, 2 * unstored.count)
    }
    unstored[key.id] = WeakDataKey(key: key)
  }

  /// Forgets the keys of subjects.
  mutating func forget(_ subjects: Set<Reference>) {
    unstored = unstored.filter { !subjects.contains($0.key.subject) }
    recent = recent.filter { !subjects.contains($0.key.subject) }
    older = older.filter { !subjects.contains($0.key.subject) }
  }
}
