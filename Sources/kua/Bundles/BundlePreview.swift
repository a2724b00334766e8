import CanonicalJSON
import Evidence
import IncidentEvents
import Language
import Ledger

/// What a bundle would hold, for whoever decides whether it is issued: every entry, every clear value, and what is not in it.
struct BundlePreview {
  let draft: BundleDraft
  let description: LedgerDescription

  init(_ draft: BundleDraft, _ description: LedgerDescription) {
    (self.draft, self.description) = (draft, description)
  }

  private typealias Bundle = Phrase.Bundle

  /// For people.
  func text(_ terminal: Terminal) -> String {
    let language = terminal.language
    var text = description.heading(in: language)
    text +=
      Bundle.preview(
        act: .text(draft.request.act), recipient: .word(draft.request.recipient.phrase),
        subject: .text("\(draft.request.subject)")
      ).text(in: language) + "\n\n"
    text += entries(terminal) + "\n" + exhibits(language) + values(terminal)
    if draft.selection.isWithheld { text += "\n" + Bundle.withheld.text(in: language) + "\n" }
    return text + "\n"
  }

  private func entries(_ terminal: Terminal) -> String {
    let language = terminal.language
    var table = Table(
      .number(Bundle.entry, language), .text(Label.when, language), .text(Label.type, language),
      .text(Bundle.about, language))
    for entry in draft.entries {
      table.add([
        "\(entry.position)", entry.time.words(in: language),
        entry.type.short + (entry.isNamed ? " (" + Bundle.named.text(in: language) + ")" : ""),
        entry.subject.short,
      ])
    }
    return table.text(terminal)
  }

  private func exhibits(_ language: Language) -> String {
    Bundle.exhibits(count: draft.selection.exhibits.count).text(in: language) + ": "
      + draft.selection.exhibits.map(\.reference.short).joined(separator: ", ") + "\n"
  }

  private func values(_ terminal: Terminal) -> String {
    let language = terminal.language
    var text = "\n" + Bundle.clearValues.text(in: language) + "\n"
    if draft.values.isEmpty { text += "  " + Bundle.noClearValues.text(in: language) + "\n" }
    for value in draft.values {
      text += "  \(value.position)  \(value.field)  \(Self.plain(value.json))\n"
    }
    for missing in draft.missing {
      text += "  \(missing.position)  \(missing.field)  – \(Self.words(missing.reason, language))\n"
    }
    return text
  }

  /// Why a value is not in it.
  private static func words(_ reason: BundleDraft.Reason, _ language: Language) -> String {
    switch reason {
    case .none: Bundle.noSuchValue.text(in: language)
    case .erased(let position): Phrase.Access.erased(position: .number(position)).text(in: language)
    case .sealed(let body): Phrase.Access.sealed(body: .text(body.short)).text(in: language)
    case .notEntitled(let why): why
    }
  }

  /// A string without its quotes and without what would disturb a terminal; anything else as JSON.
  static func plain(_ json: [UInt8]) -> String {
    var document = JSONDocument()
    guard (try? document.parse(json.span)) != nil, let text = document.root.string else {
      return String(decoding: json, as: UTF8.self)
    }
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
  }
}
