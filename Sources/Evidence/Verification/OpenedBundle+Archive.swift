internal import Language
internal import TransparencyLog

extension OpenedBundle {
  /// `archive`: it holds exactly the files the manifest lists, all of them files of a bundle.
  func checkArchive(_ check: inout Checking) {
    let there = Set(archive.files.keys)
    for name in archive.otherChecksums { check.fault(Phrase.Archive.otherChecksum(name: .text(name))) }
    for name in there.sorted() where !BundleName.isKnown(name) {
      check.fault(Verdict.foreignFile(name: .text(name)))
    }
    var required = BundleName.required
    if let manifest {
      let listed = manifest.files.map(\.name)
      let ordered = zip(listed, listed.dropFirst()).allSatisfy {
        $0.utf8.lexicographicallyPrecedes($1.utf8)
      }
      if !ordered { check.fault(Verdict.manifestOutOfOrder) }
      required += listed
      for name in there.subtracting(listed).sorted() where name != "manifest.json" && name != "manifest.sig" {
        check.fault(Verdict.unlistedFile(name: .text(name)))
      }
    }
    for name in Set(required).subtracting(there).sorted() {
      check.fault(Verdict.missingFile(name: .text(name)))
    }
    if !there.contains(where: { $0.hasPrefix("entries/") }) {
      check.fault(Verdict.missingFile(name: "entries/"))
    }
    check.note(Verdict.files(count: archive.files.count))
  }

  /// `manifest`: every file as listed, signed by the issuer, and what it says is what the entries say.
  func checkManifest(_ check: inout Checking) throws(NotReadable) {
    guard let manifest else { return check.fault(Verdict.manifestForm) }
    for file in manifest.files {
      guard let bytes = archive.bytes(of: file.name) else { continue }
      if bytes.count != file.bytes || Digest.sha256(of: Array(bytes)).hex != file.sha256 {
        check.fault(Verdict.otherFile(name: .text(file.name)))
      }
    }
    guard let issued else {
      check.fault(Verdict.noIssue(position: .number(manifest.position)))
      return checkMediaFacts(manifest, &check)
    }
    for (name, said, recorded) in [
      ("bundle", manifest.bundle, issued.id), ("subject", manifest.subject, issued.subject),
      ("issuer", manifest.issuer, issued.actor),
    ] where said != recorded {
      check.fault(Verdict.manifestSays(name: .text(name), recorded: .text(recorded), said: .text(said)))
    }
    checkIssuer(manifest, issued, &check)
    if let opened = entries.first(where: { $0.type == "ledger.opened" }),
      opened.data.isSynthetic != manifest.isSynthetic
    {
      check.fault(Verdict.otherSynthetic)
    }
    checkMediaFacts(manifest, &check)
  }

  private func checkIssuer(_ manifest: BundleManifest, _ issued: BundleEntry, _ check: inout Checking) {
    let keys = actors.counting(of: manifest.issuer, for: issued)
    let signature = Array(archive.bytes(of: "manifest.sig") ?? [])
    guard !keys.isEmpty else { return check.fault(Verdict.issuerWithoutKey(issuer: .text(manifest.issuer))) }
    guard let signed = keys.first(where: { $0.key.isValid(signature, over: manifest.json) }) else {
      return check.fault(Verdict.notIssuersSignature(issuer: .text(manifest.issuer)))
    }
    if !isHint("keys/issuer.pem", signed.key) { check.fault(Verdict.otherHint(name: "keys/issuer.pem")) }
    check.note(
      Verdict.signedByIssuer(issuer: .text(manifest.issuer), position: .number(signed.enrolled)))
  }

  /// The media of the manifest are what the entries register and derive, and segments lead to their roots.
  private func checkMediaFacts(_ manifest: BundleManifest, _ check: inout Checking) {
    let files = fileEntries
    let said = manifest.media.map(\.exhibit)
    if !zip(said, said.dropFirst()).allSatisfy({ $0 < $1 }) { check.fault(Verdict.manifestOutOfOrder) }
    for media in manifest.media {
      guard let entry = files[media.exhibit], let file = entry.data.file else {
        check.fault(Verdict.unregistered(exhibit: .text(media.exhibit)))
        continue
      }
      let isSame =
        media.bytes == file.bytes && media.mediaType == file.mediaType && media.number == file.number
        && media.sha256 == file.sha256
      if !isSame {
        check.fault(Verdict.otherMedia(exhibit: .text(media.exhibit), position: .number(entry.position)))
      }
    }
    for exhibit in Set(files.keys).subtracting(said).sorted() {
      check.fault(Verdict.exhibitNotListed(exhibit: .text(exhibit)))
    }
    for name in archive.files.keys.sorted() where name.hasPrefix("segments/") {
      if segments(of: "exhibit:" + name.dropFirst("segments/".count)) == nil {
        check.fault(Verdict.otherSegments(name: .text(name)))
      }
    }
  }

  /// Whether a PEM file holds a key and nothing else.
  func isHint(_ name: String, _ key: VerifierKey) -> Bool {
    archive.bytes(of: name).map { $0.elementsEqual(PublicKeyPEM.text(key).utf8) } ?? false
  }
}
