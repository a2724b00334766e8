// Written by Tools/generate from Schemas/events; do not edit.
// swift-format-ignore-file
import CanonicalJSON

extension Patch {
  /// The register's entry that a member of `data` names, read from its opening quote; nil where it names none.
  static func number(
    _ name: Text, from r: inout EntryReader
  ) throws(Malformed) -> Reference? {
    if r.holds(name, "erdr") { return try ERDRNumber(from: &r).reference }
    if r.holds(name, "key") { return try ActorKey(from: &r).reference }
    if r.holds(name, "kui") { return try KUINumber(from: &r).reference }
    return nil
  }
}
