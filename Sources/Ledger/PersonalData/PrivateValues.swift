import CanonicalJSON
import IncidentEvents
import Language
import Rulebook
import Vault

/// The protected and personal values of one submission, on their way to the vault.
struct PrivateValues: Sendable {
  /// Whose key covers them.
  let subject: Reference
  /// Names and canonical JSON values, in the order of the schema.
  let values: [Value]
  /// What the vault is to keep; nil when there are no values, or their subject was erased.
  let sealed: SealedValues?
  /// Why the submission is refused unless it is recorded already.
  let refusal: Finding?

  /// One member and its value.
  struct Value: Sendable, Hashable {
    let name: String
    let json: [UInt8]
  }

  /// The person's IIN, where it is among the values.
  var iin: String? {
    guard let value = values.first(where: { $0.name == "iin" }) else { return nil }
    return String(decoding: value.json.dropFirst().dropLast(), as: UTF8.self)
  }
}

/// Takes protected and personal values out of submissions: in their place the entry commits to them.
struct ValueSealing: Sendable {
  let vault: Vault
  let bodyKeys: BodyKeys

  /// What a submission becomes: the canonical `data` of the entry, and the values.
  struct Outcome {
    let data: [UInt8]
    let values: PrivateValues
  }

  /// Why a submission can not be taken.
  struct Refused: Error {
    let findings: [Finding]
  }

  /// Takes the values out of a submission that its schema allows.
  /// - Returns: nil for a type that has none.
  func take(from submission: borrowing JSONNode, _ type: EventType) throws -> Outcome? {
    let schema = type.schema
    guard let data = submission.member("data") else { return nil }
    guard let holder = schema.vaultSubject else {
      if submission.member("disclosures") == nil { return nil }
      throw refused("PRV-03", "there is nothing to disclose in \(type.name)", at: "disclosures")
    }
    let node =
      switch holder {
      case .subject: submission.member("subject")
      case .member(let name): data.member(name)
      }
    guard let node, let subject = SchemaCheck.reference(node), let recorder = submission.member("body"),
      let body = SchemaCheck.reference(recorder),
      let id = submission.member("id")?.string.flatMap({ EventID($0) })
    else { return nil }
    let clear = Self.values(in: data, schema)
    if data.member("_sd") != nil || submission.member("disclosures") != nil {
      if let one = clear.first {
        throw refused("PRV-03", .word(Phrase.Findings.clearBesideDigests), at: "data.\(one.name)")
      }
      return try prepared(submission, data, schema, subject: subject, body: body, id: id)
    }
    let count = schema.privateMembers.count
    if clear.isEmpty {
      return outcome(data, schema, vault.decoys(for: id, count: count), subject, [], nil)
    }
    let values = clear.map { PrivateValues.Value(name: "\($0.name)", json: $0.value) }
    let key = try self.key(of: body, for: values)
    do throws(VaultError) {
      let sealed = try vault.seal(
        clear, of: id, subject: subject, recordedBy: body, bodyKey: key, digestCount: count)
      return outcome(data, schema, sealed.commitments, subject, values, sealed)
    } catch {
      return try unsealed(error, data, schema, vault.decoys(for: id, count: count), subject, values)
    }
  }

  /// A submission whose digests were made by whoever submits.
  private func prepared(
    _ submission: borrowing JSONNode, _ data: borrowing JSONNode, _ schema: EventSchema, subject: Reference,
    body: Reference, id: EventID
  ) throws -> Outcome {
    guard let digests = data.member("_sd") else {
      throw refused("PRV-03", .word(Phrase.Findings.digestsMissing), at: "data._sd")
    }
    var texts: [String] = []
    var elements = digests.elements
    while let element = elements.next() { texts.append(element.string ?? "") }
    var disclosures: [Disclosure] = []
    let commitments: Commitments
    do throws(VaultError) {
      commitments = try Commitments(parsing: texts)
    } catch {
      throw refused("PRV-03", .word(Phrase.Findings.digestsMalformed), at: "data._sd")
    }
    if let given = submission.member("disclosures") {
      var elements = given.elements
      while let element = elements.next() {
        let path = "disclosures[\(disclosures.count)]"
        do throws(VaultError) {
          disclosures.append(try Disclosure(parsing: element.string ?? ""))
        } catch {
          throw refused("PRV-03", .word(Phrase.Findings.disclosureMalformed), at: path)
        }
        try check(disclosures[disclosures.count - 1], schema, path)
      }
    }
    let values = disclosures.map { PrivateValues.Value(name: $0.name, json: $0.value) }
    guard !values.isEmpty else { return outcome(data, schema, commitments, subject, [], nil) }
    let key = try self.key(of: body, for: values)
    do throws(VaultError) {
      let sealed = try vault.seal(
        disclosures, committedTo: commitments, of: id, subject: subject, recordedBy: body, bodyKey: key)
      return outcome(data, schema, commitments, subject, values, sealed)
    } catch {
      return try unsealed(error, data, schema, commitments, subject, values)
    }
  }

