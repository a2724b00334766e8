import Evidence
import Foundation
import Ledger
import Testing
import TransparencyLog

@Suite("The kept leaves of a hash tree")
struct SegmentSidecarTests {
  private final class Place {
    let ledger = LedgerDirectory(
      FileManager.default.temporaryDirectory.appending(path: "kua-sidecar-\(UUID().uuidString)").path)
    init() throws {
      try FileManager.default.createDirectory(atPath: ledger.path, withIntermediateDirectories: true)
    }
    deinit { try? FileManager.default.removeItem(atPath: ledger.path) }
  }

  private let media: MediaDigest

  init() throws {
    let file = try ScratchFile(ScratchFile.bytes((3 << 20) + 11))
    media = try MediaDigest(ofFileAt: file.path)
  }

  private func leaves(_ sidecar: SegmentSidecar, _ bytes: Int? = nil) throws -> [Digest]? {
    try sidecar.leaves(of: media.sha256, bytes: bytes ?? media.bytes, root: media.segmentRoot)
  }

  @Test("are read back as they were, and are not there before they are kept")
  func kept() throws {
    let place = try Place()
    let sidecar = SegmentSidecar(of: place.ledger)
    #expect(try leaves(sidecar) == nil)
    try sidecar.keep(media)
    try sidecar.keep(media)
    #expect(try leaves(sidecar) == media.leaves)
    let bytes = try #require(FileManager.default.contents(atPath: sidecar.path(of: media.sha256)))
    #expect(Array(bytes) == media.leaves.flatMap(\.bytes))
  }

  @Test("are believed only while they lead to the root that was registered")
  func damaged() throws {
    let place = try Place()
    let sidecar = SegmentSidecar(of: place.ledger)
    try sidecar.keep(media)
    let path = sidecar.path(of: media.sha256)
    let good = try #require(FileManager.default.contents(atPath: path))
    var flipped = good
    flipped[40] ^= 1
    for bad in [flipped, good.dropLast(), good + Data([0]), good + good.prefix(32), Data()] {
      try bad.write(to: URL(filePath: path))
      #expect { try leaves(sidecar) } throws: { ($0 as? MediaError)?.code == .damagedTree }
    }
    try good.write(to: URL(filePath: path))
    #expect(try leaves(sidecar) == media.leaves)
    #expect { try leaves(sidecar, 5 << 20) } throws: { ($0 as? MediaError)?.code == .damagedTree }
  }
}
