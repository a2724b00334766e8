import Crypto
import Foundation
import Testing

@testable import Vault

@Suite("A disclosure")
struct DisclosureTests {
  @Test("The vector of RFC 9901 has its digest, though its JSON has spaces")
  func vector() throws {
    let text = "WyJfMjZiYzRMVC1hYzZxMktJNmNCVzVlcyIsICJmYW1pbHlfbmFtZSIsICJNw7ZiaXVzIl0"
    let disclosure = try Disclosure(parsing: text)
    #expect(disclosure.digest == "X9yH0Ajrdm1Oij4tWso9UzzKJvPoDxwmuEcO3XAdRC0")
    #expect(disclosure.salt == "_26bc4LT-ac6q2KI6cBW5es")
    #expect(disclosure.name == "family_name")
    #expect(String(decoding: disclosure.value, as: UTF8.self) == "\"Möbius\"")
    #expect(disclosure.encoded == text)
  }

  @Test(
    "What is no disclosure is refused",
    arguments: [
      "", "not base64!", "e30", "WyJhIiwiYiIsMV0", "WzEsMiwzXQ",
      "WyJfMjZiYzRMVC1hYzZxMktJNmNCVzVlcyIsICJmYW1pbHlfbmFtZSJd",
      // The vector with a bit left over at its end, and with padding.
      "WyJfMjZiYzRMVC1hYzZxMktJNmNCVzVlcyIsICJmYW1pbHlfbmFtZSIsICJNw7ZiaXVzIl1",
      "WyJfMjZiYzRMVC1hYzZxMktJNmNCVzVlcyIsICJmYW1pbHlfbmFtZSIsICJNw7ZiaXVzIl0=",
      // A name that can not be a member's.
      Base64URL.encode(Array("[\"_26bc4LT-ac6q2KI6cBW5es\",\"_sd\",1]".utf8)),
    ])
  func refused(_ text: String) {
    #expect { _ = try Disclosure(parsing: text) } throws: {
      ($0 as? VaultError)?.code == .malformedDisclosure
    }
  }

  @Test(
    "Base64url agrees with Foundation's base64, both ways, for every length up to 100", arguments: 0...100)
  func base64url(_ count: Int) {
    var random = SplitMix64(seed: UInt64(count))
    let bytes = (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &random) }
    let reference = Data(bytes).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_")
      .replacing("=", with: "")
    #expect(Base64URL.encode(bytes) == reference)
    #expect(Base64URL.decode(reference.utf8) == bytes)
  }

  @Test("Commitments are in ascending order of their text, decoys among them, and read back as written")
  func commitments() throws {
    let sample = SampleVault()
    let vault = try sample.make()
    for event in UInt64(1)...50 {
      let sealed = try vault.seal("Invented \(event)", event, count: 9)
      let texts = sealed.commitments.all.map(\.description)
      #expect(texts == texts.sorted())
      #expect(texts.count == 9)
      #expect(Set(texts).count == 9)
      #expect(try Commitments(parsing: texts) == sealed.commitments)
      var json: [UInt8] = []
      sealed.commitments.appendJSON(to: &json)
      #expect(try JSONDecoder().decode([String].self, from: Data(json)) == texts)
    }
  }

  @Test("Digests out of order, twice, or of another length are refused")
  func strictCommitments() throws {
    let digest = "X9yH0Ajrdm1Oij4tWso9UzzKJvPoDxwmuEcO3XAdRC0", other = "A" + digest.dropFirst()
    #expect(try Commitments(parsing: [other, digest]).all.count == 2)
    for texts in [
      [digest, other], [digest, digest], [digest + "A"], [String(digest.dropLast())],
      [digest.dropLast() + "1"],
    ] {
      #expect(throws: VaultError.self) { try Commitments(parsing: texts) }
    }
  }

  @Test("Values of one event share no salt, and the digest is SHA-256 over the encoded text")
  func saltsDiffer() throws {
    let sample = SampleVault()
    let vault = try sample.make()
    var salts: Set<String> = []
    for event in UInt64(1)...20 {
      try vault.commit([vault.seal("Same", event, person: event % 3)])
      guard case .values(let disclosures) = try vault.values(event, person: event % 3) else {
        Issue.record("no values")
        return
      }
      for disclosure in disclosures {
        #expect(disclosure.salt.utf8.count == 22)
        #expect(salts.insert(disclosure.salt).inserted)
        let digest = Data(SHA256.hash(data: Data(disclosure.encoded.utf8)))
        #expect(Data(base64URL: disclosure.digest) == digest)
      }
    }
  }
}

extension Data {
  fileprivate init?(base64URL text: String) {
    self.init(base64Encoded: text.replacing("-", with: "+").replacing("_", with: "/") + "=")
  }
}
