import CanonicalJSON
import Language

extension SchemaCheck {
  /// Checks the form of a patch: which attributes it changes, and to what. The members of data that it changes are
  /// judged with what the correction leads to.
  static func checkPatch(_ patch: JSONNode, path: String, _ result: inout Result) {
    var members = patch.members
    while let member = members.next() {
      let name = member.name.string ?? ""
      if name == "data" {
        if member.value.kind != .object {
          let problem = Phrase.SchemaFaults.notAllowed(
            expected: .word(Phrase.SchemaFaults.writeChanges), value: show(member.value))
          result.faults.append(SchemaFault(path: "\(path).data", problem: problem))
        }
        continue
      }
      guard let attribute = Correction.attributes.first(where: { "\($0.name)" == name }) else {
        let names = ["data"] + Correction.attributes.map { PhraseValue.text("\($0.name)") }
        result.faults.append(
          SchemaFault(
            path: "\(path).\(name)", problem: Phrase.SchemaFaults.noSuchMember(members: .list(names))))
        continue
      }
      if member.value.kind == .null, !attribute.isRequired { continue }
      result.faults += faults(of: member.value, as: attribute, path: "\(path).\(name)")
    }
  }
}
