internal import LMDB
internal import TransparencyLog

/// 256 neighbouring positions, with everything the raw file has of them.
struct SalvagedBlock {
  private let first: Int
  private var remains: [BundleRemains]
  private let rows: [[RowsByShape.TailPlace]]
  private let file: DamagedFile
  /// The leaf hash of each position that a signed root vouches for.
  private(set) var verified: [Digest?]

  init(
    _ number: Int, _ file: DamagedFile, _ rows: RowsByShape, _ tree: TrustedTree, orphan: DamagedFile.Place?
  ) {
    let first = number * Bundle.width
    self.first = first
    self.file = file
    self.rows = (0..<Bundle.width).map { rows.tail[first + $0] ?? [] }
    let places = (rows.bundles[number] ?? []) + (orphan.map { [$0] } ?? [])
    remains = places.map { BundleRemains(file.bytes($0)) }
    verified = Array(repeating: nil, count: Bundle.width)
    if let root = tree.bundles[number] { verify(0..<Bundle.width, root) }
    for (node, root) in tree.parts[number] ?? [:] {
      let start = Int(node.index << UInt64(node.level)) - first
      let range = start..<start + 1 << node.level
      if range.contains(where: { verified[$0] == nil }) { verify(range, root) }
    }
    for place in remains.indices { remains[place].resynchronize(verified) }
  }

  private mutating func verify(_ range: Range<Int>, _ root: Digest) {
    // The likeliest way first, and cheap: a bundle as it is stored.
    for remain in remains where remain.stored.count == Bundle.width {
      if MerkleTree.subtreeRoot(of: remain.stored.span.extracting(range).rawBytes) == root {
        for index in range { verified[index] = remain.stored[index] }
        return
      }
    }
    let candidates = range.map { index in
      var hashes: [Digest] = []
      for row in rows[index] {
        hashes.appendNew(row.stored)
        hashes.appendNew(row.computed)
      }
      for remain in remains {
        if remain.stored.count == Bundle.width { hashes.appendNew(remain.stored[index]) }
        hashes.appendNew(remain.computed[index])
      }
      return hashes
    }
    guard let hashes = SubtreeMatch.hashes(candidates, under: root) else { return }
    for (index, hash) in zip(range, hashes) { verified[index] = hash }
  }

  /// What there is of one position.
  enum Found {
    case verified([UInt8])
    /// Its leaf hash is not vouched for, but it is the one stored beside it.
    case unverified([UInt8])
    case missing(SalvageReport.Reason)
  }

  /// What there is of a position of the block, 0 to 255.
  func found(_ index: Int) -> Found {
    let hash = verified[index]
    for remain in remains {
      guard let place = remain.entries[index], let computed = remain.computed[index] else { continue }
      if let hash, hash != computed { continue }
      if hash == nil, remain.stored.count != Bundle.width || remain.stored[index] != computed { continue }
      let entry = Array(remain.bytes[place])
      return hash == nil ? .unverified(entry) : .verified(entry)
    }
    for row in rows[index] where row.computed == hash ?? row.stored {
      let entry = file.bytes(row.entry)
      guard MerkleTree.leafHash(of: entry.span.rawBytes) == row.computed else { continue }
      return hash == nil ? .unverified(entry) : .verified(entry)
    }
    let isThere = !rows[index].isEmpty || remains.contains { $0.stored.count == Bundle.width }
    return .missing(isThere ? .changed : .lost)
  }
}
