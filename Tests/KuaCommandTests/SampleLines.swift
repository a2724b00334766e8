import Synchronization

@testable import kua_sample

/// The events of a small synthetic year, as the product writes them.
enum SampleLines {
  static func all() throws -> [[UInt8]] {
    let bytes = Mutex<[UInt8]>([])
    let content = Content(hasPrivateValues: true, isSigned: true, origin: "test.example/astana")
    try Sample.write(seed: 2024, events: 20_000, content: content) { block in bytes.withLock { $0 += block }
    }
    return bytes.withLock { $0 }.split(separator: 0x0a).map(Array.init)
  }
}
