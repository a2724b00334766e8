internal import Language
internal import Ledger
internal import TransparencyLog
internal import Vault

extension OpenedBundle {
  /// `inclusion`: each entry stands in the log at its position.
  func checkInclusion(_ check: inout Checking) throws(NotReadable) {
    for (name, reason) in malformed.sorted(by: { $0.key < $1.key }) {
      check.fault(
        reason.member.map { Verdict.entryMember(member: .text($0), name: .text(name)) }
          ?? Verdict.entryForm(name: .text(name)))
    }
    for position in actors.malformed {
      check.fault(Verdict.entryMember(member: "data.key", name: .text(BundleName.of(position, in: .entries))))
    }
    let entries = Set(archive.files.keys.compactMap { BundleName.position(of: $0, in: .entries) })
    let proofs = Set(archive.files.keys.compactMap { BundleName.position(of: $0, in: .proofs) })
    for position in proofs.subtracting(entries).sorted() {
      check.fault(Verdict.proofOfNothing(name: .text(BundleName.of(position, in: .proofs))))
    }
    for position in entries.subtracting(proofs).sorted() {
      check.fault(Verdict.unproved(name: .text(BundleName.of(position, in: .entries))))
    }
    let checkpoint = try need(checkpoint, "checkpoint")
    for position in entries.intersection(proofs).sorted() { checkProof(position, checkpoint, &check) }
    check.note(Verdict.entries(count: entries.count))
  }

  private func checkProof(_ position: Int, _ checkpoint: Checkpoint, _ check: inout Checking) {
    let name = BundleName.of(position, in: .proofs)
    guard let entry = archive.bytes(of: BundleName.of(position, in: .entries)),
      let bytes = archive.bytes(of: name), let text = String(validating: bytes, as: UTF8.self),
      let proof = try? ProofFile(parsing: text)
    else { return check.fault(Verdict.malformed(name: .text(name))) }
    // The checkpoint is repeated byte for byte, not only in what it says: nothing else stands behind the empty line.
    if let head = archive.bytes(of: "checkpoint") {
      let gap = zip(bytes.indices, zip(bytes, bytes.dropFirst())).first { $1.0 == 0x0A && $1.1 == 0x0A }
      if gap.map({ !bytes[($0.0 + 2)...].elementsEqual(head) }) ?? true {
        check.fault(Verdict.otherCheckpoint(name: .text(name)))
      }
    }
    guard proof.index == UInt64(position) else {
      return check.fault(Verdict.otherIndex(index: .text("\(proof.index)"), name: .text(name)))
    }
    let inclusion = InclusionProof(index: proof.index, size: checkpoint.size, hashes: proof.hashes)
    do {
      try inclusion.verify(leafHash: MerkleTree.leafHash(of: Array(entry)), root: checkpoint.root)
    } catch {
      check.fault(Verdict.notInLog(position: .number(position)))
    }
  }

  /// `contents`: the list is of these entries and values, and is the one `bundle.issued` names.
  func checkContents(_ check: inout Checking) throws(NotReadable) {
    let issued = try need(issued, "bundle.issued")
    let listed = try need(archive.bytes(of: "contents"), "contents")
    var lines: [BundleContents.Line] = []
    for name in archive.files.keys {
      guard let position = BundleName.position(of: name, in: .entries), position != issued.position,
        let entry = archive.bytes(of: name)
      else { continue }
      lines.append(
        BundleContents.Line(
          position: position, leafHash: MerkleTree.leafHash(of: Array(entry)), values: digests(at: position)))
    }
    let found = BundleContents(lines)
    // Values without an entry, and of `bundle.issued` itself, are no lines of any list.
    for position in valuePositions
    where position == issued.position || !lines.contains(where: { $0.position == position }) {
      check.fault(Verdict.valuesNotListed(name: .text(BundleName.of(position, in: .values))))
    }
    if !listed.elementsEqual(found.bytes) {
      let theirs = Set(listed.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) })
      for line in theirs.subtracting(found.lines).sorted() {
        check.fault(Verdict.listedNotThere(line: .text(String(line.prefix(100)))))
      }
      for line in Set(found.lines).subtracting(theirs).sorted() {
        check.fault(Verdict.thereNotListed(line: .text(line)))
      }
      if check.faults.isEmpty { check.fault(Verdict.malformed(name: "contents")) }
    }
    if Digest.sha256(of: Array(listed)).hex != issued.data.contents {
      check.fault(Verdict.notTheListIssued(position: .number(issued.position)))
    }
  }

  private var valuePositions: [Int] {
    archive.files.keys.compactMap { BundleName.position(of: $0, in: .values) }.sorted()
  }

  /// The lines of the values of an entry.
  private func disclosures(at position: Int) -> [ArraySlice<UInt8>] {
    archive.bytes(of: BundleName.of(position, in: .values))?.split(separator: 0x0A) ?? []
  }

  private func digests(at position: Int) -> [String] {
    disclosures(at: position).map { Base64URL.encode(Digest.sha256(of: Array($0)).bytes) }
  }

  /// `values`: each disclosure is one that the entry of its position commits to.
  func checkValues(_ check: inout Checking) {
    var count = 0
    for position in valuePositions {
      let name = PhraseValue.text(BundleName.of(position, in: .values))
      guard let entry = entries.first(where: { $0.position == position }) else {
        check.fault(Verdict.valuesOfNothing(name: name))
        continue
      }
      let bytes = archive.bytes(of: BundleName.of(position, in: .values)) ?? []
      let lines = disclosures(at: position)
      let isOrdered = zip(lines, lines.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) }
      if !isOrdered || !bytes.elementsEqual(lines.flatMap { $0 + [0x0A] }) || lines.isEmpty {
        check.fault(Verdict.malformed(name: name))
      }
      for line in lines {
        count += 1
        if (try? Disclosure(parsing: String(decoding: line, as: UTF8.self))) == nil {
          check.fault(Verdict.noDisclosure(name: name))
        } else if !entry.data.commitments.contains(Base64URL.encode(Digest.sha256(of: Array(line)).bytes)) {
          check.fault(Verdict.notCommitted(name: name))
        }
      }
    }
    check.note(Verdict.values(count: count))
  }

  /// `signatures`: each verifies by a key that counted for its entry; the first is the actor's.
  func checkSignatures(_ check: inout Checking) {
    var signed = 0
    for entry in entries {
      guard
        let message = try? SignedMessage(
          unsafe entry.bytes.span.bytes, origin: origin(at: entry.position))
      else {
        check.fault(
          Verdict.entryMember(member: "signature", name: .text(BundleName.of(entry.position, in: .entries))))
        continue
      }
      if message.signatures.isEmpty { continue }
      signed += 1
      var signers: Set<String> = []
      for (place, signature) in message.signatures.enumerated() {
        guard
          let signer = actors.signer(
            of: message.bytes, signature.bytes, keyID: signature.keyID, for: entry,
            only: place == 0 ? entry.actor : nil)
        else {
          check.fault(Verdict.nobodysSignature(number: .number(place + 1), position: .number(entry.position)))
          continue
        }
        if !signers.insert(signer).inserted {
          check.fault(Verdict.signedTwice(actor: .text(signer), position: .number(entry.position)))
        }
      }
    }
    check.note(Verdict.signed(number: .number(signed), unsigned: .number(entries.count - signed)))
  }
}
