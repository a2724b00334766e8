// Written by Tools/generate from Schemas/law/policies.json; do not edit.
extension Policy {
  /// The digest of each policy's data, by its version.
  static let digests = [
    "kua-policy-1": "41d19b1ebf8aab7749e00ffe4f46977ae0d2f006ccd23dab6781f9d5d446a777",
    "kua-policy-2": "48c18024c86bd8fb77f8622782110d5d075d33eb22995211509a1a30cc56eda3",
  ]
}
