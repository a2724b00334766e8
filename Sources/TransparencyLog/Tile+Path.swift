extension Tile: CustomStringConvertible {
  /// The path of the hash tile: `tile/<level>/<number>`, and `.p/<width>` when it is partial.
  public var path: String { "tile/\(level)/" + numberAndWidth }

  /// The path of the entries under a tile of level 0: `tile/entries/<number>`, and `.p/<width>`.
  public var entriesPath: String { "tile/entries/" + numberAndWidth }

  /// The same as ``path``.
  public var description: String { path }

  /// Reads the path of a hash tile; nil for anything ``path`` would not write.
  public init?(path: String) {
    let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard parts.count >= 3, parts[0].elementsEqual("tile".utf8),
      let level = StrictDecimal.parse(parts[1]), level <= Tile.maximumLevel
    else { return nil }
    self.init(level: Int(level), parts: parts[2...])
  }

  /// Reads the path of an entry bundle; nil for anything ``entriesPath`` would not write.
  public init?(entriesPath path: String) {
    let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard parts.count >= 3, parts[0].elementsEqual("tile".utf8), parts[1].elementsEqual("entries".utf8)
    else { return nil }
    self.init(level: 0, parts: parts[2...])
  }

  private init?(level: Int, parts: ArraySlice<Substring.UTF8View>) {
    var groups = parts
    var width = Tile.fullWidth
    if groups.count >= 2, let last = groups.dropLast().last, last.suffix(2).elementsEqual(".p".utf8) {
      guard let parsed = StrictDecimal.parse(parts[parts.endIndex - 1]), (1...255).contains(parsed)
      else { return nil }
      width = Int(parsed)
      groups = groups.dropLast(2) + [last.dropLast(2)]
    }
    var index: UInt64 = 0
    // Six groups hold any number a log can have: 10^18 is more than 2^63 / 256.
    guard groups.count <= 6, let final = groups.last else { return nil }
    for group in groups.dropLast() {
      guard group.first == UInt8(ascii: "x"), let value = Tile.group(group.dropFirst()) else { return nil }
      guard index > 0 || value > 0 else { return nil }
      index = index * 1000 + value
    }
    guard let value = Tile.group(final) else { return nil }
    self.init(level: level, index: index * 1000 + value, width: width)
  }

  /// The value of three digits.
  private static func group(_ digits: some Collection<UInt8>) -> UInt64? {
    guard digits.count == 3 else { return nil }
    var value: UInt64 = 0
    for digit in digits {
      guard digit >= UInt8(ascii: "0"), digit <= UInt8(ascii: "9") else { return nil }
      value = value * 10 + UInt64(digit - UInt8(ascii: "0"))
    }
    return value
  }

  private var numberAndWidth: String {
    var text = Tile.threeDigits(index % 1000)
    var rest = index / 1000
    while rest > 0 {
      text = "x\(Tile.threeDigits(rest % 1000))/" + text
      rest /= 1000
    }
    return isFull ? text : text + ".p/\(width)"
  }

  private static func threeDigits(_ value: UInt64) -> String {
    String(String(value + 1000).dropFirst())
  }
}
