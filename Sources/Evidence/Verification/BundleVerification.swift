internal import Language
internal import TransparencyLog

/// Verifies a bundle of evidence, without a ledger, as `Schemas/bundle/README.md` says.
///
/// Every check is made by itself, from whatever of the bundle can be read.
public struct BundleVerification {
  let archive: Result<OpenedBundle, ArchiveReader.Refused>
  let trust: BundleTrust

  /// Takes a bundle apart.
  ///
  /// - Parameters:
  ///   - bytes: the archive; anything at all.
  ///   - trust: what is known from elsewhere.
  public init(_ bytes: [UInt8], trust: BundleTrust) {
    do throws(ArchiveReader.Refused) {
      archive = .success(OpenedBundle(try ArchiveReader(bytes)))
    } catch {
      archive = .failure(error)
    }
    self.trust = trust
  }

  /// The checks of the format's table but the first, in its order.
  private static var checks:
    [(name: String, make: (OpenedBundle, BundleTrust, inout Checking) throws -> Void)]
  {
    [
      ("manifest", { bundle, _, check in try bundle.checkManifest(&check) }),
      ("checkpoint", { bundle, _, check in bundle.checkCheckpoint(&check) }),
      ("log-key", { bundle, trust, check in try bundle.checkLogKey(trust, &check) }),
      ("witnesses", { bundle, trust, check in try bundle.checkWitnesses(trust, &check) }),
      ("timestamp", { bundle, trust, check in try bundle.checkTimeStamp(trust, &check) }),
      ("inclusion", { bundle, _, check in try bundle.checkInclusion(&check) }),
      ("contents", { bundle, _, check in try bundle.checkContents(&check) }),
      ("values", { bundle, _, check in bundle.checkValues(&check) }),
      ("signatures", { bundle, _, check in bundle.checkSignatures(&check) }),
      ("custody", { bundle, _, check in try bundle.checkCustody(&check) }),
      ("anchor", { bundle, trust, check in try bundle.checkAnchor(trust, &check) }),
    ]
  }

  /// Makes every check, media files last.
  ///
  /// - Parameter media: what media files beside the archive are, each with the path it was read from.
  public func run(media: [(path: String, digest: MediaDigest)] = []) -> BundleVerdict {
    let names = media.map { "media " + ($0.path.split(separator: "/").last.map(String.init) ?? $0.path) }
    switch archive {
    case .failure(let refused):
      var check = Checking()
      check.fault(refused.reason)
      let checks = [check.done("archive")]
      return BundleVerdict(
        checks: checks + (Self.checks.map(\.name) + names).map { Self.unmade($0, "archive") }, subject: nil,
        isSynthetic: false)
    case .success(let bundle):
      var check = Checking()
      bundle.checkArchive(&check)
      var checks = [check.done("archive")]
      for (name, make) in Self.checks { checks.append(Self.made(name) { try make(bundle, trust, &$0) }) }
      for (name, file) in zip(names, media) {
        checks.append(Self.made(name) { try bundle.checkMedia(file.digest, &$0) })
      }
      return BundleVerdict(
        checks: checks, subject: bundle.manifest?.subject, isSynthetic: bundle.manifest?.isSynthetic ?? false)
    }
  }

  /// Makes a check; one that lacks what it reads, and has found nothing wrong by then, is not established.
  private static func made(_ name: String, _ make: (inout Checking) throws -> Void) -> BundleCheck {
    var check = Checking()
    do {
      try make(&check)
    } catch let error as NotReadable {
      if check.faults.isEmpty { return unmade(name, error.what) }
    } catch {
      check.fault(FilledPhrase(verbatim: "\(error)"))
    }
    return check.done(name)
  }

  /// A check that can not be made.
  private static func unmade(_ name: String, _ what: String) -> BundleCheck {
    var check = Checking()
    check.otherwise = .notEstablished
    check.note(Phrase.Verdict.unmade(what: .text(what)))
    return check.done(name)
  }
}
