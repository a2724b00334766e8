extension WitnessPolicy {
  /// The most bytes a policy may have here.
  public static let maximumByteCount = 1_000_000

  /// Reads a policy's text.
  ///
  /// - Throws: ``PolicyError``, naming the line.
  public init(parsing text: String) throws(PolicyError) {
    try self.init(parsing: Array(text.utf8))
  }

  /// Reads a policy from its bytes.
  ///
  /// - Throws: ``PolicyError``, naming the line.
  public init(parsing bytes: [UInt8]) throws(PolicyError) {
    guard bytes.count <= Self.maximumByteCount else {
      throw PolicyError(.malformedLine, line: nil, "has more than \(Self.maximumByteCount) bytes.")
    }
    var reader = PolicyReader()
    for (place, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      reader.line = place + 1
      try reader.read(line)
    }
    guard let quorum = reader.quorum else {
      throw PolicyError(
        .quorum, line: nil, "has no quorum line; where nobody has to cosign it says: quorum none")
    }
    self.init(logs: reader.logs, witnesses: reader.witnesses, groups: reader.groups, quorum: quorum.member)
  }
}

/// What is known of a policy after some of its lines.
private struct PolicyReader {
  var logs: [WitnessPolicy.Log] = []
  var witnesses: [WitnessPolicy.Witness] = []
  var groups: [WitnessPolicy.Group] = []
  /// Nil before the line; its member is nil for `none`.
  var quorum: (member: WitnessPolicy.Member?, line: Int)?
  /// Names are bytes: two spellings of one word are two names.
  var names: [[UInt8]: WitnessPolicy.Member] = [:]
  /// The group whose member a name is.
  var membership: [[UInt8]: String] = [:]
  var line = 0

  mutating func read(_ text: ArraySlice<UInt8>) throws(PolicyError) {
    if let byte = text.first(where: { $0 < 0x20 && $0 != 0x09 || $0 == 0x7F }) {
      let what =
        byte == 0x0D ? "a carriage return; lines end in a line feed alone" : "the control character \(byte)"
      throw fault(.forbiddenByte, "it has \(what).")
    }
    let words = text.split { $0 == 0x20 || $0 == 0x09 }
    guard let keyword = words.first, keyword.first != UInt8(ascii: "#") else { return }
    switch String(decoding: keyword, as: UTF8.self) {
    case "log": try readLog(words.dropFirst())
    case "witness": try readWitness(words.dropFirst())
    case "group": try readGroup(words.dropFirst())
    case "quorum": try readQuorum(words.dropFirst())
    default:
      throw fault(
        .malformedLine, "it begins with \"\(try spelled(keyword))\", not with log, witness, group or quorum.")
    }
  }

  private mutating func readLog(_ words: ArraySlice<ArraySlice<UInt8>>) throws(PolicyError) {
    guard let first = words.first, words.count <= 2 else {
      throw fault(.malformedLine, "a log's line is: log VERIFIER-KEY [URL]")
    }
    let key = try key(first, .ed25519, of: "a log")
    guard !logs.contains(where: { $0.key.publicKey == key.publicKey }) else {
      throw fault(.duplicateKey, "the key of \(key.name) is another log's already.")
    }
    logs.append(WitnessPolicy.Log(key: key, url: try url(words.dropFirst())))
  }

  private mutating func readWitness(_ words: ArraySlice<ArraySlice<UInt8>>) throws(PolicyError) {
    let parts = Array(words)
    guard parts.count == 2 || parts.count == 3 else {
      throw fault(.malformedLine, "a witness's line is: witness NAME VERIFIER-KEY [URL]")
    }
    let key = try key(parts[1], .cosignature, of: "a witness")
    if let other = witnesses.first(where: { $0.key.publicKey == key.publicKey }) {
      throw fault(.duplicateKey, "the key of \(key.name) is that of the witness \(other.name) already.")
    }
    let name = try define(parts[0], .witness(witnesses.count))
    witnesses.append(WitnessPolicy.Witness(name: name, key: key, url: try url(parts.dropFirst(2))))
  }

