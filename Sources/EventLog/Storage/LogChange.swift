internal import LMDB
package import TransparencyLog

/// What one commit changes: bundles sealed, tail rows added, tiles filled, the head moved.
///
/// It refers to the batch's own bytes; a store copies them once, into place.
package struct LogChange: Sendable {
  /// The head row that must be there; nil when there must be none.
  package let expectedHead: [UInt8]?
  /// The new head row.
  package let head: [UInt8]
  /// Tiles of level ≥ 1 that were filled or became wider.
  package let tiles: [(key: TileKey, hashes: [Digest])]

  /// The entries the stored tail holds, which begin at ``tailStart``.
  let tail: EntryBatch
  /// The entries to be added behind them.
  let batch: EntryBatch
  /// The first position of the stored tail, a multiple of 256.
  let tailStart: Int

  /// The bundles to be stored.
  package var sealed: Range<Int> {
    let first = tailStart / Bundle.width
    return first..<first + (tail.count + batch.count) / Bundle.width
  }

  /// Whether every row the stored tail has is now in a bundle.
  package var emptiesTail: Bool { !sealed.isEmpty && !tail.isEmpty }

  /// The positions of the tail rows to be stored.
  package var tailRows: Range<Int> {
    let end = tailStart + tail.count + batch.count
    return max(tailStart + tail.count, end / Bundle.width * Bundle.width)..<end
  }

  /// The length of a sealed bundle in bytes.
  package func byteCount(ofBundle number: Int) -> Int {
    let (old, new) = pieces(number)
    return Bundle.hashesLength + tail.frames(old).count + batch.frames(new).count
  }

  /// Writes a sealed bundle.
  @_lifetime(output: copy output)
  package func write(bundle number: Int, to output: inout OutputRawSpan) {
    let (old, new) = pieces(number)
    output.append(contentsOf: tail.leafHashes.span.extracting(old).rawBytes)
    output.append(contentsOf: batch.leafHashes.span.extracting(new).rawBytes)
    output.append(contentsOf: tail.framed.span.rawBytes.extracting(tail.frames(old)))
    output.append(contentsOf: batch.framed.span.rawBytes.extracting(batch.frames(new)))
  }

  /// The length of a new tail row in bytes.
  package func byteCount(ofTailRow position: Int) -> Int {
    let index = position - tailStart - tail.count
    return Digest.byteCount + batch.frames(index..<index + 1).count
  }

  /// Writes a new tail row.
  @_lifetime(output: copy output)
  package func write(tailRow position: Int, to output: inout OutputRawSpan) {
    let index = position - tailStart - tail.count
    output.append(contentsOf: batch.leafHashes.span.extracting(index..<index + 1).rawBytes)
    output.append(contentsOf: batch.framed.span.rawBytes.extracting(batch.frames(index..<index + 1)))
  }

  /// Which entries of the tail and of the batch make up a bundle.
  private func pieces(_ number: Int) -> (tail: Range<Int>, batch: Range<Int>) {
    let first = number * Bundle.width - tailStart
    let end = first + Bundle.width
    return (
      min(first, tail.count)..<min(end, tail.count),
      max(first - tail.count, 0)..<max(end - tail.count, 0)
    )
  }
}
