/// How many things were done a second: `count` of them in the time `body` takes.
func rate(of count: Int, _ body: () throws -> Void) rethrows -> Double {
  let elapsed = try ContinuousClock().measure(body)
  return Double(count) / (elapsed / .seconds(1))
}

/// How many things were done a second: `count` of them in the time `body` takes.
func rate(of count: Int, _ body: () async throws -> Void) async rethrows -> Double {
  let elapsed = try await ContinuousClock().measure(body)
  return Double(count) / (elapsed / .seconds(1))
}
