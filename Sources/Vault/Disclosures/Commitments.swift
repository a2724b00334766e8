/// What `_sd` of an event says: as many digests as its type has private members, in ascending order, so that neither
/// their number nor their order tells which members are there.
package struct Commitments: Equatable, Sendable {
  /// In ascending order, each once.
  package let all: [Commitment]

  /// The digests of disclosures, and decoys where there are fewer than wanted.
  ///
  /// - Parameters:
  ///   - count: how many there are to be; not fewer than `digests`.
  ///   - decoy: the decoy of a number, from 0.
  init(_ digests: [Commitment], count: Int, decoy: (Int) -> Commitment) {
    precondition(digests.count <= count, "more disclosures than the type has private members")
    var all = digests
    all.reserveCapacity(count)
    for number in 0..<count - digests.count { all.append(decoy(number)) }
    all.sort()
    self.all = all
  }

  /// The digests of disclosures, of which there are as many as wanted.
  init(_ digests: [Commitment]) { all = digests.count < 2 ? digests : digests.sorted() }

  /// The elements of an `_sd`, as they stand in it.
  ///
  /// - Throws: ``VaultError/Code/mismatch`` when one is no digest, or they are not in ascending order.
  package init(parsing texts: [String]) throws(VaultError) {
    var all: [Commitment] = []
    for (place, text) in texts.enumerated() {
      guard let commitment = Commitment(text.utf8) else {
        throw VaultError(
          .mismatch,
          "data._sd[\(place)] is no digest: a digest is the 43 characters of a SHA-256 in base64url.")
      }
      if let last = all.last, commitment <= last {
        throw VaultError(
          .mismatch,
          "data._sd[\(place)] does not come after the one before it: digests stand in ascending order, each once."
        )
      }
      all.append(commitment)
    }
    self.all = all
  }

  /// Whether a digest is one of them.
  package func contains(_ commitment: Commitment) -> Bool { all.contains(commitment) }

  /// Appends the member's value: a canonical JSON array of strings.
  package func appendJSON(to output: inout [UInt8]) {
    output.append(UInt8(ascii: "["))
    for (place, commitment) in all.enumerated() {
      if place > 0 { output.append(UInt8(ascii: ",")) }
      output.append(UInt8(ascii: "\""))
      commitment.append(to: &output)
      output.append(UInt8(ascii: "\""))
    }
    output.append(UInt8(ascii: "]"))
  }
}
