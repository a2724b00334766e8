internal import CanonicalJSON
internal import EventLog
public import IncidentEvents
public import Ledger
internal import Projections
internal import TransparencyLog
internal import TrustedTime
internal import Vault

extension Ledger {
  /// The bundle that an event issued, as the log has it.
  /// - Throws: ``BundleError/Code/notFound``.
  public func issuedBundle(_ id: EventID) throws -> IssuedBundle {
    guard let position = try index.position(of: id) else {
      throw BundleError(.notFound, "no event in the ledger has the id \(id)")
    }
    return try IssuedBundle(at: position, in: log.snapshot())
  }

  /// Looks again at the values that an issued bundle gives out; each look is recorded.
  /// - Throws: ``BundleError/Code/otherContents`` when one can not be given out any more.
  public func values(
    of issued: IssuedBundle, purpose: AccessPurpose, by acting: Acting, waiting seconds: Int = 10
  ) throws -> [BundleDraft.Value] {
    var values: [BundleDraft.Value] = []
    for disclosed in issued.disclosed {
      let access = try self.access(
        AccessRequest(.event(disclosed.event), fields: disclosed.fields, purpose: purpose, means: .disclose),
        by: acting, waiting: seconds)
      for value in access.values {
        guard case .value(let json, let disclosure) = value.content else {
          throw BundleError(
            .otherContents,
            "the value \(value.field) of the event \(value.event), which the bundle gave out, can not be given out any "
              + "more: it was erased, or the key of \(value.body) is not at hand. The archive first written is the only one there is"
          )
        }
        values.append(
          BundleDraft.Value(
            position: value.position, event: value.event, field: value.field, json: json,
            disclosure: disclosure))
      }
    }
    return values
  }

  /// Puts an issued bundle together: the same event at the same checkpoint, with the same cosignatures, gives the same
  /// bytes.
  ///
  /// - Parameters:
  ///   - size: the size of the checkpoint that it leads to; nil takes the newest released one, cosigned if there is.
  ///   - values: the values it gives out.
  ///   - acting: the issuer, whose key signs the manifest.
  ///   - program: the program and its version, as the custody report names it.
  public func prepare(
    _ issued: IssuedBundle, at size: Int? = nil, values: [BundleDraft.Value], by acting: Acting,
    program: String = "kua"
  ) throws -> PreparedBundle {
    guard acting.actor == issued.issuer, let signer = acting.signers.first else {
      throw BundleError(
        .noKey,
        "the manifest is signed by whoever issued the bundle: give the key of \(issued.issuer) with --key")
    }
    let history = try self.history(upTo: issued.position)
    let selection = try BundleSelection(
      of: issued.subject, named: issued.named, issuer: issued.issuer, signers: issued.signers, in: history,
      concealment: concealment(from: reader(issued.issuer)), protected: protectedBodies())
    let contents = try contentsOfBundle(selection.positions, values, history.log)
    guard contents.digest.hex == issued.contents else {
      throw BundleError(
        .otherContents,
        "what would be exported is not what was issued: its list has the digest \(contents.digest.hex), and the event "
          + "\(issued.id) says \(issued.contents). A case sealed from the issuer since, or a seal lifted, does that"
      )
    }
    var files = BundleFiles()
    try files.add(entries: selection.positions + [issued.position], of: log.snapshot())
    let checkpoint = try BundleCheckpoint(
      covering: issued.position, atSize: size, keys: files.logKeys, in: self)
    try files.add(proofsTo: checkpoint, of: log)
    files.add(values: values)
    try files.add(segments: SegmentSidecar(of: directory))
    files.add(contents: contents)
    try files.addKeys(checkpoint, signer.verifierKey, policy: witnessPolicyText())
    if let stamp = try timeStamp(atSize: Int(checkpoint.checkpoint.size)) { try files.add(timeStamp: stamp) }
    try files.add(report: custodyReport(issued, selection, checkpoint, values, program))
    files.addTexts()
    let manifest = files.manifest(
      of: issued, origin: checkpoint.checkpoint.origin, exhibits: selection.exhibits.map(\.reference),
      isSynthetic: description.isSynthetic)
    files.add("manifest.json", manifest.json)
    files.add("manifest.sig", try signer.signature(over: manifest.json))
    return PreparedBundle(
      issued: issued, size: Int(checkpoint.checkpoint.size),
      cosignatures: checkpoint.note.signatures.count { Cosignature($0.bytes) != nil },
      entries: selection.positions.count + 1, values: values.count, files: files.all)
  }
}

extension Ledger {
  /// The custody report of a bundle's exhibits, the bundle itself included, anchored in the checkpoint it leads to.
  private func custodyReport(
    _ issued: IssuedBundle, _ selection: BundleSelection, _ head: BundleCheckpoint,
    _ values: [BundleDraft.Value], _ program: String
  ) throws -> CustodyReport {
    let stamp = try timeStamp(atSize: Int(head.checkpoint.size))
    let anchor = CustodyAnchor(
      origin: head.checkpoint.origin, size: Int(head.checkpoint.size), root: head.checkpoint.root,
      checkpoint: CustodyAnchor.Checkpoint(
        file: "checkpoint", logKey: "\(head.logKey)",
        cosignatures: CustodyAnchor.cosignatures(of: head.note.serialized)),
      timestamp: stamp.map {
        CustodyAnchor.Timestamp(
          authority: $0.verified.signer.subject, time: $0.verified.time.unixSeconds, file: "checkpoint.tsr")
      }, proofs: "proofs/", program: program)
    let handedOut = try concealment(from: reader(issued.issuer)).adding(bodies: protectedBodies())
    return try CustodyReport(
      of: selection.exhibits.map(\.reference),
      in: history(upTo: issued.position + 1).concealing(handedOut), anchor: anchor,
      isSynthetic: description.isSynthetic,
      values: values.compactMap { value in
        var document = JSONDocument()
        guard (try? document.parse(value.json.span)) != nil, let text = document.root.string else {
          return nil
        }
        return DisclosedValue(
          position: value.position,
          subject: try log.snapshot().entry(at: value.position) {
            try Event($0, at: value.position).subject
          }, field: value.field, value: text)
      })
  }
}
