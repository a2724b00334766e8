// Written by Tools/generate from Schemas/law/rules; do not edit.
// swift-format-ignore-file

/// The numbers in rules; how much they are, the edition in force says.
enum RuleLimit: Int {
  /// Of ALC-01, strongOverPercent.
  case alc01StrongOverPercent
  /// Of ALC-01, strongFromHour.
  case alc01StrongFromHour
  /// Of ALC-01, strongToHour.
  case alc01StrongToHour
  /// Of ALC-01, weakFromHour.
  case alc01WeakFromHour
  /// Of ALC-01, weakToHour.
  case alc01WeakToHour
  /// Of DET-01, hours.
  case det01Hours
  /// Of EVD-01, minutesBefore.
  case evd01MinutesBefore
  /// Of EVD-01, hoursAfter.
  case evd01HoursAfter
  /// Of MON-05, days.
  case mon05Days
  /// Of OFF-06, hours.
  case off06Hours
  /// Of ORD-01, days.
  case ord01Days
  /// Of ORD-02, days.
  case ord02Days
  /// Of ORD-03, age.
  case ord03Age
  /// Of ORD-04, age.
  case ord04Age
  /// Of ORD-05, age.
  case ord05Age
  /// Of REP-02, hours.
  case rep02Hours
  /// Of REQ-01, least.
  case req01Least
  /// Of REQ-01, most.
  case req01Most
  /// Of REQ-02, least.
  case req02Least
  /// Of REQ-02, most.
  case req02Most
  /// Of TIM-06, minutes.
  case tim06Minutes
  /// Of WRN-02, days.
  case wrn02Days
}
