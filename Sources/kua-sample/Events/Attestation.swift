/// The submitter stands by an unlikely fact, and names the document it rests on.
struct Attestation {
  let reason: StaticString
  /// The document's number.
  let document: Int

  static func paper(_ document: Int) -> Attestation {
    Attestation(reason: "paper-record", document: document)
  }
  static func late(_ document: Int) -> Attestation { Attestation(reason: "late-entry", document: document) }
}
