// Written by Tools/generate from Schemas/law; do not edit.
/// The editions of the rulebook: what an adoption names.
enum RulebookDigests {
  /// The digest of each edition's data, by its version.
  static let all = [
    "kua-rulebook-1": "be448dc34142ff94a9c266845f0384ced289d58704ca477570645011d00e4737",
    "kua-rulebook-2": "8cae748fe687a04b95fe09221c99756e715d229fa6d19c3e06a202baf0ef720b",
  ]
}