  private mutating func readGroup(_ words: ArraySlice<ArraySlice<UInt8>>) throws(PolicyError) {
    let parts = Array(words)
    guard parts.count >= 3 else {
      throw fault(
        .malformedLine, "a group's line is: group NAME all|any|NUMBER MEMBER…, with one member at least")
    }
    let name = try spelled(parts[0])
    var members: [WitnessPolicy.Member] = []
    for word in parts[2...] {
      members.append(try member(word))
      if let other = membership.updateValue(name, forKey: Array(word)) {
        throw fault(
          .duplicateMember,
          "\(try spelled(word)) is a member of \(other) already; a name is a member once at most.")
      }
    }
    let threshold: Int
    switch String(decoding: parts[1], as: UTF8.self) {
    case "all": threshold = members.count
    case "any": threshold = 1
    default:
      guard let number = StrictDecimal.parse(parts[1]), number >= 1, number <= UInt64(members.count) else {
        throw fault(
          .malformedThreshold,
          "the threshold \"\(try spelled(parts[1]))\" is not all, any, or a number from 1 to \(members.count)."
        )
      }
      threshold = Int(number)
    }
    _ = try define(parts[0], .group(groups.count))
    groups.append(WitnessPolicy.Group(name: name, threshold: threshold, members: members))
  }

  private mutating func readQuorum(_ words: ArraySlice<ArraySlice<UInt8>>) throws(PolicyError) {
    guard let word = words.first, words.count == 1 else {
      throw fault(.malformedLine, "the quorum's line is: quorum NAME, or quorum none")
    }
    if let quorum {
      throw fault(.quorum, "line \(quorum.line) names the quorum already.")
    }
    quorum = (word.elementsEqual("none".utf8) ? nil : try member(word), line)
  }

  /// What a name stands for that an earlier line defined.
  private func member(_ word: ArraySlice<UInt8>) throws(PolicyError) -> WitnessPolicy.Member {
    guard let member = names[Array(word)] else {
      throw fault(.unknownName, "no line before it defines a witness or group \(try spelled(word)).")
    }
    return member
  }

  private mutating func define(
    _ word: ArraySlice<UInt8>, _ member: WitnessPolicy.Member
  ) throws(PolicyError) -> String {
    let name = try spelled(word)
    guard !word.elementsEqual("none".utf8) else {
      throw fault(.takenName, "none is nobody's name: it stands for no quorum.")
    }
    guard names.updateValue(member, forKey: Array(word)) == nil else {
      throw fault(.takenName, "an earlier line has the name \(name) already.")
    }
    return name
  }

  private func key(
    _ word: ArraySlice<UInt8>, _ kind: VerifierKey.Kind, of whom: String
  ) throws(PolicyError) -> VerifierKey {
    let text = try spelled(word)
    let key: VerifierKey
    do {
      key = try VerifierKey(parsing: text)
    } catch {
      throw fault(.malformedKey, error.description)
    }
    guard key.kind == kind else {
      throw fault(
        .malformedKey,
        "the key of \(key.name) is of type \(key.kind.rawValue); \(whom) has one of type \(kind.rawValue).")
    }
    return key
  }

  private func url(_ words: some Collection<ArraySlice<UInt8>>) throws(PolicyError) -> String? {
    guard let word = words.first else { return nil }
    return try spelled(word)
  }

  /// A word as text. The format takes any bytes; those that are not UTF-8 can not be shown to anyone.
  private func spelled(_ word: ArraySlice<UInt8>) throws(PolicyError) -> String {
    guard let text = String(validating: word, as: UTF8.self) else {
      throw fault(.forbiddenByte, "a word in it is not UTF-8.")
    }
    return text
  }

  private func fault(_ code: PolicyError.Code, _ what: String) -> PolicyError {
    PolicyError(code, line: line, what)
  }
}
