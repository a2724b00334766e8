import Testing
@testable import TransparencyLog

@Suite("Witness policies")
struct WitnessPolicyTests {
  static let log = try! NoteSigner(seed: [UInt8](repeating: 1, count: 32), name: "log.example").verifierKey
  static let keys = (0..<6).map { place in
    try! Cosigner(seed: [UInt8](repeating: UInt8(10 + place), count: 32), name: "w\(place).example")
      .verifierKey
  }

  /// The three witnesses X, the two Y and one Z.
  static let members = """
    log \(log) https://log.example/

    witness X1 \(keys[0])
    \twitness\tX2  \(keys[1])   https://x2.example/ \t
    witness X3 \(keys[2])
    # The other house.
    witness Y1 \(keys[3])
    witness Y2 \(keys[4])
      # and one alone
    witness Z \(keys[5])

    """

  static func policy(_ rest: String) throws(PolicyError) -> WitnessPolicy {
    try WitnessPolicy(parsing: members + rest)
  }

  static func fault(_ text: String) -> (code: PolicyError.Code, line: Int?)? {
    do {
      _ = try WitnessPolicy(parsing: text)
      return nil
    } catch { return (error.code, error.line) }
  }

  @Test("Logs, witnesses, places and comments are read in any spacing")
  func reading() throws {
    let policy = try Self.policy("quorum Z\n")
    #expect(policy.logs.map(\.key) == [Self.log] && policy.logs[0].url == "https://log.example/")
    #expect(policy.witnesses.map(\.name) == ["X1", "X2", "X3", "Y1", "Y2", "Z"])
    #expect(policy.witnesses.map(\.key) == Self.keys)
    #expect(policy.witnesses[1].url == "https://x2.example/" && policy.witnesses[0].url == nil)
    #expect(policy.quorum == .witness(5))
    #expect(policy.accepts(log: Self.log))
    #expect(!policy.accepts(log: Self.keys[0]))
    #expect(try WitnessPolicy(parsing: "quorum none").accepts(log: Self.log))
  }

  @Test("Every set of cosignatures is enough exactly where the rule says so")
  func quorums() throws {
    let nested = try Self.policy(
      "group Xs 2 X1 X2 X3\ngroup Ys any Y1 Y2\ngroup both all Xs Ys\nquorum both\n")
    let one = try Self.policy("quorum Z\n")
    let none = try Self.policy("quorum none\n")
    let mixed = try Self.policy("group Ys all Y1 Y2\ngroup g 2 Ys X1 Z\nquorum g\n")
    for set in 0..<64 {
      func has(_ place: Int) -> Int { set >> place & 1 }
      let keys = Self.keys.indices.filter { has($0) == 1 }.map { Self.keys[$0] }
      #expect(nested.isSatisfied(by: keys) == (has(0) + has(1) + has(2) >= 2 && has(3) + has(4) >= 1))
      #expect(one.isSatisfied(by: keys) == (has(5) == 1))
      #expect(none.isSatisfied(by: keys))
      #expect(mixed.isSatisfied(by: keys) == ((has(3) & has(4)) + has(0) + has(5) >= 2))
      // A key twice is one key, and the log's own is no witness's.
      #expect(nested.isSatisfied(by: keys + keys + [Self.log]) == nested.isSatisfied(by: keys))
    }
  }

  @Test(
    "A fault is told with its line and kind",
    arguments: [
      ("quorum none\nquorum none\n", PolicyError.Code.quorum, 2),
      ("", .quorum, nil),
      ("witness a \(keys[0])\n", .quorum, nil),
      ("quorum a\n", .unknownName, 1),
      ("quorum a\nwitness a \(keys[0])\n", .unknownName, 1),
      ("witness a \(keys[0])\nwitness a \(keys[1])\nquorum a\n", .takenName, 2),
      ("witness none \(keys[0])\nquorum none\n", .takenName, 1),
      ("witness a \(keys[0])\nwitness b \(keys[0])\nquorum a\n", .duplicateKey, 2),
      ("log \(log)\nlog \(log)\nquorum none\n", .duplicateKey, 2),
      ("log \(keys[0])\nquorum none\n", .malformedKey, 1),
      ("witness a \(log)\nquorum a\n", .malformedKey, 1),
      ("witness a w0.example+00000000+BAAA\nquorum a\n", .malformedKey, 1),
      ("witness a\n", .malformedLine, 1),
      ("witness a \(keys[0]) url more\n", .malformedLine, 1),
      ("log\n", .malformedLine, 1),
      ("Quorum none\n", .malformedLine, 1),
      ("quorum none none\n", .malformedLine, 1),
      ("quorum\n", .malformedLine, 1),
      ("witness a \(keys[0])\ngroup g all\nquorum g\n", .malformedLine, 2),
      ("witness a \(keys[0])\ngroup g 2 a\nquorum g\n", .malformedThreshold, 2),
      ("witness a \(keys[0])\ngroup g 0 a\nquorum g\n", .malformedThreshold, 2),
      ("witness a \(keys[0])\ngroup g 01 a\nquorum g\n", .malformedThreshold, 2),
      ("witness a \(keys[0])\ngroup g 2 a a\nquorum g\n", .duplicateMember, 2),
      ("witness a \(keys[0])\ngroup g any a\ngroup h any a\nquorum g\n", .duplicateMember, 3),
      ("witness a \(keys[0])\ngroup g any g\nquorum g\n", .unknownName, 2),
      ("witness a \(keys[0])\ngroup g any none\nquorum g\n", .unknownName, 2),
      ("witness a \(keys[0])\ngroup a any a\nquorum a\n", .takenName, 2),
      ("quorum none\r\n", .forbiddenByte, 1),
      ("# a comment\u{1}\nquorum none\n", .forbiddenByte, 1),
    ] as [(String, PolicyError.Code, Int?)])
  func faults(text: String, code: PolicyError.Code, line: Int?) throws {
    let fault = try #require(Self.fault(text))
    #expect(fault.code == code)
    #expect(fault.line == line)
  }

  @Test("Two spellings that look the same are two names, and other bytes are at home in comments only")
  func bytes() throws {
    let kelvin = "witness K \(Self.keys[0])\nwitness \u{212A} \(Self.keys[1])\nquorum \u{212A}\n"
    #expect(try WitnessPolicy(parsing: kelvin).quorum == .witness(1))
    let latin: [UInt8] = Array("# caf".utf8) + [0xE9] + Array("\nquorum none\n".utf8)
    #expect(try WitnessPolicy(parsing: latin).quorum == nil)
    let name: [UInt8] = Array("witness caf".utf8) + [0xE9] + Array(" \(Self.keys[0])\nquorum none\n".utf8)
    #expect(throws: PolicyError.self) { try WitnessPolicy(parsing: name) }
  }

  @Test("A fingerprint is the whole of what the key id is the beginning of")
  func fingerprint() {
    for key in Self.keys + [Self.log] {
      let bytes = Array("\(key.name)\n".utf8) + [key.kind.rawValue] + key.publicKey
      #expect(key.fingerprint == Digest.sha256(of: bytes))
      #expect(key.fingerprint.hex.prefix(8) == "\(key)".split(separator: "+")[1])
    }
  }
}
