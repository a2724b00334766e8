import Evidence
import IncidentEvents
import Language
import Ledger
import Projections
import Rulebook
import TransparencyLog

/// What a ledger knows of a file at hand: by its digest alone, else by the segments it has in common with an exhibit's.
struct FileCheck {
  let path: String
  let digest: MediaDigest
  /// Where the ledger speaks of a file with its digest.
  let known: [ExhibitFile]
  /// The exhibit it was to be, if one was named.
  let named: ExhibitFile?
  /// The exhibits it was compared with, where it is not what it was to be.
  let compared: [Compared]
  /// The exhibits that are in quarantine.
  let quarantined: Set<Reference>

  /// A comparison with an exhibit's file, segment by segment.
  struct Compared {
    let exhibit: ExhibitFile
    /// Nil where there is nothing to compare with.
    let comparison: SegmentComparison?
    /// Why there is not.
    let obstacle: FilledPhrase?
  }

  enum Answer: String { case exhibit, differs, unknown }

  /// What is answered, in a word.
  var answer: Answer {
    if let named { return named.sha256 == digest.sha256 ? .exhibit : .differs }
    return known.isEmpty ? .unknown : .exhibit
  }

  init(
    _ path: String, _ digest: MediaDigest, named exhibit: Reference?, in ledger: Ledger,
    _ history: EntityHistory
  ) throws {
    self.path = path
    self.digest = digest
    known = try history.exhibitFiles(withDigest: digest.sha256)
    let sidecar = SegmentSidecar(of: ledger.directory)
    if let exhibit {
      guard let file = try history.exhibitFile(of: exhibit) else {
        throw Problem.notFound(Phrase.Exhibits.noFileKnown(exhibit: .text(exhibit.short)))
      }
      named = file
      compared = file.sha256 == digest.sha256 ? [] : [Self.compare(digest, with: file, sidecar)]
    } else {
      named = nil
      // Of as many bytes there may be many: photographs of one size, say. Nobody reads more than a few.
      let alike =
        known.isEmpty ? try history.exhibitFiles(ofBytes: digest.bytes).filter { !$0.isRetracted } : []
      compared = alike.suffix(5).map { Self.compare(digest, with: $0, sidecar) }
    }
    let exhibits = Set(known.map(\.exhibit) + compared.map(\.exhibit.exhibit) + (exhibit.map { [$0] } ?? []))
    quarantined = try exhibits.filter { try history.state(ExhibitState.self, of: $0).quarantined != nil }
  }

  private static func compare(
    _ digest: MediaDigest, with file: ExhibitFile, _ sidecar: SegmentSidecar
  ) -> Compared {
    guard let bytes = file.bytes, let root = file.segmentRoot else {
      return Compared(
        exhibit: file, comparison: nil, obstacle: FilledPhrase(Phrase.Exhibits.noTreeRegistered))
    }
    do {
      guard let leaves = try sidecar.leaves(of: file.sha256, bytes: bytes, root: root) else {
        return Compared(exhibit: file, comparison: nil, obstacle: FilledPhrase(Phrase.Exhibits.noTreeKept))
      }
      let comparison = SegmentComparison(
        registered: leaves, bytes: bytes, found: digest.leaves, foundBytes: digest.bytes)
      return Compared(exhibit: file, comparison: comparison, obstacle: nil)
    } catch {
      return Compared(exhibit: file, comparison: nil, obstacle: FilledPhrase(verbatim: error.description))
    }
  }

  /// Keeps the file's hash tree where the ledger's own is not there or damaged: the file is the one registered.
  func restoreTree(in ledger: Ledger) {
    let sidecar = SegmentSidecar(of: ledger.directory)
    for file in known {
      guard let bytes = file.bytes, let root = file.segmentRoot, root == digest.segmentRoot else { continue }
      if let kept = try? sidecar.leaves(of: file.sha256, bytes: bytes, root: root), kept == digest.leaves {
        return
      }
      // Whoever only reads the ledger may not write there; nothing is lost by that.
      try? sidecar.keep(digest)
      return
    }
  }
}
