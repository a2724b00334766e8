internal import TransparencyLog

/// What checking a run of bundles found: their roots, computed two ways where they differ.
struct RunCheck: Sendable {
  /// The first bundle of the run.
  let first: Int
  /// For each bundle the root over the stored leaf hashes and the one over the entries' bytes.
  var roots: [BundleRoots] = []
  /// What the caller's check said.
  var contents: [Damage] = []
  /// What is wrong with a bundle apart from disputes.
  var damages: [Damage] = []
  var entries = 0
}

/// The roots of one bundle (or the hashes of the tail), as its two halves have it.
struct BundleRoots: Sendable {
  /// Over the stored leaf hashes; nil when they can not be read.
  var stored: Digest?
  /// Over the entries' bytes; nil when they can not be read.
  var computed: Digest?
  /// The positions where entry and leaf hash do not belong together.
  var disputed: [Int] = []
}

/// Checks bundles against themselves: lengths, and each entry against its leaf hash.
struct BundleCheck {
  let store: any LogStore
  let inspect: (@Sendable (Int, RawSpan) throws -> Void)?
  let maximumFindings: Int

  /// Checks a run of bundles in one look at the store.
  func run(_ numbers: Range<Int>) -> RunCheck {
    var check = RunCheck(first: numbers.lowerBound)
    check.roots.reserveCapacity(numbers.count)
    var computed = [Digest](repeating: MerkleTree.emptyRoot, count: Bundle.width)
    do {
      try store.bundles(numbers) { number, bytes in
        check.roots.append(bundle(number, bytes, &computed, &check))
      }
    } catch {
      let failed = numbers.lowerBound + check.roots.count
      check.damages.append(Damage(.file, "bundle \(failed) could not be read: \(error)"))
      while check.roots.count < numbers.count { check.roots.append(BundleRoots()) }
    }
    return check
  }

  private func bundle(
    _ number: Int, _ bytes: RawSpan?, _ computed: inout [Digest], _ check: inout RunCheck
  ) -> BundleRoots {
    let first = number * Bundle.width
    let place = "bundle \(number) (entries \(first) to \(first + Bundle.width - 1))"
    guard let bytes else {
      check.damages.append(Damage(.bundle(number: number), "\(place) is missing"))
      return BundleRoots()
    }
    guard let bundle = Bundle(bytes) else {
      check.damages.append(Damage(.bundle(number: number), "\(place) is too short"))
      return BundleRoots()
    }
    var roots = BundleRoots()
    var offset = 0
    var walked = 0
    var fault: Damage?
    var unusual: [Damage] = []
    for index in 0..<Bundle.width {
      let position = first + index
      guard let entry = bundle.entries.frame(at: offset) else {
        fault = length(roots.disputed.first ?? position)
        break
      }
      offset += 2 + entry.byteCount
      let hash = MerkleTree.leafHash(of: entry)
      computed[index] = hash
      if hash != bundle.leafHash(index) { roots.disputed.append(position) }
      if let inspect {
        do { try inspect(position, entry) } catch {
          unusual.append(Damage(.content(position: position), "entry \(position): \(error)"))
        }
      }
      check.entries += 1
      walked += 1
    }
    if fault == nil, offset != bundle.entries.byteCount {
      // Either a length was made smaller, and all that follows is out of step, or there is something behind.
      fault =
        roots.disputed.first.map(length)
        ?? Damage(
          .bundle(number: number),
          "\(place) has \(bundle.entries.byteCount - offset) bytes after its last entry")
    }
    roots.stored = MerkleTree.tileRoot(of: bundle.hashes)
    if walked == Bundle.width, roots.disputed.isEmpty {
      roots.computed = roots.stored
    } else if fault == nil {
      roots.computed = MerkleTree.tileRoot(of: computed.span.rawBytes)
    }
    if let fault {
      check.damages.append(fault)
      // What follows a wrong length is out of step and not worth telling.
      if let first = roots.disputed.first { unusual.removeAll { $0.position ?? 0 >= first } }
      roots.disputed = []
    }
    check.contents.append(contentsOf: unusual.prefix(max(0, maximumFindings - check.contents.count)))
    return roots
  }

  private func length(_ position: Int) -> Damage {
    Damage(.length(position: position), "length of entry \(position): the entries do not fill their bundle")
  }
}