  /// Refuses a disclosure that is not of a protected or personal member, or whose value the member does not take.
  private func check(_ disclosure: Disclosure, _ schema: EventSchema, _ path: String) throws {
    guard let field = schema.privateMembers.first(where: { "\($0.name)" == disclosure.name }) else {
      let names = schema.privateMembers.map { PhraseValue.text("\($0.name)") }
      throw refused(
        "PRV-03", .phrase(Phrase.Findings.disclosureOfNoMember(members: .list(names))), at: path)
    }
    var document = JSONDocument()
    guard (try? document.parse(disclosure.value.span)) != nil else {
      throw refused("PRV-03", .word(Phrase.Findings.disclosureUnreadable), at: path)
    }
    let faults = SchemaCheck.faults(of: document.root, as: field, path: "\(path) (\(field.name))")
    guard faults.isEmpty else {
      throw Refused(findings: faults.map { Finding("SCH-01", ["problem": .phrase($0.phrase)], field: path) })
    }
  }

  /// The values that stand in clear.
  private static func values(in data: borrowing JSONNode, _ schema: EventSchema) -> [ClearValue] {
    var values: [ClearValue] = []
    for field in schema.privateMembers {
      guard let node = data.member(field.name) else { continue }
      var json: [UInt8] = []
      CanonicalWriter.write(node, to: &json)
      values.append(ClearValue(name: field.name, value: json))
    }
    return values
  }

  private func key(of body: Reference, for values: [PrivateValues.Value]) throws -> BodyKey {
    if let key = try bodyKeys.key(of: body, making: true) { return key }
    throw Refused(
      findings: values.map { value in
        Finding("PRV-01", ["field": "data.\(value.name)", "body": "\(body)"], field: "data.\(value.name)")
      })
  }

  /// What the vault did not seal: values of someone erased are refused, unless the event is recorded already.
  private func unsealed(
    _ error: VaultError, _ data: borrowing JSONNode, _ schema: EventSchema, _ commitments: Commitments,
    _ subject: Reference, _ values: [PrivateValues.Value]
  ) throws -> Outcome {
    switch error.code {
    case .erased:
      let refusal = Finding("PRV-04", ["subject": "\(subject)"], field: "data.\(values[0].name)")
      return outcome(data, schema, commitments, subject, values, nil, refusal)
    case .wrongBodyKey:
      let body = PhraseValue.text(error.body.map { "\($0)" } ?? "")
      throw refused("PRV-05", .phrase(Phrase.Findings.bodyKeyWrong(body: body)), at: "body")
    case .noBodyKey:
      let body = PhraseValue.text(error.body.map { "\($0)" } ?? "")
      throw refused("PRV-05", .phrase(Phrase.Findings.bodyKeyMissing(body: body)), at: "body")
    case .mismatch: throw refused("PRV-03", .word(Phrase.Findings.disclosureMismatch), at: "disclosures")
    case .malformedDisclosure:
      throw refused("PRV-03", .word(Phrase.Findings.disclosureMalformed), at: "disclosures")
    default: throw error
    }
  }

  private func outcome(
    _ data: borrowing JSONNode, _ schema: EventSchema, _ commitments: Commitments, _ subject: Reference,
    _ values: [PrivateValues.Value], _ sealed: SealedValues?, _ refusal: Finding? = nil
  ) -> Outcome {
    var digests: [UInt8] = []
    commitments.appendJSON(to: &digests)
    var bytes: [UInt8] = []
    CanonicalWriter.write(
      data, omitting: schema.privateNames,
      inserting: [CanonicalWriter.Insertion(name: "_sd", value: digests)], to: &bytes)
    return Outcome(
      data: bytes,
      values: PrivateValues(subject: subject, values: values, sealed: sealed, refusal: refusal))
  }

  private func refused(_ code: RuleCode, _ problem: PhraseValue, at field: String) -> Refused {
    Refused(findings: [Finding(code, ["problem": problem], field: field)])
  }
}
