import Foundation
import TrustedTime

/// A time-stamping authority made with openssl in a folder of its own, by Tools/verify/authority.py.
struct LocalAuthority {
  private let place = TemporaryDirectory()
  private var folder: String { place.path + "/authority" }

  init(kind: String = "p256") throws { try run("make", folder, kind) }

  /// Its root, trusted.
  func trusted() throws -> TrustedAuthorities {
    TrustedAuthorities(
      try AuthorityCertificate.all(inPEM: String(contentsOfFile: folder + "/root.pem", encoding: .utf8)))
  }

  /// Its answer to a request.
  func answer(_ request: TimeStampRequest) throws -> [UInt8] {
    let asked = folder + "/asked.tsq"
    let answer = folder + "/answer.tsr"
    try Data(request.der).write(to: URL(filePath: asked))
    try run("answer", folder, asked, answer)
    return try Array(Data(contentsOf: URL(filePath: answer)))
  }

  private func run(_ arguments: String...) throws {
    let script = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Tools/verify/authority.py").path()
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", script] + arguments
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw CocoaError(.executableLoad) }
  }
}
