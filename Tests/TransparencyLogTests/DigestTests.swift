import Testing
@testable import TransparencyLog

@Suite("Digests and their text forms")
struct DigestTests {
  @Test("SHA-256 of abc is the known answer")
  func knownAnswer() {
    let digest = Digest.sha256(of: Array("abc".utf8))
    #expect(digest.hex == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(digest.base64 == "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=")
  }

  @Test("Bytes, hex and base64 all give the digest back")
  func roundTrips() {
    var random = SplitMix64(seed: 1)
    for _ in 0..<200 {
      let bytes = random.bytes(32)
      let digest = Digest(copying: bytes)!
      #expect(digest.bytes == bytes)
      #expect(Digest(hex: digest.hex) == digest)
      #expect(Digest(base64: digest.base64) == digest)
      #expect(digest.withBytes { Digest(copying: $0) } == digest)
    }
  }

  @Test("Order is that of the bytes, the first byte first")
  func order() {
    var random = SplitMix64(seed: 2)
    for round in 0..<300 {
      let a = random.bytes(32)
      var b = a
      b[round % 32] = UInt8(truncatingIfNeeded: random.next())
      #expect((Digest(copying: a)! < Digest(copying: b)!) == a.lexicographicallyPrecedes(b))
    }
  }

  @Test("Other spellings of a digest are refused")
  func strictness() {
    let digest = Digest.sha256(of: [])
    #expect(Digest(hex: digest.hex.uppercased()) == nil)
    #expect(Digest(hex: String(digest.hex.dropLast())) == nil)
    #expect(Digest(hex: digest.hex + "00") == nil)
    #expect(Digest(base64: String(digest.base64.dropLast())) == nil)
    #expect(Digest(base64: digest.base64 + "\n") == nil)
    #expect(Digest(copying: [UInt8](repeating: 0, count: 31)) == nil)
    #expect(Digest(copying: [UInt8](repeating: 0, count: 33)) == nil)
  }

  @Test(
    "Lax base64 is refused",
    arguments: [
      "Zg", "Zg=", "Zh==", "Zm8", "Zm9=", "Zg==\n", " Zg==", "Z g==", "Zg==Zg==", "====", "=", "Zm9-", "Zm9_",
      "Zg=A", "Zm9v=", "Z===", "Zm\u{0}v", "Zmé",
    ])
  func laxBase64(text: String) {
    #expect(Base64.decode(text.utf8) == nil)
  }

  @Test(
    "Base64 has the known answers of RFC 4648",
    arguments: [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
      ("foobar", "Zm9vYmFy"),
    ])
  func base64(plain: String, text: String) {
    #expect(Base64.encode(Array(plain.utf8)) == text)
    #expect(Base64.decode(text.utf8) == Array(plain.utf8))
  }

  @Test("Whatever decodes is what would be encoded")
  func base64IsOneToOne() {
    var random = SplitMix64(seed: 3)
    let characters = Array("ABCDEFabcdef0189+/=\n ".utf8)
    for _ in 0..<5_000 {
      let text = (0..<Int.random(in: 0...12, using: &random)).map { _ in
        characters.randomElement(using: &random)!
      }
      if let bytes = Base64.decode(text) { #expect(Array(Base64.encode(bytes).utf8) == text) }
    }
  }
}
