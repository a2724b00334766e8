// Written by Tools/generate from Schemas/law/rules; do not edit.

/// The numbers in rules; how much they are, the edition in force says.
enum RuleLimit: Int {
  /// Of EVD-01, minutesBefore.
  case evd01MinutesBefore
  /// Of EVD-01, hoursAfter.
  case evd01HoursAfter
  /// Of OFF-06, hours.
  case off06Hours
  /// Of TIM-06, minutes.
  case tim06Minutes
}
