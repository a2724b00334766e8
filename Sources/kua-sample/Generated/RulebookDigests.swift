// Written by Tools/generate from Schemas/law; do not edit.
/// The editions of the rulebook: what an adoption names.
enum RulebookDigests {
  /// The digest of each edition's data, by its version.
  static let all = [
    "kua-rulebook-1": "4cd0914e04c94d9ff6b7b93a215fe304388bde5f3857681c1c8388d7200e2842",
    "kua-rulebook-2": "c351efaa8a5ee1461d7f764d536601eb7bbfebf1303f7ac2a04e1ac9e6c551ed",
  ]
}
