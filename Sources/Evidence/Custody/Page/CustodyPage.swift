import Crypto
import IncidentEvents
public import Language
import Mustache
import TransparencyLog

/// The report as one page of HTML, printable on A4: style sheet inside, no scripts, nothing loaded.
struct CustodyPage {
  let document: CustodyDocument
  let language: Language

  /// The page.
  func html() throws -> String {
    let report = document.report
    let title = CustodyWords.reportTitle.text(in: language)
    let numbers = document.parts.map { $0.title.text(in: language) }.joined(separator: "; ")
    let synthetic = Phrase.Synthetic.heading(origin: .text(report.anchor.origin)).text(in: language)
    let style =
      "\n"
      + CustodyStyle(
        head: document.parts.count == 1 ? numbers : title,
        notice: report.isSynthetic ? Phrase.Synthetic.anyLedger.text(in: language) : report.anchor.origin,
        isSynthetic: report.isSynthetic,
        foot: CustodyWords.upTo(entries: .number(report.size), origin: .text(report.anchor.origin)).text(
          in: language),
        page: CustodyWords.pageOf.text(in: language), language: language
      ).text
    let isOne = document.parts.count == 1
    let shared = isOne ? document.parts[0].sections.count : document.parts.count
    var context: [String: Any] = [
      "language": language.rawValue, "title": title, "numbers": numbers,
      "style": style, "styleHash": "sha256-" + Digest.sha256(of: Array(style.utf8)).base64,
      "upTo": CustodyWords.upTo(entries: .number(report.size), origin: .text(report.anchor.origin)).text(
        in: language),
      "parts": document.parts.enumerated().map { place, part -> [String: Any] in
        var members: [String: Any] = [
          "sections": part.sections.enumerated().map { at, section in
            self.section(section, number: isOne ? "\(at + 1)" : "\(place + 1).\(at + 1)")
          }
        ]
        if !isOne { members["heading"] = "\(place + 1). \(part.title.text(in: language))" }
        return members
      },
      "shared": document.shared.enumerated().map { at, section in
        self.section(section, number: "\(shared + at + 1)")
      },
      "signatureNumber": "\(shared + document.shared.count + 1)",
      "signatures": CustodyWords.signatures.text(in: language),
      "signaturesExplained": CustodyWords.signaturesExplained.text(in: language),
      "hands": [CustodyWords.handedOverBy, CustodyWords.receivedBy].map { who -> [String: Any] in
        [
          "who": who.text(in: language), "stamp": CustodyWords.stamp.text(in: language),
          "lines": [
            CustodyWords.office, CustodyWords.fullName, CustodyWords.signature, CustodyWords.date,
          ].map { $0.text(in: language) },
        ]
      },
    ]
    if report.isSynthetic { context["synthetic"] = synthetic }
    let library = MustacheLibrary(templates: [
      "page": try MustacheTemplate(string: CustodyTemplate.page),
      "section": try MustacheTemplate(string: CustodyTemplate.section),
    ])
    return library.render(context, withTemplate: "page") ?? ""
  }

  private func section(_ section: CustodySection, number: String) -> [String: Any] {
    var context: [String: Any] = [
      "id": "\(section.key)-\(number)", "number": number, "title": section.title.text(in: language),
      "paragraphs": section.paragraphs.map { $0.text(in: language) },
      "eventHead": CustodyWords.event.text(in: language),
      "factHead": CustodyWords.fact.text(in: language), "valueHead": CustodyWords.value.text(in: language),
      "sourceHead": CustodyWords.source.text(in: language),
      "positionHead": CustodyWords.position.text(in: language),
      "whenHead": CustodyWords.when.text(in: language),
      "whatHead": CustodyWords.whatHappened.text(in: language),
      "recordedHead": CustodyWords.recordedShort.text(in: language),
      "hasFacts": !section.facts.isEmpty, "facts": section.facts.map(fact),
      "hasItems": !section.items.isEmpty,
      "items": section.items.map(item), "hasTable": section.table != nil, "hasSteps": !section.steps.isEmpty,
      "steps": section.steps.map { step -> [String: Any] in
        var members: [String: Any] = ["text": step.text.text(in: language)]
        if let command = step.command { members["command"] = command }
        return members
      },
    ]
    if section.items.isEmpty, let empty = section.empty { context["empty"] = empty.text(in: language) }
    if let table = section.table {
      context["tableKey"] = table.key
      context["columns"] = table.columns.map { ["key": $0.key, "title": $0.title.text(in: language)] }
      context["rows"] = table.rows.map { row -> [String: Any] in
        ["isFault": row.isFault, "cells": row.cells.map { $0.html(in: language) }]
      }
    }
    return context
  }

  private func fact(_ fact: CustodyFact) -> [String: Any] {
    [
      "label": fact.label.text(in: language), "value": fact.value.html(in: language),
      "source": fact.source.map { CustodyCell.event($0.id, $0.position).html(in: language) } ?? "",
    ]
  }

  private func item(_ item: CustodyItem) -> [String: Any] {
    [
      "position": "\(item.source.position)", "isRetracted": item.isRetracted,
      "time": item.time.html(in: language), "recorded": item.recorded.text(in: language),
      "title": item.title.text(in: language), "facts": item.facts.map(fact),
      "event": CustodyCell.code("\(item.source.id)").html(in: language),
      "notes": item.notes.map { note -> [String: Any] in
        var members: [String: Any] = ["text": note.text.text(in: language)]
        if note.key.contains("-") { members["code"] = note.key }
        return members
      },
    ]
  }
}

extension CustodyReport {
  /// The report as one page of HTML in a language, printable on A4.
  public func html(in language: Language) throws -> String {
    try CustodyPage(document: CustodyDocument(self), language: language).html()
  }
}
