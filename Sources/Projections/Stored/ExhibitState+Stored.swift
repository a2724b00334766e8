import IncidentEvents
public import Rulebook

extension ExhibitState: StoredState {
  public static let types: EventTypeSet = [
    .evidenceAcquired, .evidenceRegistered, .evidenceDerived, .evidenceTransferred, .evidenceAccessed,
    .evidenceVerified, .evidenceRuled, .evidenceDisposed, .legalHoldPlaced, .legalHoldLifted,
    .reviewRecorded, .bundleIssued,
  ]

  public func encode(to writer: inout StateWriter) {
    writer.optional(acquisition) { $1.encode(to: &$0) }
    writer.optionalTime(registered)
    writer.optionalString(digest)
    for reference in [file, report, camera, officer] { writer.optionalReference(reference) }
    writer.optionalTime(recordedFrom)
    writer.optionalTime(recordedTo)
    writer.optional(origin) { writer, origin in
      writer.time(origin.time)
      writer.reference(origin.parent)
      writer.word(origin.method)
      writer.word(origin.reason)
    }
    writer.references(derivatives)
    writer.optionalReference(custodian)
    writer.list(transfers) { writer, transfer in
      writer.time(transfer.time)
      writer.reference(transfer.from)
      writer.reference(transfer.to)
      writer.word(transfer.purpose)
      writer.flag(transfer.isUnchanged)
    }
    writer.list(accesses) { writer, access in
      writer.time(access.time)
      writer.reference(access.who)
      writer.word(access.purpose)
      writer.word(access.how)
    }
    writer.list(verifications) { writer, verification in
      writer.time(verification.time)
      writer.reference(verification.by)
      writer.flag(verification.isMatch)
    }
    writer.list(rulings) { writer, ruling in
      writer.time(ruling.time)
      writer.word(ruling.ruling)
      writer.optionalWord(ruling.reason)
    }
    writer.optionalTime(quarantined)
    writer.optional(disposal) { writer, disposal in
      writer.time(disposal.time)
      writer.word(disposal.method)
    }
    writer.list(holds) { $0.hold($1) }
    writer.optional(review) { $0.review($1) }
    writer.optional(last) { $0.id($1) }
  }

  public init(from reader: inout StateReader) throws(StateDamage) {
    self.init()
    acquisition = try reader.optional { r throws(StateDamage) in try Acquisition(from: &r) }
    registered = try reader.optionalTime()
    digest = try reader.optionalString()
    (file, report) = (try reader.optionalReference(), try reader.optionalReference())
    (camera, officer) = (try reader.optionalReference(), try reader.optionalReference())
    recordedFrom = try reader.optionalTime()
    recordedTo = try reader.optionalTime()
    origin = try reader.optional { r throws(StateDamage) in
      Origin(time: try r.time(), parent: try r.reference(), method: try r.word(), reason: try r.word())
    }
    derivatives = try reader.references()
    custodian = try reader.optionalReference()
    transfers = try reader.list { r throws(StateDamage) in
      Transfer(
        time: try r.time(), from: try r.reference(), to: try r.reference(), purpose: try r.word(),
        isUnchanged: try r.flag())
    }
    accesses = try reader.list { r throws(StateDamage) in
      Access(time: try r.time(), who: try r.reference(), purpose: try r.word(), how: try r.word())
    }
    verifications = try reader.list { r throws(StateDamage) in
      Verification(time: try r.time(), by: try r.reference(), isMatch: try r.flag())
    }
    rulings = try reader.list { r throws(StateDamage) in
      Ruling(time: try r.time(), ruling: try r.word(), reason: try r.optionalWord())
    }
    quarantined = try reader.optionalTime()
    disposal = try reader.optional { r throws(StateDamage) in
      Disposal(time: try r.time(), method: try r.word())
    }
    holds = try reader.list { r throws(StateDamage) in try r.hold() }
    review = try reader.optional { r throws(StateDamage) in try r.review() }
    last = try reader.optional { r throws(StateDamage) in try r.id() }
  }
}

extension ExhibitState.Acquisition {
  func encode(to writer: inout StateWriter) {
    writer.time(time)
    writer.reference(`operator`)
    writer.optionalReference(camera)
    writer.word(method)
    writer.optional(clockOffset) { $0.integer($1) }
    writer.string(digest)
  }

  init(from reader: inout StateReader) throws(StateDamage) {
    self.init(
      time: try reader.time(), operator: try reader.reference(), camera: try reader.optionalReference(),
      method: try reader.word(),
      clockOffset: try reader.optional { r throws(StateDamage) in Int(try r.integer()) },
      digest: try reader.string())
  }
}
