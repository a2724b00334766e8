import Evidence
import IncidentEvents
import Testing

@Suite("The type of a media file by its content")
struct MediaTypeTests {
  private static func box(_ brand: String) -> [UInt8] {
    [0, 0, 0, 24] + Array("ftyp\(brand)".utf8) + [0, 0, 2, 0]
  }

  static let known: [(content: [UInt8], type: MediaType)] = [
    (box("isom"), .`video/mp4`), (box("mp42"), .`video/mp4`), (box("avc1"), .`video/mp4`),
    (box("M4A "), .`audio/mp4`), (box("qt  "), .`video/quicktime`),
    ([0, 0, 0, 8] + Array("wide".utf8), .`video/quicktime`),
    ([0x1a, 0x45, 0xdf, 0xa3, 0x93, 0x42, 0x82, 0x88] + Array("matroska".utf8), .`video/xMatroska`),
    ([0xff, 0xd8, 0xff, 0xe1], .`image/jpeg`),
    ([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0], .`image/png`),
    (Array("ID3".utf8) + [4, 0, 0], .`audio/mpeg`), ([0xff, 0xfb, 0x90, 0x00], .`audio/mpeg`),
    (Array("RIFF".utf8) + [0, 0, 1, 0] + Array("WAVEfmt ".utf8), .`audio/wav`),
    (Array("%PDF-1.7\n".utf8), .`application/pdf`),
    (Array("Хабарлама: ертең сағат 9-да\r\n".utf8), .`text/plain`),
  ]

  @Test("What is taken is told", arguments: 0..<known.count)
  func told(place: Int) {
    let (content, type) = Self.known[place]
    #expect(MediaType(content: content, bytes: content.count) == type)
  }

  static let others: [[UInt8]] = [
    [], [0], box("heic"), box("3gp5"), [0xff, 0xf1, 0x50, 0x80],
    [0x1a, 0x45, 0xdf, 0xa3, 0x93, 0x42, 0x82, 0x84] + Array("webm".utf8),
    Array("RIFF".utf8) + [0, 0, 1, 0] + Array("AVI LIST".utf8), [0x50, 0x4b, 3, 4],
    Array("text\u{0}with a zero".utf8), [0xc3, 0x28, 0x41],
  ]

  @Test("What is not taken is not taken for something else", arguments: 0..<others.count)
  func other(place: Int) {
    let content = Self.others[place]
    #expect(MediaType(content: content, bytes: content.count) == nil)
  }

  @Test("A text is a text also where its beginning ends inside a letter")
  func cut() {
    let text = Array("сөз".utf8)
    #expect(MediaType(content: Array(text.dropLast()), bytes: text.count) == .`text/plain`)
    #expect(MediaType(content: Array(text.dropLast()), bytes: text.count - 1) == nil)
  }

  @Test("Only containers of one family may be stated for each other")
  func stated() {
    #expect(MediaType.`video/mp4`.mayBe(.`audio/mp4`))
    #expect(!MediaType.`image/jpeg`.mayBe(.`video/mp4`))
    #expect(MediaType.`image/png`.mayBe(.`image/png`))
  }
}
