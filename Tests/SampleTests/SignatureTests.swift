import Crypto
import Foundation
import Testing

@testable import kua_sample

private let signed = written(
  seed: 4, events: 20_000, content: Content(hasPrivateValues: true, isSigned: true, origin: "a.example/b")
).split(separator: 10).map { String(decoding: $0, as: UTF8.self) }

@Test("Every signature is of a key enrolled before, over the origin and the entry")
func signatures() throws {
  var keys: [String: Curve25519.Signing.PublicKey] = [:]
  var count = 0
  for line in signed {
    if let text = line.firstMatch(of: #/"key":"(a\.example/b/[a-z2-7]{26})\+([0-9a-f]{8})\+([^"]+)"/#),
      line.contains("actor.enrolled")
    {
      #expect(line.contains("\"subject\":\"actor:\(text.1.dropFirst(12))\""))
      let bytes = try #require(Data(base64Encoded: String(text.3)))
      keys[String(text.2)] = try Curve25519.Signing.PublicKey(rawRepresentation: bytes.dropFirst())
    }
    guard let attribute = line.firstMatch(of: #/,"signature":"([^"]+)"/#) else { continue }
    let entry = line.replacing(#/,"signature":"[^"]+"/#, with: "")
      .replacing(#/,"recordedtime":"[^"]+"/#, with: "").replacing(#/,"disclosures":\[[^\]]+\]/#, with: "")
    let message = Data("kua-entry/v1\na.example/b\n\(entry)".utf8)
    for one in attribute.1.split(separator: " ") {
      let base64 = one.dropFirst(9).replacing("-", with: "+").replacing("_", with: "/") + "=="
      let signature = try #require(Data(base64Encoded: String(base64)))
      #expect(keys[String(one.prefix(8))]?.isValidSignature(signature, for: message) == true, "\(line)")
      count += 1
    }
  }
  #expect(count > 50)
}

@Test("A signed event commits to each value it discloses, and to one digest for each private member")
func disclosures() throws {
  var count = 0
  for line in signed where line.contains("\"disclosures\":") {
    let text = try #require(line.firstMatch(of: #/"disclosures":\["([^"]+)"\]/#)).1
    let digest = Base64.url.text(Array(SHA256.hash(data: Data(text.utf8))))
    #expect(line.contains("\"_sd\":[\"\(digest)\"]"))
    count += 1
  }
  #expect(count > 0)
}
