internal import Language
internal import TransparencyLog

extension OpenedBundle {
  /// `media NAME`: the file is one of an exhibit; if it is none, which segments of which exhibit are intact.
  func checkMedia(_ media: MediaDigest, _ check: inout Checking) throws(NotReadable) {
    let manifest = try need(manifest, "manifest.json")
    let sha256 = media.sha256.hex
    let exhibits = manifest.media.filter { $0.sha256 == sha256 && $0.bytes == media.bytes }
    let files = fileEntries
    for one in exhibits {
      guard let entry = files[one.exhibit], let file = entry.data.file, file.sha256 == sha256,
        file.bytes == media.bytes
      else {
        check.fault(Verdict.registeredOtherwise(exhibit: .text(one.exhibit)))
        continue
      }
      check.note(Self.words(of: entry, file))
    }
    if exhibits.isEmpty {
      check.fault(Verdict.knownByNoExhibit(bytes: .number(media.bytes), sha256: .text(sha256)))
      compareSegments(media, manifest, &check)
    }
  }

  /// What a file is; a copy must not pass for the original.
  private static func words(of entry: BundleEntry, _ file: BundleEntry.MediaFacts) -> FilledPhrase {
    let exhibit = PhraseValue.text(entry.subject), time = PhraseValue.text(entry.recorded)
    let actor = PhraseValue.text(entry.actor), position = PhraseValue.number(entry.position)
    if let parent = entry.data.parent {
      return Verdict.isCopy(
        actor: actor, exhibit: exhibit, method: .text(entry.data.method ?? "–"), parent: .text(parent),
        position: position, time: time)
    }
    return Verdict.isExhibit(
      actor: actor, exhibit: exhibit, number: .text(file.number ?? "–"), position: position, time: time)
  }

  /// Says of which exhibit the file has most segments, and which of those differ.
  private func compareSegments(_ media: MediaDigest, _ manifest: BundleManifest, _ check: inout Checking) {
    let compared = manifest.media.compactMap { one in
      segments(of: one.exhibit).map {
        (
          exhibit: one.exhibit,
          with: SegmentComparison(
            registered: $0, bytes: one.bytes, found: media.leaves, foundBytes: media.bytes)
        )
      }
    }
    guard let nearest = compared.max(by: { $0.with.intactCount < $1.with.intactCount }),
      nearest.with.intactCount > 0
    else { return }
    check.fault(
      Verdict.segmentsIntact(
        exhibit: .text(nearest.exhibit), intact: .number(nearest.with.intactCount),
        ranges: .text(Self.segments(nearest.with.changed + nearest.with.missing)),
        total: .number(nearest.with.count)))
  }

  /// Ranges of bytes as the segments they are, as in `3, 5–7`; the first twenty.
  private static func segments(_ ranges: [Range<Int>]) -> String {
    let texts = ranges.prefix(20).map { range in
      let first = range.lowerBound / SegmentTree.segmentSize
      let last = (range.upperBound - 1) / SegmentTree.segmentSize
      return first == last ? "\(first)" : "\(first)–\(last)"
    }
    return texts.isEmpty ? "–" : texts.joined(separator: ", ") + (ranges.count > 20 ? ", …" : "")
  }
}
