import ArgumentParser
import Evidence
import Glibc
import Language
import Ledger
import TransparencyLog

/// `kua verify BUNDLE.zip [FILE…]`: what a bundle is checked with.
struct BundleVerificationOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Of a bundle: the log's verifier key or its fingerprint, as known from elsewhere.",
      valueName: "vkey|fingerprint"))
  var logKey: String?

  @Option(
    help: ArgumentHelp(
      "Of a bundle: a witness's verifier key or its fingerprint; may be given several times.",
      valueName: "vkey|fingerprint"))
  var witnessKey: [String] = []

  @Option(
    help: ArgumentHelp(
      "Of a bundle: the SHA-256 fingerprint of a time-stamping authority's certificate; may be given several times.",
      valueName: "fingerprint"))
  var tsa: [String] = []

  /// Whether a file is taken for a bundle: by its name, for what it holds may have been changed.
  static func isBundle(_ path: String) -> Bool { path.lowercased().hasSuffix(".zip") }

  /// Refuses what goes with a bundle where something else is checked, and the other way round.
  func check(_ files: [String], checkpoints: Int, isKeyGiven: Bool) throws {
    guard let first = files.first, Self.isBundle(first) else {
      guard logKey == nil, witnessKey.isEmpty, tsa.isEmpty else {
        throw ValidationError(
          "--log-key, --witness-key and --tsa are for a bundle: kua verify BUNDLE.zip [FILE…]. A ledger's key is given with --key."
        )
      }
      return
    }
    if isKeyGiven {
      throw ValidationError("--key is for a ledger; the log's key of a bundle is given with --log-key.")
    }
    if checkpoints > 1 {
      throw ValidationError("A bundle is compared with one --checkpoint, not \(checkpoints).")
    }
    _ = try trust(nil)
  }

  /// What is known from elsewhere.
  func trust(_ checkpoint: [UInt8]?) throws -> BundleTrust {
    func key(_ text: String, _ option: String) throws -> BundleTrust.KnownKey {
      guard let key = BundleTrust.KnownKey(text) else {
        throw ValidationError(
          "\(option) takes a verifier key, or its fingerprint of 64 hexadecimal digits, not \"\(text)\".")
      }
      return key
    }
    return BundleTrust(
      logKey: try logKey.map { try key($0, "--log-key") },
      witnesses: Set(try witnessKey.map { try key($0, "--witness-key") }),
      authorities: Set(
        try tsa.map { text in
          // OpenSSL prints colons between the bytes.
          guard let digest = Digest(hex: String(text.lowercased().filter { $0 != ":" })) else {
            throw ValidationError(
              "--tsa takes the SHA-256 of a certificate's DER, 64 hexadecimal digits (openssl x509 -fingerprint -sha256), not \"\(text)\"."
            )
          }
          return digest
        }), checkpoint: checkpoint)
  }

  /// Checks the bundle and prints what came out.
  func verify(_ archive: String, media: [String], checkpoint: String?, _ format: OutputFormat) throws {
    let bytes = try BundleFile.read(archive)
    let note = try checkpoint.map { Array(try GivenCheckpoint(file: $0).note.utf8) }
    let verification = BundleVerification(bytes, trust: try trust(note))
    let verdict = verification.run(media: Array(zip(media, try MediaReading.digests(of: media))))
    let page = BundleVerdictPage(verdict: verdict, path: archive)
    var output = StandardStream.output()
    try output.write(format == .json ? page.json.text + "\n" : page.text(.output))
    try output.flush()
    if verdict.whole == .fails { throw ExitStatus.verificationFailed }
  }
}
