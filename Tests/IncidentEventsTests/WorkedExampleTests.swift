import CanonicalJSON
import Foundation
import Testing
import TransparencyLog

@Suite("The worked example")
struct WorkedExampleTests {
  static let folder = Examples.folder.appending(path: "../worked").standardizedFileURL

  static func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appending(path: name)))
  }

  /// Base64url without padding (RFC 4648 §5).
  static func base64url(_ bytes: [UInt8]) -> String {
    Data(bytes).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing(
      "=", with: "")
  }

  @Test(
    "The submission, with the recorded time put in and the narrative committed to, is the entry byte for byte"
  )
  func entry() throws {
    let submission = try Self.bytes("submission.json")
    #expect(SchemaCheckTests.isValid(submission))
    var document = JSONDocument()
    try document.parseObject(submission.span)
    let recorded = CanonicalWriter.Insertion(
      name: "recordedtime", value: Array("\"2024-07-10T16:41:13.207Z\"".utf8))
    let encoded = try Self.base64url(Self.bytes("disclosure.json"))
    let digest = Self.base64url(Digest.sha256(of: Array(encoded.utf8)).bytes)
    let commitment = CanonicalWriter.Insertion(name: "_sd", value: Array("[\"\(digest)\"]".utf8))
    var data: [UInt8] = []
    guard let node = document.root.member("data") else {
      Issue.record("the submission has no data")
      return
    }
    CanonicalWriter.write(node, omitting: ["narrative"], inserting: [commitment], to: &data)
    var entry: [UInt8] = []
    CanonicalWriter.write(
      document.root, omitting: [],
      inserting: [recorded, CanonicalWriter.Insertion(name: "data", value: data)], to: &entry)
    #expect(try entry == Self.bytes("entry.json"))
  }

  @Test("The entry's leaf hash is the one written beside it")
  func leafHash() throws {
    let entry = try Self.bytes("entry.json")
    let leafHash = unsafe MerkleTree.leafHash(of: entry.span.bytes)
    #expect(try "\(leafHash.hex)\n" == String(decoding: Self.bytes("leaf-hash.txt"), as: UTF8.self))
  }
}
