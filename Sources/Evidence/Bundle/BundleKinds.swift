package import IncidentEvents
package import Projections

/// Which kinds of event go into a bundle by themselves. Whatever is not named here (referral, crisis centre, support,
/// consent, risk, monitoring, parties) never does.
package enum BundleKinds {
  /// An exhibit's chain of custody.
  package static let custody = types("evidence.", "legal-hold.", "bundle.")
  /// The cameras that recorded it.
  package static let camera = types("camera.")
  /// The call-outs it is of.
  package static let callOut: EventTypeSet = [.reportReceived, .callOutAttended]
  /// The case and its way through court.
  package static let file = types("case.", "offence.", "sentence.", "preventive-measure.")
  /// What revises one of these.
  package static let revision: EventTypeSet = [.eventCorrected, .eventRetracted, .eventDisputed]
  /// What the signatures and the origin are checked by.
  package static let support: EventTypeSet = [
    .ledgerOpened, .ledgerContinued, .logKeyRotated, .actorEnrolled, .actorRevoked,
  ]

  /// Whether events of a type go in without being named.
  package static func goInUnnamed(_ type: EventType) -> Bool {
    [custody, camera, callOut, file, revision, support].contains { $0.contains(type) }
  }

  private static func types(_ families: String...) -> EventTypeSet {
    var types: EventTypeSet = []
    for type in EventType.allCases
    where families.contains(where: { "\(type.name)".hasPrefix("kua.\($0)") }) {
      types.insert(type)
    }
    return types
  }
}
