// Written by Tools/generate from Schemas/law/rules.json; do not edit.

/// The numbers in rules.
enum RuleLimit {
  /// Of TIM-06, in minutes.
  static let tim06Minutes: Int64 = 5
  /// Of OFF-06, in hours.
  static let off06Hours: Int64 = 24
  /// Of EVD-01, in minutes.
  static let evd01MinutesBefore: Int64 = 30
  /// Of EVD-01, in hours.
  static let evd01HoursAfter: Int64 = 12
  /// Of REP-02, in hours.
  static let rep02Hours: Int64 = 24
}
