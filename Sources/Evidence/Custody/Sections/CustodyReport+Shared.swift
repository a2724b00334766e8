import IncidentEvents
import Language
import Ledger
import TransparencyLog

extension CustodyReport {
  /// Everyone named, with role and body as of the first event that names them so.
  func persons() -> CustodySection {
    var section = CustodySection("persons", CustodyWords.persons)
    section.paragraphs.append(FilledPhrase(CustodyWords.personsExplained))
    if values.isEmpty { section.paragraphs.append(FilledPhrase(CustodyWords.namesNotTold)) }
    var table = CustodyTable(
      key: "persons",
      columns: [
        .init(key: "reference", title: CustodyWords.reference), .init(key: "name", title: CustodyWords.name),
        .init(key: "roles", title: CustodyWords.roles), .init(key: "body", title: CustodyWords.body),
        .init(key: "event", title: CustodyWords.enrolledBy),
      ])
    for enrolment in mentioned() {
      guard
        case .person(let person) = person(enrolment.actor, at: enrolment.position)
      else { continue }
      let body: CustodyCell =
        person.body.map { body in
          .list(
            [
              person.bodyName.map { .text($0) } ?? .none,
              person.bodyKind.map { .word($0) } ?? .none, .code("\(body)"),
            ].filter { !$0.isNone })
        } ?? .none
      table.rows.append(
        CustodyTable.Row(cells: [
          .code("\(enrolment.actor)"), .init(document: person.name),
          person.roles.isEmpty
            ? .said(CustodyWords.noRole) : .list(person.roles.map { .word($0) }),
          body, .event(enrolment.id, enrolment.position),
        ]))
    }
    section.table = table
    return section
  }

  /// The enrolments in force at the events that name someone, each once, in the order of the log.
  private func mentioned() -> [CustodyPeople.Enrolment] {
    var seen: Set<Int> = [], found: [CustodyPeople.Enrolment] = []
    var references: [Reference] = []
    for record in records {
      for event in record.told {
        var people = [event.line.actor]
        _ = try? event.read { read in
          read.collectReferences(into: &references)
          people += references.filter { $0.kind == .actor }
          if let performer = read.performer, performer.kind == .actor { people.append(performer) }
        }
        for one in people {
          guard let enrolment = self.people.enrolment(of: one, at: event.position),
            seen.insert(enrolment.position).inserted
          else { continue }
          found.append(enrolment)
        }
      }
    }
    return found.sorted { $0.position < $1.position }
  }

  /// What the report rests on: the log's tree, who vouches for it, and where the proofs are.
  func anchored() -> CustodySection {
    var section = CustodySection("anchor", CustodyWords.anchor)
    section.paragraphs.append(FilledPhrase(CustodyWords.anchorExplained))
    section.add("origin", CustodyWords.origin, .text(anchor.origin))
    section.add("entries", CustodyWords.entries, .number(size))
    section.add("size", CustodyWords.treeSize, .number(anchor.size))
    section.add("root", CustodyWords.root, .code(anchor.root.base64))
    section.add(
      "proofs", CustodyWords.proofs,
      .said(
        anchor.proofs.map { CustodyWords.proofsAt(place: .text($0)) } ?? FilledPhrase(CustodyWords.noProofs)))
    if let checkpoint = anchor.checkpoint {
      section.add(
        "checkpoint", CustodyWords.checkpoint,
        .said(
          checkpoint.file.map { CustodyWords.signedIn(file: .text($0)) }
            ?? FilledPhrase(CustodyWords.signedCheckpoint)))
      section.add("logKey", CustodyWords.logKey, .code(checkpoint.logKey))
      for cosigned in checkpoint.cosignatures {
        section.add(
          "cosignature", CustodyWords.cosignature,
          .list([.text(cosigned.witness), .code(cosigned.keyID), .utc(milliseconds: cosigned.time * 1000)]))
      }
      if checkpoint.cosignatures.isEmpty {
        section.add("cosignature", CustodyWords.cosignature, .said(CustodyWords.noCosignature))
      }
      if let isWitnessed = checkpoint.isWitnessed {
        section.add("witnessed", CustodyWords.witnessed, .flag(isWitnessed))
      }
    } else {
      section.add("checkpoint", CustodyWords.checkpoint, .said(CustodyWords.noCheckpoint))
    }
    if let timestamp = anchor.timestamp {
      section.add(
        "timestamp", CustodyWords.timestamp,
        .list(
          [.text(timestamp.authority), .utc(milliseconds: timestamp.time * 1000)]
            + (timestamp.file.map { [.text($0)] } ?? [])))
    } else {
      section.add("timestamp", CustodyWords.timestamp, .said(CustodyWords.noTimestamp))
    }
    section.add("program", CustodyWords.program, .text(anchor.program))
    return section
  }

  /// How whoever holds the file and the report repeats the check.
  func guide() -> CustodySection {
    var section = CustodySection("guide", CustodyWords.guide)
    let isBundled = anchor.proofs != nil
    section.paragraphs.append(
      FilledPhrase(isBundled ? CustodyWords.guideExplained : CustodyWords.guideWithoutProofs))
    let position = records.first.map { $0.first(.evidenceRegistered) ?? $0.events[0] }?.position ?? 0
    let name = String(repeating: "0", count: max(0, 12 - "\(position)".count)) + "\(position)"
    let entry = isBundled ? "cat entries/\(name).json" : "kua entry \(position) --raw"
    section.steps = [
      CustodyStep(text: FilledPhrase(CustodyWords.stepFile), command: "sha256sum FILE"),
      CustodyStep(text: FilledPhrase(CustodyWords.stepChain), command: nil),
      CustodyStep(
        text: CustodyWords.stepLeaf(position: .text("\(position)")),
        command: "{ printf '\\0'; \(entry); } | sha256sum"),
      CustodyStep(
        text: FilledPhrase(isBundled ? CustodyWords.stepProof : CustodyWords.stepProve),
        command: isBundled ? "kua verify BUNDLE.zip FILE" : "kua prove EVENT-ID"),
      CustodyStep(text: FilledPhrase(CustodyWords.stepKeys), command: nil),
    ]
    if anchor.timestamp?.file != nil {
      section.steps.append(
        CustodyStep(
          text: FilledPhrase(CustodyWords.stepTimestamp),
          command:
            "head -n 3 checkpoint > text; openssl ts -verify -data text -in checkpoint.tsr -CAfile ROOT.pem"))
    }
    section.steps.append(CustodyStep(text: FilledPhrase(CustodyWords.stepSignature), command: nil))
    return section
  }
}
