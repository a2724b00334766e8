import Foundation
import IncidentEvents
import LMDB

@testable import Vault

/// A vault in a fresh directory, removed when the last reference goes; bodies and subjects by small numbers.
final class SampleVault: Sendable {
  let path: String
  let place: VaultPlace

  init() {
    path = FileManager.default.temporaryDirectory.appending(path: "vault-tests-\(UUID().uuidString)").path
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    place = VaultPlace(directory: "\(path)/vault", keys: "\(path)/keys")
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  static func body(_ number: UInt64) -> Reference { Reference(kind: .body, high: 7, low: number << 3) }
  static func person(_ number: UInt64) -> Reference { Reference(kind: .person, high: 9, low: number << 3) }
  static func event(_ number: UInt64) -> EventID {
    EventID(milliseconds: 1_700_000_000_000 + Int64(number), random: (number, number << 8))
  }

  static let seed = [UInt8](repeating: 0x5A, count: 32)
  static func key(_ number: UInt64) -> BodyKey {
    guard let key = try? BodyKey(for: body(number), seed: seed) else {
      preconditionFailure("a seed has 32 bytes")
    }
    return key
  }

  /// A settled vault for writing.
  func make(seed: [UInt8]? = nil) throws -> Vault {
    let vault = try Vault.create(place, seed: seed)
    try vault.settle { _ in true }
    return vault
  }

  /// The vault opened again, settled.
  func reopen(isRecorded: (EventID) -> Bool = { _ in true }) throws -> Vault {
    let vault = try Vault(place, access: .readWrite)
    try vault.settle(isRecorded: isRecorded)
    return vault
  }

  /// All files below a directory, with their bytes.
  static func files(_ path: String) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for case let name as String in FileManager.default.enumerator(atPath: path) ?? .init() {
      if let data = FileManager.default.contents(atPath: "\(path)/\(name)") { files[name] = Array(data) }
    }
    return files
  }

  /// Copies a directory as an outsider would.
  static func copy(_ path: String, to other: String) throws {
    try FileManager.default.copyItem(atPath: path, toPath: other)
  }

  static func write(_ bytes: [UInt8], to path: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: path))
  }
}

extension Vault {
  /// Seals a name and a phone of a person for an event, as a body records them.
  func seal(
    _ name: String, _ event: UInt64, person: UInt64 = 1, body: UInt64 = 1, count: Int = 4
  ) throws(VaultError) -> SealedValues {
    try seal(
      [
        ClearValue(name: "name", value: Array("\"\(name)\"".utf8)),
        ClearValue(name: "phone", value: Array("\"+7 700 000 \(event)\"".utf8)),
      ], of: SampleVault.event(event), subject: SampleVault.person(person),
      recordedBy: SampleVault.body(body), bodyKey: SampleVault.key(body), digestCount: count)
  }

  /// What is read of an event.
  func values(
    _ event: UInt64, person: UInt64 = 1, key: UInt64? = 1
  ) throws(VaultError) -> StoredDisclosures {
    try disclosures(
      of: SampleVault.event(event), subject: SampleVault.person(person), with: key.map { SampleVault.key($0) }
    )
  }
}

extension StoredDisclosures {
  /// The values' JSON by name; nil when none are given.
  var texts: [String: String]? {
    guard case .values(let disclosures) = self else { return nil }
    return Dictionary(
      uniqueKeysWithValues: disclosures.map { ($0.name, String(decoding: $0.value, as: UTF8.self)) })
  }
}
