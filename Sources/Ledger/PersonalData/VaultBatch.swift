import IncidentEvents
import Vault

/// What the vault is to keep of the events of one commit.
struct VaultBatch {
  var sealed: [SealedValues] = []
  var persons: [NewPerson] = []

  var isEmpty: Bool { sealed.isEmpty && persons.isEmpty }

  /// The person that an event of the commit has made known by an IIN.
  func person(_ iin: String, _ realm: Reference?) -> Reference? {
    persons.last { $0.iin == iin && $0.realm == realm }?.person
  }
}
