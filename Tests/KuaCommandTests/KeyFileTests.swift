import Foundation
import IncidentEvents
import Ledger
import Testing

@testable import kua

@Suite("Key files")
struct KeyFileTests {
  private let path = FileManager.default.temporaryDirectory.appending(path: "kua-key-\(UUID().uuidString)")
    .path

  private func signer() throws -> SubmissionSigner {
    let actor = Reference(kind: .actor, high: 1, low: 8)
    return try SubmissionSigner.make(
      for: actor, origin: "test.example/keys", seed: [UInt8](repeating: 3, count: 32))
  }

  @Test("A key file is its owner's only, is read back, and is never overwritten")
  func made() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    let signer = try signer()
    try PrivateKeyFile.make(path, signer.privateKeyText)
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(try PrivateKeyFile.signer(path).verifierKey == signer.verifierKey)
    #expect {
      try PrivateKeyFile.make(path, "another")
    } throws: {
      ($0 as? Problem)?.code == "file-exists"
    }
    #expect(try PrivateKeyFile.signer(path).verifierKey == signer.verifierKey)
  }

  @Test("A key file that others may open is not read", arguments: [0o640, 0o604, 0o666])
  func open(mode: Int) throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    try PrivateKeyFile.make(path, try signer().privateKeyText)
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    #expect {
      try PrivateKeyFile.signer(path)
    } throws: {
      ($0 as? Problem)?.code == "open-key-file"
    }
  }
}
