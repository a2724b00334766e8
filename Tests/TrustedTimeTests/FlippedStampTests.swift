import Testing
import TransparencyLog
import TrustedTime

@Suite("A time stamp with one bit changed")
struct FlippedStampTests {
  /// What of a response is under no signature, by openssl's own order of the fields (openssl asn1parse): changed there,
  /// a stamp may still hold, but only with the very same statement, signer and chain.
  ///
  /// - The set of digest algorithms, which repeats what stands beside the signature, and the version of the signed
  ///   data, where 3, 4 and 5 say the same here.
  /// - The status: 0 and 1 are both granted.
  /// - A certificate that came along and is not in the chain. The chain's own are compared by their fingerprints or
  ///   under a signature.
  @Test(
    "is refused, or says the same of the same signer and chain", arguments: ["rsa", "p256", "p384-between"])
  func flipped(name: String) throws {
    let bytes = try Fixture.bytes("\(name).tsr")
    let imprint = try Fixture.imprint()
    let trusted = TrustedAuthorities(try Fixture.certificates(name))
    let whole = try TimeStamp(parsing: bytes).verify(imprint, trusting: trusted)
    let harmless = try HarmlessRanges(bytes, whole)
    var accepted: [Int] = []
    for index in bytes.indices {
      // One bit of each byte, a different one of the next: in a debug build all of them take a minute.
      var changed = bytes
      changed[index] ^= 1 << (index % 8)
      guard let verified = try? TimeStamp(parsing: changed).verify(imprint, trusting: trusted) else {
        continue
      }
      #expect(verified == whole, "byte \(index)")
      accepted.append(index)
    }
    #expect(
      accepted.allSatisfy(harmless.contains), "accepted at \(accepted.filter { !harmless.contains($0) })")
  }

  /// Where a changed bit is harmless, found by what stands there.
  struct HarmlessRanges {
    private var ranges: [Range<Int>] = []

    init(_ bytes: [UInt8], _ whole: VerifiedTimeStamp) throws {
      let statement = try #require(
        Self.find([0x06, 0x0B, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x09, 0x10, 0x01, 0x04], bytes))
      // From the status to the type of what is signed: the status, the version, the digest algorithms.
      ranges = [0..<statement]
      // Certificates that came along and are not the chain's.
      for certificate in try TimeStamp(parsing: bytes).certificates
      where !whole.chain.dropLast().contains(certificate) {
        let start = try #require(Self.find(certificate.der, bytes))
        ranges.append(start..<start + certificate.der.count)
      }
    }

    func contains(_ index: Int) -> Bool { ranges.contains { $0.contains(index) } }

    private static func find(_ part: [UInt8], _ bytes: [UInt8]) -> Int? {
      bytes.indices.dropLast(part.count - 1).first { bytes[$0..<$0 + part.count].elementsEqual(part) }
    }
  }
}
