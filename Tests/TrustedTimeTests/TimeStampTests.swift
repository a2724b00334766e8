import Testing
import TransparencyLog
import TrustedTime

@Suite("Time stamps, as openssl's authorities make them")
struct TimeStampTests {
  @Test(
    "One over the checkpoint, by an authority whose root is trusted, is accepted",
    arguments: ["rsa", "rsa-sha512", "p256", "p384-between", "sha1-reference", "by-cms"])
  func accepted(name: String) throws {
    let root = try Fixture.certificates(name)
    let hints = name == "by-cms" ? root : []
    let verified = try Fixture.stamp(name).verify(
      Fixture.imprint(), nonce: Fixture.request().nonce, trusting: TrustedAuthorities(root, hints: hints))
    #expect(verified.anchor == root[0])
    #expect(verified.signer.subject == "CN=Test time stamping unit")
    #expect(verified.chain.count == (name == "p384-between" ? 3 : 2))
    #expect(verified.statement.policy == "1.2.3.4.1")
    #expect(verified.statement.accuracyMicroseconds == 1_500_000)
    #expect(verified.time.description.hasSuffix("Z"))
  }

  @Test("A fingerprint is enough: the root's, the one between's, or the signer's own")
  func fingerprints() throws {
    let stamp = try Fixture.stamp("p384-between")
    let root = try Fixture.certificates("p384-between")
    let whole = try stamp.verify(Fixture.imprint(), trusting: TrustedAuthorities(root))
    for (index, certificate) in whole.chain.enumerated() {
      let trusted = TrustedAuthorities(fingerprints: [certificate.fingerprint], hints: root)
      let verified = try stamp.verify(Fixture.imprint(), trusting: trusted)
      #expect(verified.chain == Array(whole.chain[...index]))
    }
    // The root is not in the time stamp: its fingerprint alone leads nowhere.
    let alone = TrustedAuthorities(fingerprints: [root[0].fingerprint])
    let imprint = try Fixture.imprint()
    #expect(
      timeStampFault { () throws(TimeStampError) in try stamp.verify(imprint, trusting: alone) } == .untrusted
    )
  }

  @Test("A fingerprint is what openssl prints of the certificate")
  func fingerprintOfCertificate() throws {
    let signer = try Fixture.certificates("p256-signer")
    let verified = try Fixture.stamp("p256").verify(
      Fixture.imprint(), trusting: TrustedAuthorities(fingerprints: [signer[0].fingerprint]))
    #expect(verified.signer == signer[0])
    #expect(signer[0].fingerprint == .sha256(of: signer[0].der))
    #expect(try AuthorityCertificate.all(inPEM: signer[0].pem) == signer)
  }

  @Test(
    "What does not hold is refused, and said to be what it is",
    arguments: [
      ("expired", TimeStampError.Code.unfitCertificate), ("no-usage", .unfitCertificate),
      ("not-critical", .unfitCertificate), ("more-uses", .unfitCertificate), ("no-certificate", .wrongSigner),
      ("refused", .notGranted),
    ])
  func refused(name: String, code: TimeStampError.Code) throws {
    let bytes = try Fixture.bytes("\(name).tsr")
    let imprint = try Fixture.imprint()
    let roots = try Fixture.certificates(["no-certificate", "refused"].contains(name) ? "p256" : name)
    let trusted = TrustedAuthorities(roots)
    #expect(
      timeStampFault { () throws(TimeStampError) in
        try TimeStamp(parsing: bytes).verify(imprint, trusting: trusted)
      } == code)
  }

  @Test("The certificate left out of the time stamp may be given beside it")
  func certificateBeside() throws {
    let hints = try Fixture.certificates("p256-signer")
    let trusted = TrustedAuthorities(try Fixture.certificates("p256"), hints: hints)
    #expect(
      try Fixture.stamp("no-certificate").verify(Fixture.imprint(), trusting: trusted).signer == hints[0])
  }

  @Test("Another checkpoint, another request and another root of the same name are refused")
  func others() throws {
    let stamp = try Fixture.stamp("p256")
    let imprint = try Fixture.imprint()
    let other = try Fixture.otherImprint()
    let trusted = TrustedAuthorities(try Fixture.certificates("p256"))
    let stranger = TrustedAuthorities(try Fixture.certificates("sha1-reference"))
    let unnumbered = try Fixture.stamp("no-nonce")
    func fault(_ body: () throws(TimeStampError) -> some Any) -> TimeStampError.Code? { timeStampFault(body) }
    #expect(
      fault { () throws(TimeStampError) in try stamp.verify(other, trusting: trusted) } == .wrongImprint)
    #expect(
      fault { () throws(TimeStampError) in
        try stamp.verify(imprint, nonce: TimeStampNonce(7), trusting: trusted)
      } == .wrongNonce)
    #expect(
      fault { () throws(TimeStampError) in
        try unnumbered.verify(imprint, nonce: TimeStampNonce(7), trusting: trusted)
      } == .wrongNonce)
    #expect(
      fault { () throws(TimeStampError) in try stamp.verify(imprint, trusting: stranger) } == .untrusted)
    #expect(fault { () throws(TimeStampError) in try unnumbered.verify(imprint, trusting: trusted) } == nil)
    #expect(try stamp.verifyWithoutTrust(imprint).subject == "CN=Test time stamping unit")
  }

  @Test("A refusal repeats the authority's own words")
  func refusal() throws {
    let bytes = try Fixture.bytes("refused.tsr")
    let error = #expect(throws: TimeStampError.self) { try TimeStamp(parsing: bytes) }
    #expect(error?.description.contains("status 2 (rejection)") == true)
  }

  @Test("A response cut short anywhere, or with a byte more, is refused as malformed")
  func cut() throws {
    let bytes = try Fixture.bytes("p256.tsr")
    for length in 0..<bytes.count {
      #expect(
        timeStampFault { () throws(TimeStampError) in try TimeStamp(parsing: Array(bytes[..<length])) }
          == .malformed)
    }
    #expect(timeStampFault { () throws(TimeStampError) in try TimeStamp(parsing: bytes + [0]) } == .malformed)
  }
}

@Suite("Requests for time stamps")
struct TimeStampRequestTests {
  @Test("One that openssl made reads, and the same is written")
  func openssl() throws {
    let bytes = try Fixture.bytes("request.tsq")
    let request = try TimeStampRequest(parsing: bytes)
    #expect(request.imprint == (try Fixture.imprint()).digest)
    let nonce = try #require(request.nonce)
    #expect(TimeStampRequest(try Fixture.imprint(), nonce: nonce).der == bytes)
  }

  @Test("Every number comes back", arguments: [0, 1, 127, 128, 255, 256, 1 << 63, UInt64.max])
  func numbers(number: UInt64) throws {
    let request = TimeStampRequest(try Fixture.imprint(), nonce: TimeStampNonce(number))
    #expect(try TimeStampRequest(parsing: request.der) == request)
  }
}
