import Foundation
import TransparencyLog
import TrustedTime

/// The files under Fixtures, made with openssl by Fixtures/make.
enum Fixture {
  static func bytes(_ name: String) throws -> [UInt8] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
    return try Array(Data(contentsOf: folder.appending(path: name)))
  }

  /// What every stamp there is over.
  static func imprint() throws -> TimeStampImprint {
    TimeStampImprint(of: try Checkpoint(parsing: String(decoding: bytes("checkpoint.txt"), as: UTF8.self)))
  }

  /// The imprint of another checkpoint.
  static func otherImprint() throws -> TimeStampImprint {
    TimeStampImprint(of: try Checkpoint(origin: "kua.example/astana", size: 12, root: .sha256(of: [1])))
  }

  static func stamp(_ name: String) throws -> TimeStamp { try TimeStamp(parsing: bytes("\(name).tsr")) }

  static func certificates(_ name: String) throws -> [AuthorityCertificate] {
    try AuthorityCertificate.all(inPEM: String(decoding: bytes("\(name).pem"), as: UTF8.self))
  }

  static func request() throws -> TimeStampRequest { try TimeStampRequest(parsing: bytes("request.tsq")) }
}

/// The code of the error a closure throws; nil when it throws none.
func timeStampFault(_ body: () throws(TimeStampError) -> some Any) -> TimeStampError.Code? {
  do {
    _ = try body()
    return nil
  } catch {
    return error.code
  }
}
