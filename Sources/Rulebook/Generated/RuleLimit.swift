// Written by Tools/generate from Schemas/law/rules.json; do not edit.

/// The numbers in rules.
enum RuleLimit {
  /// Of TIM-06: minutes.
  static let tim06Minutes: Int64 = 5
  /// Of OFF-06: hours.
  static let off06Hours: Int64 = 24
  /// Of MON-05: days.
  static let mon05Days: Int64 = 7
  /// Of EVD-01: minutes before.
  static let evd01MinutesBefore: Int64 = 30
  /// Of EVD-01: hours after.
  static let evd01HoursAfter: Int64 = 12
  /// Of ORD-01: days.
  static let ord01Days: Int64 = 30
  /// Of ORD-02: days.
  static let ord02Days: Int64 = 30
  /// Of ORD-03: age.
  static let ord03Age: Int64 = 16
  /// Of ORD-04: age.
  static let ord04Age: Int64 = 16
  /// Of ORD-05: age.
  static let ord05Age: Int64 = 16
  /// Of REQ-01: least.
  static let req01Least: Int64 = 3
  /// Of REQ-01: most.
  static let req01Most: Int64 = 12
  /// Of REQ-02: least.
  static let req02Least: Int64 = 1
  /// Of REQ-02: most.
  static let req02Most: Int64 = 4
  /// Of WRN-02: days.
  static let wrn02Days: Int64 = 30
  /// Of DET-01: hours.
  static let det01Hours: Int64 = 24
  /// Of ALC-01: strong over percent.
  static let alc01StrongOverPercent: Int64 = 30
  /// Of ALC-01: strong from hour.
  static let alc01StrongFromHour: Int64 = 21
  /// Of ALC-01: strong to hour.
  static let alc01StrongToHour: Int64 = 12
  /// Of ALC-01: weak from hour.
  static let alc01WeakFromHour: Int64 = 23
  /// Of ALC-01: weak to hour.
  static let alc01WeakToHour: Int64 = 8
}
