// Written by Tools/generate from Schemas/law; do not edit.
/// The editions of the rulebook: what an adoption names.
enum RulebookDigests {
  /// The digest of each edition's data, by its version.
  static let all = [
    "kua-rulebook-1": "56d1c358cf1ea8c67728c3102eb9a4bb5c2bed4fd781916a273e6a7eddfc726b",
    "kua-rulebook-2": "6b068c3f4987bb2aa83684d5645c9d36ad4c53afbc098c2c4b25b97a5dc831ed",
  ]
}
