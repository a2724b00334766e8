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

  @Test("The submission, with the recorded time put in, is the entry byte for byte")
  func entry() throws {
    let submission = try Self.bytes("submission.json")
    #expect(SchemaCheckTests.isValid(submission))
    var document = JSONDocument()
    try document.parseObject(submission.span)
    let recorded = CanonicalWriter.Insertion(
      name: "recordedtime", value: Array("\"2024-07-10T16:41:13.207Z\"".utf8))
    var entry: [UInt8] = []
    CanonicalWriter.write(document.root, omitting: [], inserting: [recorded], to: &entry)
    #expect(try entry == Self.bytes("entry.json"))
  }

  @Test("The entry's leaf hash is the one written beside it")
  func leafHash() throws {
    let entry = try Self.bytes("entry.json")
    let leafHash = unsafe MerkleTree.leafHash(of: entry.span.bytes)
    #expect(try "\(leafHash.hex)\n" == String(decoding: Self.bytes("leaf-hash.txt"), as: UTF8.self))
  }
}
