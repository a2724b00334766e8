internal import Language
internal import TransparencyLog
internal import TrustedTime

extension OpenedBundle {
  /// `timestamp`: a time stamp over the checkpoint's text, by an authority known from elsewhere.
  func checkTimeStamp(_ trust: BundleTrust, _ check: inout Checking) throws(NotReadable) {
    guard let bytes = archive.bytes(of: "checkpoint.tsr") else {
      check.otherwise = .absent
      return
    }
    let checkpoint = try need(checkpoint, "checkpoint")
    do throws(TimeStampError) {
      let hints = try certificates()
      let stamp = try TimeStamp(parsing: Array(bytes))
      let imprint = TimeStampImprint(of: checkpoint)
      let signer: AuthorityCertificate
      if trust.authorities.isEmpty {
        check.otherwise = .notEstablished
        signer = try stamp.verifyWithoutTrust(imprint, hints: hints)
        check.note(Verdict.noAuthority(fingerprint: .text(signer.fingerprint.hex)))
      } else {
        signer = try stamp.verify(
          imprint, trusting: TrustedAuthorities(fingerprints: trust.authorities, hints: hints)
        ).signer
      }
      check.note(Verdict.stamped(by: .text(signer.subject), time: .text("\(stamp.statement.time)")))
    } catch {
      check.fault(Verdict.timeStampFault(reason: .text("\(error)")))
    }
  }

  /// The certificates that come with the time stamp: hints.
  private func certificates() throws(TimeStampError) -> [AuthorityCertificate] {
    guard let bytes = archive.bytes(of: "keys/tsa.pem") else { return [] }
    return try AuthorityCertificate.all(inPEM: String(decoding: bytes, as: UTF8.self))
  }
}
