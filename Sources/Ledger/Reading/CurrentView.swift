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
}
