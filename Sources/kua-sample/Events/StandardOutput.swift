#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Standard output, written in large blocks.
enum StandardOutput {
  /// Why writing ended.
  struct Failure: Error, CustomStringConvertible {
    let code: Int32
    var description: String { "the output could not be written (errno \(code))" }
  }

  /// Writes all the bytes, however often the system takes only a part of them.
  static func write(_ bytes: [UInt8]) throws { try write(bytes, to: 1) }

  /// Writes all the bytes to a file that is open.
  static func write(_ bytes: [UInt8], to file: Int32) throws {
    var start = 0
    while start < bytes.count {
      let count = unsafe bytes.withUnsafeBytes {
        #if canImport(Glibc)
          unsafe Glibc.write(file, $0.baseAddress! + start, bytes.count - start)
        #elseif canImport(Musl)
          unsafe Musl.write(file, $0.baseAddress! + start, bytes.count - start)
        #else
          unsafe Darwin.write(file, $0.baseAddress! + start, bytes.count - start)
        #endif
      }
      if count > 0 { start += count } else if errno != EINTR { throw Failure(code: errno) }
    }
  }

  /// Writes one line to standard error; whether it arrives does not matter.
  static func note(_ text: String) {
    let bytes = Array((text + "\n").utf8)
    _ = unsafe bytes.withUnsafeBytes {
      #if canImport(Glibc)
        unsafe Glibc.write(2, $0.baseAddress!, bytes.count)
      #elseif canImport(Musl)
        unsafe Musl.write(2, $0.baseAddress!, bytes.count)
      #else
        unsafe Darwin.write(2, $0.baseAddress!, bytes.count)
      #endif
    }
  }
}
