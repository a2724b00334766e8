internal import CLMDB
internal import Synchronization

/// The open tables of one environment: names to handles, handles to the numbers LMDB gave.
///
/// Looking a handle up takes no lock. The number behind a handle changes only while the environment has no
/// reader running, so a relaxed load is enough.
@safe final class TableHandles {
  /// Per cell: token in the upper 40 bits, LMDB's number in the lower 24; 0 when vacant.
  private let cells: UnsafeMutablePointer<Atomic<UInt64>>
  private let capacity: Int
  private struct Names {
    /// Every table a handle is held for, committed or not.
    var all: [Table: String] = [:]
    /// The committed ones.
    var committed: [String: Table] = [:]
  }
  private let names = Mutex(Names())
  private static let lastToken = Atomic<UInt64>(0)
  private static let numberBits: UInt64 = 24

  init(capacity: Int) {
    self.capacity = capacity
    unsafe cells = .allocate(capacity: capacity)
    for cell in 0..<capacity { unsafe (cells + cell).initialize(to: Atomic(0)) }
  }

  deinit {
    unsafe cells.deinitialize(count: capacity)
    unsafe cells.deallocate()
  }

  /// LMDB's number for a handle; `nil` when it is stale or another environment's.
  func number(of table: Table) -> MDB_dbi? {
    guard table.cell >= 0, table.cell < capacity else { return nil }
    let held = unsafe cells[table.cell].load(ordering: .relaxed)
    guard held >> Self.numberBits == table.token else { return nil }
    return MDB_dbi(truncatingIfNeeded: held & (1 << Self.numberBits - 1))
  }

  /// The committed table of that name, if it is open.
  func named(_ name: String) -> Table? { names.withLock { $0.committed[name] } }

  /// The name of a table, for messages.
  func name(of table: Table) -> String? { names.withLock { $0.all[table] } }

  /// A handle for a number of LMDB's; its name does not find it yet, for the table may be rolled back.
  ///
  /// Returns `nil` when no cell is free.
  func adopt(_ number: MDB_dbi, _ name: String) -> Table? {
    for cell in 0..<capacity where unsafe cells[cell].load(ordering: .relaxed) == 0 {
      let token = Self.lastToken.add(1, ordering: .relaxed).newValue
      let table = Table(cell: cell, token: token)
      rebind(table, to: number)
      names.withLock { $0.all[table] = name }
      return table
    }
    return nil
  }

  /// Makes a handle mean another number: its table was closed and opened again.
  func rebind(_ table: Table, to number: MDB_dbi) {
    let held = table.token << Self.numberBits | UInt64(number)
    unsafe cells[table.cell].store(held, ordering: .relaxed)
  }

  /// The table is committed: from now on its name finds it.
  func publish(_ table: Table) {
    names.withLock { names in
      if let name = names.all[table] { names.committed[name] = table }
    }
  }

  /// The table is gone, or was never committed: the handle is refused from now on.
  func vacate(_ table: Table) {
    unsafe cells[table.cell].store(0, ordering: .relaxed)
    names.withLock { names in
      guard let name = names.all.removeValue(forKey: table) else { return }
      if names.committed[name] == table { names.committed[name] = nil }
    }
  }
}
