public import Projections

extension Ledger {
  /// Gives a view of the newest log to `body`, with what it was folded from.
  ///
  /// Other processes may store the same view meanwhile: then all is done again over the log as it is by then, and
  /// after some tries with a view folded from nothing in memory. So `body` may run more than once.
  ///
  /// - Parameter rebuilding: fold from nothing even where the view stands well.
  /// - Throws: what reading the log, the index or the views throws; what `body` throws.
  public func withCurrent<V: View, Result>(
    _ type: V.Type = V.self, rebuilding: Bool = false, in store: ViewStore,
    _ body: (inout V, Projection) throws -> Result
  ) throws -> Result {
    for _ in 0..<8 {
      let projection = try projection()
      do {
        var view = try projection.current(V.self, in: store, rebuilding: rebuilding)
        return try body(&view, projection)
      } catch is ViewMoved {
        continue
      }
    }
    let projection = try projection()
    var view = try projection.folded(V.self)
    return try body(&view, projection)
  }

  /// Makes views anew from the newest log, in one pass, and stores them in the place of those that stand there.
  ///
  /// Those that other processes store meanwhile are made again over the log as it is by then.
  /// - Throws: what reading the log, the index or the views throws, and storing them; ``ViewMoved`` when others
  ///   stored a view at every try.
  public func rebuild(_ names: [ViewName], in store: ViewStore) throws {
    var open = names.map(\.view)
    for _ in 0..<8 where !open.isEmpty { open = try projection().rebuild(open, in: store) }
    if !open.isEmpty { throw ViewMoved() }
  }
}
