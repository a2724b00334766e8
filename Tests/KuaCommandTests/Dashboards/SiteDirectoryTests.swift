import Dashboard
import Foundation
import Language
import Testing

@testable import kua

@Suite("The directory of a site")
struct SiteDirectoryTests {
  private static func bytes(_ names: [String]) -> [String: [UInt8]] {
    Dictionary(uniqueKeysWithValues: names.map { ($0, Array("of \($0)".utf8)) })
  }

  private static func files(_ path: String) -> Set<String> {
    let found = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
    return Set(
      found.filter { name in
        let attributes = try? FileManager.default.attributesOfItem(atPath: "\(path)/\(name)")
        return attributes?[.type] as? FileAttributeType == .typeRegular
      })
  }

  @Test("A site takes the place of a former one: what is not part of it any more is removed")
  func replaced() throws {
    let place = TemporaryDirectory()
    let path = "\(place.path)/new/site"
    try SiteDirectory(path, audience: .internal).write(
      Self.bytes(["index.html", "ru/a.html", "ru/data/a.csv"]))
    #expect(Self.files(path) == [".kua-dashboard", "index.html", "ru/a.html", "ru/data/a.csv"])
    try SiteDirectory(path + "/", audience: .internal).write(Self.bytes(["index.html", "kk/a.html"]))
    #expect(Self.files(path) == [".kua-dashboard", "index.html", "kk/a.html"])
    #expect(!FileManager.default.fileExists(atPath: "\(path)/ru"))
    let mode =
      try FileManager.default.attributesOfItem(atPath: "\(path)/index.html")[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test("A directory with anything else in it is refused, and nothing in it is changed")
  func others() throws {
    let place = TemporaryDirectory()
    let path = "\(place.path)/site"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try "mine".write(toFile: "\(path)/index.html", atomically: true, encoding: .utf8)
    #expect(throws: Problem.self) {
      try SiteDirectory(path, audience: .public).write(Self.bytes(["index.html"]))
    }
    #expect(try String(contentsOfFile: "\(path)/index.html", encoding: .utf8) == "mine")
    try FileManager.default.removeItem(atPath: "\(path)/index.html")
    try SiteDirectory(path, audience: .public).write(Self.bytes(["index.html", "ru/a.html"]))
    try "mine".write(toFile: "\(path)/ru/notes.txt", atomically: true, encoding: .utf8)
    let refused = #expect(throws: Problem.self) {
      try SiteDirectory(path, audience: .public).write(Self.bytes(["index.html"]))
    }
    #expect(refused?.description.contains("ru/notes.txt") == true)
    #expect(Self.files(path) == [".kua-dashboard", "index.html", "ru/a.html", "ru/notes.txt"])
    #expect(throws: Problem.self) {
      try SiteDirectory("\(path)/index.html", audience: .public).write(Self.bytes(["a.html"]))
    }
  }

  @Test("Internal pages never go where public ones are, nor the other way round")
  func audiences() throws {
    let place = TemporaryDirectory()
    for audience in Audience.allCases {
      let path = "\(place.path)/\(audience.rawValue)"
      try SiteDirectory(path, audience: audience).write(Self.bytes(["index.html"]))
      let other: Audience = audience == .public ? .internal : .public
      let refused = #expect(throws: Problem.self) {
        try SiteDirectory(path, audience: other).write(Self.bytes(["secret.html"]))
      }
      #expect(refused?.code == "other-audience")
      #expect(Self.files(path) == [".kua-dashboard", "index.html"])
    }
  }

  @Test("A writing that was interrupted at any place is taken up again")
  func interrupted() throws {
    let place = TemporaryDirectory()
    let path = "\(place.path)/site"
    let files = Self.bytes(["index.html", "ru/a.html", "kk/a.html"])
    try SiteDirectory(path, audience: .public).write(Self.bytes(["index.html", "ru/old.html"]))
    // Its list names what was and what is to be; some files are placed, one is not yet moved to its name.
    try "kua dashboard, public\nindex.html\nkk/a.html\nru/a.html\nru/old.html\n"
      .write(toFile: "\(path)/.kua-dashboard", atomically: true, encoding: .utf8)
    try "half".write(toFile: "\(path)/ru/a.html.new", atomically: true, encoding: .utf8)
    try "whole".write(toFile: "\(path)/ru/a.html", atomically: true, encoding: .utf8)
    try SiteDirectory(path, audience: .public).write(files)
    #expect(Self.files(path) == [".kua-dashboard", "index.html", "kk/a.html", "ru/a.html"])
    #expect(try String(contentsOfFile: "\(path)/ru/a.html", encoding: .utf8) == "of ru/a.html")
  }

  @Test("A list that names files elsewhere is not believed")
  func forgedList() throws {
    let place = TemporaryDirectory()
    let path = "\(place.path)/site"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try "mine".write(toFile: "\(place.path)/notes.txt", atomically: true, encoding: .utf8)
    for name in ["../notes.txt", "\(place.path)/notes.txt"] {
      try "kua dashboard, public\n\(name)\n"
        .write(toFile: "\(path)/.kua-dashboard", atomically: true, encoding: .utf8)
      #expect(throws: Problem.self) {
        try SiteDirectory(path, audience: .public).write(Self.bytes(["index.html"]))
      }
    }
    #expect(FileManager.default.fileExists(atPath: "\(place.path)/notes.txt"))
  }

  @Test("The language of the pages may be all, and is also the one that is answered in")
  func language() throws {
    let one = try Spoken.language(
      in: ["--language", "kk", "dashboard", "2024", "--out", "x"], environment: [:])
    #expect(one.language == .kk)
    #expect(one.rest == ["dashboard", "--language", "kk", "2024", "--out", "x"])
    let all = try Spoken.language(
      in: ["dashboard", "2024", "--language=all"], environment: ["LANG": "ru_RU.UTF-8"])
    #expect(all.language == .ru)
    #expect(all.rest == ["dashboard", "--language", "all", "2024"])
    #expect(throws: (any Error).self) {
      try Spoken.language(in: ["stats", "2024", "--language", "all"], environment: [:])
    }
  }
}
