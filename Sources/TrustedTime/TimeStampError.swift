/// Why a time stamp was not made, read or accepted.
public struct TimeStampError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What kind of fault it is; more kinds may come.
  public struct Code: Hashable, Sendable, CustomStringConvertible {
    /// The code as a word, stable for programs.
    public let description: String

    /// The bytes are not what RFC 3161 and RFC 5652 prescribe.
    public static let malformed = Code(description: "malformed-time-stamp")
    /// The authority refused the request.
    public static let notGranted = Code(description: "time-stamp-not-granted")
    /// An algorithm that is not used here, or no longer trusted.
    public static let unsupported = Code(description: "time-stamp-algorithm")
    /// It is over something else.
    public static let wrongImprint = Code(description: "time-stamp-of-something-else")
    /// It answers another request.
    public static let wrongNonce = Code(description: "time-stamp-of-another-request")
    /// What is signed is not what stands in it, or the signature is not the signer's.
    public static let invalidSignature = Code(description: "time-stamp-signature")
    /// The certificate of the signer is not there, or not the one that the signature names.
    public static let wrongSigner = Code(description: "time-stamp-signer")
    /// The certificate is not one for time stamping, or not valid at the time stated.
    public static let unfitCertificate = Code(description: "time-stamp-certificate")
    /// No chain of certificates leads to an authority that is trusted.
    public static let untrusted = Code(description: "time-stamp-authority-not-trusted")
  }

  /// The kind of fault.
  public let code: Code
  /// What was wrong and where, in a sentence.
  public let description: String

  init(_ code: Code, _ description: String) {
    self.code = code
    self.description = description
  }
}
