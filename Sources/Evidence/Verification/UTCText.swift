internal import IncidentEvents

/// Moments as they are shown by a verifier, which knows no zone: UTC, to the second.
enum UTCText {
  /// The text of seconds since 1970-01-01T00:00:00Z, as in `2024-07-10T16:41:13Z`.
  static func of(seconds: UInt64) -> String {
    // 9999-12-31T23:59:59Z: what is later has no such text.
    guard seconds <= 253_402_300_799 else { return "\(seconds)" }
    let text = "\(RecordedTime(milliseconds: Int64(seconds) * 1000))"
    return text.prefix(19) + "Z"
  }
}
