import IncidentEvents
import Language

/// ALC-01: the sale of alcohol at night.
extension Rules {
  static func alcoholSaleInspected(_ data: AlcoholSaleInspected, _ found: inout Findings) {
    // ALC-01: what was found is what strength and hour say. What else can be wrong with a sale, they do not tell.
    switch data.violation {
    case .toMinor, .unlicensed: return
    case .nothing, .strongAtNight, .weakAtNight: break
    }
    let derived = nightViolation(data, found)
    if derived == data.violation { return }
    found.note(
      "ALC-01",
      [
        "declared": .word(data.violation.phrase), "derived": .word(derived.phrase),
        "strength": .number(data.strengthPercent),
        "at": "\(data.at)",
      ], field: "data.violation")
  }

  /// Whether a sale of alcohol of a strength was at an hour when it is not sold in shops.
  private static func nightViolation(_ data: AlcoholSaleInspected, _ found: Findings) -> SaleViolation {
    let time = data.at, strengthPercent = data.strengthPercent
    if strengthPercent == 0 { return .nothing }
    if strengthPercent > found.limit(.alc01StrongOverPercent) {
      return isNight(time, found.limit(.alc01StrongFromHour), found.limit(.alc01StrongToHour))
        ? .strongAtNight : .nothing
    }
    return isNight(time, found.limit(.alc01WeakFromHour), found.limit(.alc01WeakToHour))
      ? .weakAtNight : .nothing
  }

  /// Whether a wall clock lies between an hour of the evening and one of the next morning.
  private static func isNight(_ time: LocalTime, _ from: Int64, _ to: Int64) -> Bool {
    let second = Int64(time.secondOfDay)
    return second >= from * 3600 || second < to * 3600
  }
}
