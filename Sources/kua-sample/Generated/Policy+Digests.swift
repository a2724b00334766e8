// Written by Tools/generate from Schemas/law/policies.json; do not edit.
// swift-format-ignore-file
extension Policy {
  /// The digest of each policy's data, by its version.
  static let digests = [
    "kua-policy-1": "41d19b1ebf8aab7749e00ffe4f46977ae0d2f006ccd23dab6781f9d5d446a777",
    "kua-policy-2": "1ad5fde34ce37e9207ab7f109ceb4ab12fc3964e686dcf4ab66884c146d960ea",
  ]
}
