internal import Language
internal import TransparencyLog

extension OpenedBundle {
  /// `media NAME`: the file is one of an exhibit; if it is none, which segments of which exhibit are intact.
  func checkMedia(
    _ path: String, _ name: String, _ progress: ((_ path: String, _ done: Int, _ of: Int) -> Void)?
  ) throws(BundleError) -> BundleCheck {
    var check = Checking()
    guard let manifest else {
      check.otherwise = .notEstablished
      check.note(Verdict.unmade(what: "manifest.json"))
      return check.done(name)
    }
    var digest = RunningDigest()
    var size = 0
    var reading = try MediaReading(path)
    let total = reading.size
    try reading.forEachSegment { segment in
      digest.add(Array(segment))
      size += segment.count
      progress?(path, size, total)
    }
    let sha256 = digest.digest.hex
    let exhibits = manifest.media.filter { $0.sha256 == sha256 && $0.bytes == size }
    let files = fileEntries
    for media in exhibits {
      guard let entry = files[media.exhibit], let file = entry.data.file, file.sha256 == sha256,
        file.bytes == size
      else {
        check.fault(Verdict.registeredOtherwise(exhibit: .text(media.exhibit)))
        continue
      }
      check.note(Self.words(of: entry, file))
    }
    if exhibits.isEmpty {
      check.fault(Verdict.knownByNoExhibit(bytes: .number(size), sha256: .text(sha256)))
      try compareSegments(path, manifest, &check)
    }
    return check.done(name)
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

  /// Says of which exhibit the file still has segments, and which.
  private func compareSegments(
    _ path: String, _ manifest: BundleManifest, _ check: inout Checking
  ) throws(BundleError) {
    let known = manifest.media.compactMap { media in segments(of: media.exhibit).map { (media.exhibit, $0) } }
    if known.isEmpty { return }
    var intact = known.map { [Bool](repeating: false, count: $0.1.count) }
    var place = 0
    var reading = try MediaReading(path)
    try reading.forEachSegment { segment in
      let leaf = MerkleTree.leafHash(of: Array(segment))
      for at in known.indices where place < known[at].1.count && known[at].1[place] == leaf {
        intact[at][place] = true
      }
      place += 1
    }
    let counts = intact.map { $0.count { $0 } }
    guard let most = counts.max(), most > 0, let at = counts.firstIndex(of: most) else { return }
    let changed = intact[at].indices.filter { !intact[at][$0] }
    check.fault(
      Verdict.segmentsIntact(
        exhibit: .text(known[at].0), intact: .number(most), ranges: .text(Self.ranges(changed)),
        total: .number(known[at].1.count)))
  }

  /// Ascending numbers as ranges, as in `3, 5–7`; the first twenty.
  static func ranges(_ numbers: [Int]) -> String {
    var ranges: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = ranges.last, last.upperBound + 1 == number {
        ranges[ranges.count - 1] = last.lowerBound...number
      } else {
        ranges.append(number...number)
      }
    }
    let texts = ranges.prefix(20).map {
      $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)"
    }
    return texts.isEmpty ? "–" : texts.joined(separator: ", ") + (ranges.count > 20 ? ", …" : "")
  }
}
