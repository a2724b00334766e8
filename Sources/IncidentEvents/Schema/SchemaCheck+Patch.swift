import CanonicalJSON

extension SchemaCheck {
  /// Checks the form of a patch: which attributes it changes, and to what. The members of data that it changes are
  /// judged with what the correction leads to.
  static func checkPatch(_ patch: JSONNode, path: String, _ result: inout Result) {
    var members = patch.members
    while let member = members.next() {
      let name = member.name.string ?? ""
      if name == "data" {
        if member.value.kind != .object {
          result.faults.append(
            SchemaFault(
              path: "\(path).data",
              problem: "\(show(member.value)) is not allowed; write an object with the members that change"))
        }
        continue
      }
      guard let attribute = Correction.attributes.first(where: { "\($0.name)" == name }) else {
        let names = ["data"] + Correction.attributes.map { "\($0.name)" }
        result.faults.append(
          SchemaFault(
            path: "\(path).\(name)",
            problem: "this can not be corrected; a patch has \(names.joined(separator: ", "))"))
        continue
      }
      if member.value.kind == .null, !attribute.isRequired { continue }
      result.faults += faults(of: member.value, as: attribute, path: "\(path).\(name)")
    }
  }
}
