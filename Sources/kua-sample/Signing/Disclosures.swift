import Crypto

/// The disclosures of one event (RFC 9901 §4.2) and the digests that stand for them in the entry.
struct Disclosures {
  /// base64url of `[salt, name, value]`, in the order of the names.
  let disclosures: [String]
  /// base64url SHA-256 of each, and of as many decoys as members are absent; ascending.
  let digests: [String]

  /// - Parameters:
  ///   - members: Every private member the type has, with its value as JSON; nil where it is absent.
  ///   - id: The event's, which salts and decoys are drawn for, with the seed.
  init(of members: [(name: StaticString, value: [UInt8]?)], event id: EventID, seed: UInt64) {
    let subject = Reference(.actor, high: id.high, low: id.low)
    var random = Generator(seed: seed, .salt, of: subject)
    var disclosures: [String] = []
    var digests: [String] = []
    for (name, value) in members {
      var salt: [UInt8] = []
      for bits in [random.next(), random.next()] { salt.write(bigEndian: bits) }
      guard let value else {
        digests.append(Base64.url.text(Array(SHA256.hash(data: salt))))
        continue
      }
      let text = Array("[\"\(Base64.url.text(salt))\",\"\(name)\",".utf8) + value + [93]
      let disclosure = Base64.url.text(text)
      disclosures.append(disclosure)
      digests.append(Base64.url.text(Array(SHA256.hash(data: Array(disclosure.utf8)))))
    }
    self.disclosures = disclosures
    self.digests = digests.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
