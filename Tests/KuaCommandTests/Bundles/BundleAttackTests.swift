import Foundation
import Ledger
import Rulebook
import Testing
import TransparencyLog

@testable import Evidence

@Suite("Attacks on bundles of evidence")
struct BundleAttackTests {
  @Test("A byte of the video: the file is no exhibit's, and the segments that are intact are named")
  func video() throws {
    let story = try BundleStory()
    let archive = try story.archive(story.issue())
    let changed = try story.video(1) { $0[1_500_000] ^= 1 }
    let verdict = try BundleVerification(archive, trust: story.trust).run(media: [
      (changed, MediaDigest(ofFileAt: changed))
    ])
    #expect(verdict.checks.last?.verdict == .fails)
    #expect(verdict.failing.contains("media"))
  }

  @Test("A byte of an entry is found by its place in the log, though all else was made anew")
  func entry() throws {
    let story = try BundleStory()
    let bundle = try story.issue()
    let name = try #require(bundle.files.keys.filter { $0.hasPrefix("entries/") }.sorted().dropFirst(3).first)
    let archive = try story.forged(bundle) { files in
      if let at = files[name]?.firstIndex(of: UInt8(ascii: "2")) { files[name]?[at] = UInt8(ascii: "3") }
    }
    let failing = BundleVerification(archive, trust: story.trust).run().failing
    #expect(failing.isSuperset(of: ["inclusion", "contents"]))
    #expect(!failing.contains("checkpoint"))
  }

  @Test("A byte of a proof is found by inclusion alone")
  func proof() throws {
    let story = try BundleStory()
    let bundle = try story.issue()
    let name = try #require(bundle.files.keys.filter { $0.hasPrefix("proofs/") }.sorted().last)
    let archive = try story.forged(bundle) { files in
      var text = String(decoding: files[name] ?? [], as: UTF8.self).components(separatedBy: "\n")
      text[2] = Digest.sha256(of: Array(text[2].utf8)).base64
      files[name] = Array(text.joined(separator: "\n").utf8)
    }
    #expect(BundleVerification(archive, trust: story.trust).run().failing == ["inclusion"])
    let slipped = try story.forged(bundle) { files in
      let text = String(decoding: files[name] ?? [], as: UTF8.self)
      files[name] = Array(text.replacing("\n\n", with: "\n\nslipped in\n", maxReplacements: 1).utf8)
    }
    #expect(BundleVerification(slipped, trust: story.trust).run().failing == ["inclusion"])
  }

  @Test("A dropped custody entry shows in the list and in the chain, though the issuer signed anew")
  func droppedEntry() throws {
    let story = try BundleStory()
    let bundle = try story.issue()
    let archive = try story.forged(bundle) { files in
      for (name, bytes) in files where name.hasPrefix("entries/") {
        guard String(decoding: bytes, as: UTF8.self).contains("evidence.transferred") else { continue }
        let digits = name.dropFirst("entries/".count).prefix(12)
        files[name] = nil
        files["proofs/\(digits).tlog-proof"] = nil
        let list = String(decoding: files["contents"] ?? [], as: UTF8.self).split(separator: "\n")
        let kept = list.filter { !$0.hasPrefix("entry \(Int(digits) ?? 0) ") }
        files["contents"] = Array((kept.joined(separator: "\n") + "\n").utf8)
      }
    }
    let failing = BundleVerification(archive, trust: story.trust).run().failing
    #expect(failing == ["contents", "custody"])
  }

  @Test(
    "A forged key with everything signed anew is consistent, and not established; the true key's holder sees it"
  )
  func forgedLog() throws {
    let true_ = try BundleStory()
    let forger = try BundleStory()
    _ = try true_.issue()
    let archive = try forger.archive(forger.issue())
    let other = BundleTrust(
      logKey: BundleTrust.KnownKey(
        "\(try NoteSigner(seed: [UInt8](repeating: 3, count: 32), name: true_.story.ledger.description.origin).verifierKey)"
      ))
    #expect(BundleVerification(archive, trust: other).run().failing.contains("log-key"))
    #expect(BundleVerification(archive, trust: BundleTrust()).run().whole != .established)
  }

  @Test("A checkpoint from elsewhere of another history is a fault, one of another size settles nothing")
  func anchor() throws {
    let story = try BundleStory()
    let earlier = try story.story.ledger.release()
    let bundle = try story.issue()
    let archive = try story.archive(bundle)
    let old = BundleTrust(checkpoint: Array(earlier.note.utf8))
    #expect(BundleVerification(archive, trust: old).run().verdict("anchor") == .notEstablished)
    let same = BundleTrust(checkpoint: bundle.files["checkpoint"])
    #expect(BundleVerification(archive, trust: same).run().verdict("anchor") == .holds)
    let another = try BundleStory()
    try another.verify(2)
    let foreign = BundleTrust(checkpoint: Array(try another.story.ledger.release().note.utf8))
    #expect(BundleVerification(archive, trust: foreign).run().verdict("anchor") != .holds)
  }

  @Test("A value that was not issued, and one of another entry, are found")
  func values() throws {
    let story = try BundleStory()
    let bundle = try story.issue()
    let name = try #require(bundle.files.keys.filter { $0.hasPrefix("entries/") }.sorted().dropFirst(2).first)
    let digits = name.dropFirst("entries/".count).prefix(12)
    let archive = try story.forged(bundle) { files in
      files["values/\(digits)"] = Array(
        "WyJfMjZiYzRMVC1hYzZxMktJNmNCVzVlcyIsICJmYW1pbHlfbmFtZSIsICJNw7ZiaXVzIl0\n".utf8)
    }
    let failing = BundleVerification(archive, trust: story.trust).run().failing
    #expect(failing.isSuperset(of: ["values", "contents"]))
  }

  @Test("An archive cut off anywhere, or with a byte of its structure changed, is refused")
  func structure() throws {
    let story = try BundleStory()
    let bytes = try story.archive(story.issue())
    for length in stride(from: 0, to: bytes.count, by: 509) {
      #expect(throws: ArchiveReader.Refused.self) { try ArchiveReader(Array(bytes[..<length])) }
    }
    let whole = try ArchiveReader(bytes)
    let data = whole.files.values.reduce(into: IndexSet()) { $0.insert(integersIn: $1) }
    // A few bytes of the files, whose checksums are long to compute; of the structure each eleventh byte.
    let places = bytes.indices.filter { data.contains($0) ? $0 % 9_973 == 0 : $0 % 11 == 0 }
    for place in places {
      var changed = bytes
      changed[place] ^= 1 << UInt8(place % 8)
      let read = try? ArchiveReader(changed)
      if data.contains(place) {
        #expect(read?.otherChecksums.count == 1)
      } else {
        #expect(read == nil || read?.otherChecksums.isEmpty == false, "byte \(place)")
      }
    }
  }

  @Test("Any single byte changed is found", arguments: 0..<2)
  func anyByte(part: Int) throws {
    let story = try BundleStory()
    let bytes = try story.archive(story.issue())
    for place in stride(from: part * 9_001, to: bytes.count, by: 2 * 9_001) {
      var changed = bytes
      changed[place] ^= 0x10
      #expect(BundleVerification(changed, trust: story.trust).run().whole == .fails, "byte \(place)")
    }
  }
}
