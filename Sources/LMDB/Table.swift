/// A named table of an environment: byte-string keys in lexicographic order, one value a key.
///
/// A handle is a small number, good in every transaction that begins after it was opened, on any thread,
/// until its table is dropped; afterwards, or with another environment, every use is refused with
/// ``ResultCode/badTable``. It never comes to mean another table.
public struct Table: Sendable, Hashable {
  /// Which cell of the environment's handles holds the number LMDB knows the table by.
  let cell: Int
  /// Given once in the life of the process, so that no two handles are ever mistaken for each other.
  let token: UInt64
}
