internal import CanonicalJSON

// A file that somebody brings is found by what it is, not by where it lies: its digest leads to the exhibit, and where
// no exhibit has the digest, its size leads to those of which it may be a changed copy.
extension Event {
  /// The tag under which the events are found that say a file has a digest: registrations, copies, acquisitions.
  /// - Parameter digest: SHA-256 in lower-case hexadecimal.
  public static func tag(ofFileWithDigest digest: String) -> String { "\(digestTag)\(digest)" }

  /// The tag under which the registrations and copies of files of a size are found.
  public static func tag(ofFileOfBytes bytes: Int) -> String { "\(bytesTag)\(bytes)" }

  private static let digestTag = "sha256:"
  private static let bytesTag = "bytes:"

  /// Calls `body` with the tags of the file that the event registers, derives or acquires.
  func forEachFileTag(_ body: (RawSpan) -> Void) {
    switch fact {
    case .evidenceRegistered(let data): tags(data.sha256, data.bytes, body)
    case .evidenceDerived(let data): tags(data.sha256, data.bytes, body)
    case .evidenceAcquired(let data): tags(data.sourceDigest, nil, body)
    default: break
    }
  }

  private func tags(_ digest: Text, _ bytes: Int?, _ body: (RawSpan) -> Void) {
    unsafe body(Array(Event.tag(ofFileWithDigest: string(digest)).utf8).span.bytes)
    if let bytes { unsafe body(Array(Event.tag(ofFileOfBytes: bytes).utf8).span.bytes) }
  }
}
