public import IncidentEvents

/// A body-worn camera and who holds it by the ledger.
public struct CameraState: EntityState {
  public static let kind = EntityKind.camera

  public package(set) var isIntroduced = false
  /// In the order of issue: nobody while it lies in the armoury, two when it was issued again without a return.
  public package(set) var holders: [Reference] = []

  public init() {}

  public mutating func apply(_ event: borrowing Event, to key: Reference) {
    guard event.subject == key else { return }
    switch event.fact {
    case .cameraIssued(let data):
      isIntroduced = true
      if !holders.contains(data.officer) { holders.append(data.officer) }
    case .cameraReturned:
      // Whoever brought it: it lies in the armoury now.
      holders.removeAll()
    default: break
    }
  }
}
