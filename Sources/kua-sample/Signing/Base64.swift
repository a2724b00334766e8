/// Base64 of RFC 4648: §4 with padding, §5 (base64url) without.
enum Base64 {
  case standard, url

  func text(_ bytes: [UInt8]) -> String {
    let alphabet = Array(
      ("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789" + (self == .url ? "-_" : "+/")).utf8)
    var out: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var bits = group.reduce(0) { $0 << 8 | Int($1) }
      bits <<= 8 * (3 - group.count)
      for place in 0...group.count { out.append(alphabet[bits >> (18 - 6 * place) & 63]) }
      if self == .standard { out += Array(repeating: 61, count: 3 - group.count) }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
