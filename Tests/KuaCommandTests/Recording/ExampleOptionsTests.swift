import Foundation
import IncidentEvents
import Language
import Testing

@testable import kua

/// Every type is recorded from options alone: the options that say an example give the example.
@Suite("Recording from options")
struct ExampleOptionsTests {
  /// Valid examples whose values stand in clear, by type.
  static let examples: [Example] = TypeList.recordable.flatMap { type in
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Schemas/examples/\(type.short).v1").standardizedFileURL
    let files =
      (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    return files.filter { $0.lastPathComponent.hasPrefix("valid-") }.sorted { $0.path < $1.path }.compactMap {
      file -> Example? in
      guard let bytes = try? Data(contentsOf: file), let event = JSONText.parse(Array(bytes)),
        event["signature"] == nil, event["data"]?["_sd"] == nil, event["recordedtime"] == nil
      else { return nil }
      return Example(type: type, name: "\(type.short)/\(file.lastPathComponent)", event: event)
    }
  }

  struct Example: CustomTestStringConvertible, Sendable {
    let type: EventType
    let name: String
    let event: JSONText
    var testDescription: String { name }
  }

  @Test("Every type that is recorded by hand has examples, a full one among them")
  func complete() {
    for type in TypeList.recordable {
      #expect(
        Self.examples.contains { $0.type == type && $0.name.hasSuffix("valid-full.json") }, "\(type.short)")
    }
  }

  @Test("The options that say an example give the example", arguments: examples)
  func example(example: Example) throws {
    let form = RecordForm(example.type)
    let event = example.event
    var arguments: [String] = []
    for field in form.fields where field.name != "id" {
      guard let value = field.place == .data ? event["data"]?[field.name] : event[field.name] else {
        continue
      }
      for text in Self.texts(value) { arguments.append("--\(field.options[0])=\(text)") }
    }
    let options = try TypeOptions(arguments, of: form, in: .en)
    let id = try #require(event["id"]?.string.flatMap { EventID($0) })
    var act = Act(form, id: id)
    for field in form.fields {
      guard let typed = options.texts[field.path] else { continue }
      act.take(try reader().read(typed, for: field, of: form, insists: true), for: field)
    }
    let actor = try #require(event["actor"]?.string.flatMap { Reference($0) })
    let submission = try #require(JSONText.parse(act.submission(by: actor)))
    #expect(Self.sorted(submission).text == Self.sorted(event).text)
    #expect(SchemaFaults.of(act.submission(by: actor), example.type).isEmpty)
  }

  /// A value as it is typed.
  private static func texts(_ value: JSONText) -> [String] {
    switch value {
    case .string(let text): [text]
    case .integer(let number): ["\(number)"]
    case .boolean(let flag): [flag ? "иә" : "нет"]
    case .array(let elements): elements.isEmpty ? ["none"] : elements.flatMap(texts)
    case .object(let members): [members.map { "\($0.0)=\(texts($0.1)[0])" }.joined(separator: " ")]
    default: []
    }
  }

  private static func sorted(_ value: JSONText) -> JSONText {
    switch value {
    case .object(let members): .object(members.sorted { $0.0 < $1.0 }.map { ($0.0, sorted($0.1)) })
    case .array(let elements): .array(elements.map(sorted))
    default: value
    }
  }

  @Test(
    "No two fields of a type share an option, and none hides one of the command's",
    arguments: TypeList.recordable)
  func options(type: EventType) {
    let form = RecordForm(type)
    let names = form.fields.flatMap(\.options)
    #expect(Set(names).count == names.count)
    #expect(Set(names).isDisjoint(with: RecordForm.commandOptions))
    #expect(names.allSatisfy { $0.allSatisfy { $0.isLowercase || $0 == "-" || $0.isNumber } })
  }

  @Test(
    "Every type has a help that names each of its options, in each language", arguments: TypeList.recordable)
  func help(type: EventType) {
    let form = RecordForm(type)
    for language in [.kk, .ru, .en] as [Language] {
      let text = TypeHelp(form: form, language: language).text(.none)
      for field in form.fields where field.name != "id" { #expect(text.contains("--\(field.options[0])  ")) }
      #expect(!text.contains("{"))
    }
  }

  @Test("A field's name becomes an option as people write options")
  func names() {
    #expect(RecordField.option("committedFrom") == "committed-from")
    #expect(RecordField.option("storageURI") == "storage-uri")
    #expect(RecordField.option("sha256") == "sha256")
    #expect(RecordForm(.actorEnrolled).known("data.key").options == ["data-key"])
    #expect(RecordForm(.partyAdded).known("subject").options == ["case", "subject"])
  }

  @Test("An option that is none is named, with those that may be meant")
  func unknown() {
    let form = RecordForm(.reportReceived)
    #expect {
      _ = try TypeOptions(["--chanel", "102"], of: form, in: .en)
    } throws: { error in
      guard let problem = error as? Problem else { return false }
      return problem.exit == .usage && problem.description.contains("--chanel")
        && problem.description.contains("--channel")
    }
    for arguments in [["102"], ["--channel"], ["--colour", "red"], ["--channel", "--district", "esil"]] {
      #expect { _ = try TypeOptions(arguments, of: form, in: .ru) } throws: {
        ($0 as? Problem)?.exit == .usage
      }
    }
  }
}
