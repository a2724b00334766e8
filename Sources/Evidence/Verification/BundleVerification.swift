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
  /// - Parameters:
  ///   - media: paths of media files.
  ///   - progress: told how many bytes of a file were read, of how many.
  /// - Throws: ``BundleError/Code/file`` when a media file can not be read.
  public func run(
    media: [String] = [], progress: ((_ path: String, _ done: Int, _ of: Int) -> Void)? = nil
  ) throws(BundleError) -> BundleVerdict {
    let names = media.map { "media " + ($0.split(separator: "/").last.map(String.init) ?? $0) }
    switch archive {
    case .failure(let refused):
      var check = Checking()
      check.fault(refused.reason)
      var checks = [check.done("archive")]
      for name in Self.checks.map(\.name) + names { checks.append(Self.unmade(name, "archive")) }
      return BundleVerdict(checks: checks, subject: nil, isSynthetic: false)
    case .success(let bundle):
      var check = Checking()
      bundle.checkArchive(&check)
      var checks = [check.done("archive")]
      for (name, make) in Self.checks {
        var check = Checking()
        do {
          try make(bundle, trust, &check)
          checks.append(check.done(name))
        } catch let error as NotReadable {
          checks.append(
            check.faults.isEmpty ? Self.unmade(name, error.what) : check.done(name))
        } catch {
          check.fault(FilledPhrase(verbatim: "\(error)"))
          checks.append(check.done(name))
        }
      }
      for (name, path) in zip(names, media) {
        checks.append(try bundle.checkMedia(path, name, progress))
      }
      return BundleVerdict(
        checks: checks, subject: bundle.manifest?.subject, isSynthetic: bundle.manifest?.isSynthetic ?? false)
    }
  }

  /// A check that can not be made.
  private static func unmade(_ name: String, _ what: String) -> BundleCheck {
    var check = Checking()
    check.otherwise = .notEstablished
    check.note(Phrase.Verdict.unmade(what: .text(what)))
    return check.done(name)
  }
}
