import Foundation
import Testing

@testable import Evidence

@Suite("Asking ffprobe")
struct MediaProbeTests {
  /// A program that writes down its arguments, a line each, and answers what it is told to.
  private final class Stand {
    let directory = FileManager.default.temporaryDirectory.appending(path: "kua-probe-\(UUID().uuidString)")
      .path
    var program: String { directory + "/ffprobe" }

    init(answer: String, status: Int = 0) throws {
      try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
      let script = """
        #!/bin/sh
        for word in "$@"; do printf '%s\\n' "$word"; done > '\(directory)/arguments'
        printf '%s' '\(answer)'
        exit \(status)
        """
      try Script.write(script, to: program)
    }

    var arguments: [String] {
      get throws {
        try String(contentsOfFile: directory + "/arguments", encoding: .utf8).split(separator: "\n").map(
          String.init)
      }
    }

    deinit { try? FileManager.default.removeItem(atPath: directory) }
  }

  @Test("What it says of length and beginning is read")
  func answer() throws {
    let stand = try Stand(answer: "duration=1954.120000\nTAG:creation_time=2024-07-01T16:19:30.000000Z\n")
    let probe = try MediaProbe(of: "/films/a.mp4", by: stand.program)
    #expect(probe.duration == 1_954_120)
    #expect(probe.created == 1_719_850_770)
  }

  @Test(
    "The path is one argument, whatever it is called",
    arguments: ["-i", "a; touch b", "$(touch b)", "concat:a|b", "a b\"'"])
  func path(name: String) throws {
    let stand = try Stand(answer: "duration=1\n")
    _ = try MediaProbe(of: name, by: stand.program)
    #expect(try stand.arguments.last == "file:\(name)")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: stand.directory).sorted() == [
        "arguments", "ffprobe",
      ])
  }

  @Test(
    "What is no time and no length is left out",
    arguments: [
      "", "duration=N/A\n", "duration=-3\nTAG:creation_time=yesterday\n", "duration=nan\n",
      "TAG:creation_time=1904-01-01T00:00:00.000000Z\n", "TAG:creation_time=1970-01-01T00:00:00.000000Z\n",
      "duration=1e300\n", "duration\nTAG:creation_time=2024-07-01 16:19:30\n",
    ])
  func nothing(output: String) {
    let probe = MediaProbe(output: output)
    #expect(probe.duration == nil && probe.created == nil)
  }

  @Test("A program that fails or can not be run is an error of its own")
  func failing() throws {
    let stand = try Stand(answer: "duration=5\n", status: 1)
    #expect { try MediaProbe(of: "a", by: stand.program) } throws: { ($0 as? MediaError)?.code == .probe }
    #expect { try MediaProbe(of: "a", by: "/nothing/there") } throws: { ($0 as? MediaError)?.code == .probe }
    let endless = try Stand(answer: String(repeating: "x", count: 70_000))
    #expect { try MediaProbe(of: "a", by: endless.program) } throws: { ($0 as? MediaError)?.code == .probe }
  }

  @Test("It is found on the path, in directories named from the root alone")
  func found() throws {
    let stand = try Stand(answer: "")
    #expect(MediaProbe.program(in: "/nothing:\(stand.directory)") == stand.program)
    #expect(MediaProbe.program(in: "/nothing:.:") == nil)
    #expect(MediaProbe.program(in: "") == nil)
  }
}
