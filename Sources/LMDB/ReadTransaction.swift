internal import CLMDB

/// A look at one committed state of an environment; see ``Environment/read(_:)``.
@safe public struct ReadTransaction: ~Copyable, Transaction {
  /// The way to the C side.
  public let access: TransactionAccess

  init(handle: OpaquePointer, environment: Environment) {
    unsafe access = TransactionAccess(handle: handle, environment: environment)
  }

  deinit { unsafe mdb_txn_abort(access.handle) }
}
