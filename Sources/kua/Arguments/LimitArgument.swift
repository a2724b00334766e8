import ArgumentParser

/// How many at most: a number, or `all`.
struct LimitArgument: ExpressibleByArgument, Sendable {
  let count: Int

  init?(argument text: String) {
    if text == "all" {
      count = .max
    } else if let number = Int(text), number >= 0, text.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) {
      count = number
    } else {
      return nil
    }
  }
}
