import IncidentEvents
import Language

/// DST-01: a district exists on the day of the act.
extension Rules {
  static func district(_ event: borrowing Event, _ found: inout Findings) {
    let district: District
    switch event.fact {
    case .reportReceived(let data): district = data.district
    case .offenceRegistered(let data): district = data.district
    case .riskAssessed(let data): district = data.district
    case .familyIdentified(let data): district = data.district
    case .alcoholSaleInspected(let data): district = data.district
    case .outreachHeld(let data):
      guard let named = data.district else { return }
      district = named
    default: return
    }
    if Law.exists(district, on: event.time) { return }
    found.note(
      "DST-01", ["district": .word(district.phrase), "date": .text(event.time.date)], field: "data.district")
  }
}
