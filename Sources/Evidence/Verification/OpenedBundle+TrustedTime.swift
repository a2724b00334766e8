internal import Language
internal import TransparencyLog

extension OpenedBundle {
  private typealias Words = Phrase.Verdict

  /// `timestamp`: a time stamp over the checkpoint's text, by an authority known from elsewhere.
  func checkTimeStamp(_ trust: BundleTrust, _ check: inout Checking) throws(NotReadable) {
    guard archive.bytes(of: "checkpoint.tsr") != nil else {
      check.otherwise = .absent
      return
    }
    _ = try need(checkpoint, "checkpoint")
    check.fault(Words.malformed(name: "checkpoint.tsr"))
  }
}
