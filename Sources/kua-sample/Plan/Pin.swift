/// Exact times of an offence at the edge of a window.
struct Pin {
  let committedFrom: Instant
  let committedTo: Instant
  let registered: Instant
  /// The act time of the requalification, where the path has one.
  var requalified: Instant?
}
