internal import LMDB

/// A trusted time stamp (RFC 3161) as it is kept beside the released checkpoint it is over.
///
/// The log keeps the bytes and knows nothing of them.
public struct StoredTimeStamp: Sendable, Hashable {
  /// The authority's response, as it came.
  public let response: [UInt8]
  /// The certificates, in DER, from the signer's to the one that was trusted when it was stored: hints for others.
  public let certificates: [[UInt8]]

  /// A response and its certificates.
  public init(response: [UInt8], certificates: [[UInt8]]) {
    self.response = response
    self.certificates = certificates
  }

  /// Reads the stored form: of each part its length, u32be, and its bytes; the response first.
  init?(stored: RawSpan) {
    var parts: [[UInt8]] = []
    var offset = 0
    while offset < stored.byteCount {
      guard stored.byteCount - offset >= 4 else { return nil }
      let length = stored.bigEndian32(at: offset)
      offset += 4
      guard length <= stored.byteCount - offset else { return nil }
      parts.append([UInt8](copying: stored.extracting(offset..<offset + length)))
      offset += length
    }
    guard let response = parts.first else { return nil }
    self.init(response: response, certificates: Array(parts.dropFirst()))
  }

  /// The stored form.
  var stored: [UInt8] {
    var bytes: [UInt8] = []
    for part in [response] + certificates {
      bytes.append(bigEndian: UInt32(part.count))
      bytes += part
    }
    return bytes
  }
}

/// The key of a time stamp among the checkpoints' rows: the checkpoint's size, u64be, and the stamp's number, one byte.
/// So that it stands behind the note of its size, and before the next.
struct TimeStampKey {
  let size: Int
  let number: UInt8

  /// The most a checkpoint has: no more than a byte counts, and none of 255, which ends a search.
  static let most = 255

  init(size: Int, number: UInt8) {
    self.size = size
    self.number = number
  }

  /// Reads a key; nil for a note's, and for any other.
  init?(_ key: RawSpan) {
    guard key.byteCount == 9, let size = Int(exactly: key.bigEndian64(at: 0)), key.octet(8) < Self.most else {
      return nil
    }
    self.init(size: size, number: key.octet(8))
  }

  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(bigEndian: UInt64(size))
    bytes.append(number)
    return bytes
  }
}
