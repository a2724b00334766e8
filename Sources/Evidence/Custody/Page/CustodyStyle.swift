import Language

/// The style sheet of the printable report.
struct CustodyStyle {
  /// What stands at the head of every page.
  let head: String
  /// What stands at the right of the head: the ledger, or that it is synthetic.
  let notice: String
  let isSynthetic: Bool
  /// What stands at the foot of every page, before its number.
  let foot: String
  /// The word before a page's number.
  let page: String
  let language: Language

  /// The style sheet, the page's margins included.
  var text: String {
    """
    @page {
      size: A4;
      margin: 22mm 15mm 20mm 20mm;
      @top-left { content: \(quoted(head)); \(margin) border-bottom: 0.5pt solid #000; padding-bottom: 1.5mm; vertical-align: bottom; text-align: left; }
      @top-right { content: \(quoted(notice)); \(margin) \(isSynthetic ? "font-weight: bold; " : "")border-bottom: 0.5pt solid #000; padding-bottom: 1.5mm; vertical-align: bottom; text-align: right; }
      @bottom-left { content: \(quoted(foot)); \(margin) vertical-align: top; padding-top: 2mm; text-align: left; }
      @bottom-right { content: \(quoted(page + " ")) counter(page) " / " counter(pages); \(margin) vertical-align: top; padding-top: 2mm; text-align: right; }
    }

    body { font: \(language == .kk ? "9.4pt/1.38" : "10pt/1.35") \(family); }

    """ + Self.fixed
  }

  private var margin: String { "font: 8pt \(family); color: #000;" }

  /// What it is set in. Kazakh is set in families that have all of its letters: what often stands in for Times New Roman
  /// lacks some, which would then be taken from another family, letter by letter.
  private var family: String {
    switch language {
    case .kk: #""PT Serif", "Noto Serif", "DejaVu Serif Condensed", "DejaVu Serif", "Times New Roman", serif"#
    case .ru, .en: #""PT Serif", "Times New Roman", "Liberation Serif", serif"#
    }
  }

  /// A CSS string: whatever might end it, or the element it stands in, is escaped.
  private func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\", "<", ">", "&": quoted += "\\" + String(scalar.value, radix: 16) + " "
      default: if scalar.value >= 0x20 { quoted.unicodeScalars.append(scalar) }
      }
    }
    return quoted + "\""
  }

  private static let fixed = #"""
    * { box-sizing: border-box; }
    html { background: #fff; color: #000; }
    body { margin: 0 auto; max-width: 175mm; }
    @media screen { body { padding: 12mm 8mm; } }
    h1 { font-size: 15pt; line-height: 1.25; text-align: center; text-transform: uppercase; margin: 4mm 0 3mm; letter-spacing: 0.02em; }
    .of { text-align: center; font-size: 12pt; font-weight: bold; margin: 0; }
    .upto { text-align: center; margin: 1mm 0 6mm; }
    .synthetic { border: 1.5pt solid #000; padding: 2mm 3mm; font-weight: bold; text-align: center; margin: 0 0 4mm; }
    h2 { font-size: 11.5pt; line-height: 1.3; margin: 6mm 0 2mm; break-after: avoid; }
    h2.part { font-size: 13pt; border-top: 1.5pt solid #000; border-bottom: 0.5pt solid #000; padding: 1.5mm 0; margin-top: 8mm; }
    p { margin: 0 0 2mm; orphans: 3; widows: 3; }
    section > p { break-after: avoid; break-inside: avoid; }
    .empty { font-style: italic; }
    table { border-collapse: collapse; width: 100%; table-layout: fixed; margin: 1mm 0 3mm; }
    th, td { text-align: left; vertical-align: top; padding: 0.8mm 1.6mm; overflow-wrap: anywhere; }
    thead { display: table-header-group; }
    thead th { font-size: 8.5pt; font-weight: bold; border-bottom: 1pt solid #000; border-top: 1pt solid #000; overflow-wrap: normal; hyphens: manual; }
    tr { break-inside: avoid; }
    tbody tr { border-bottom: 0.4pt solid #777; }
    th[scope=row] { font-weight: normal; color: #333; }
    .facts .label { width: 48mm; }
    .facts .source { width: 40mm; }
    .facts td:last-child code, .rows td code { font-size: 7.2pt; }
    .items .place { width: 14mm; }
    .items .when { width: 41mm; }
    .items > tbody { break-inside: avoid; }
    .items td.place { font-weight: bold; }
    .items .when { font-size: 9pt; }
    .when span { display: block; }
    .ledger { color: #333; font-size: 8pt; margin-top: 0.6mm; }
    .what { font-weight: bold; margin: 0 0 0.6mm; }
    .said { margin: 0; }
    .said tr { border: 0; }
    .said th, .said td { padding: 0.2mm 1.2mm 0.2mm 0; font-size: 9pt; }
    .said th { width: 35mm; }
    .retracted .what, .retracted .said td { text-decoration: line-through; }
    .note { border-left: 2pt solid #000; padding-left: 2mm; margin: 1mm 0; font-size: 9pt; overflow-wrap: anywhere; }
    .rows { font-size: 9pt; }
    .fault { outline: 1.2pt solid #000; font-weight: bold; }
    .chain .position { width: 15mm; } .chain .event, .chain .previous { width: 39mm; } .chain .type { width: 37mm; }
    .irregularities .code { width: 16mm; } .irregularities .basis { width: 30mm; } .irregularities .answer { width: 20mm; } .irregularities .event { width: 39mm; }
    .attacks .attack { width: 34mm; } .attacks .answer { width: 24mm; } .attacks .events { width: 40mm; }
    .persons .name { width: 30mm; } .persons .roles { width: 33mm; } .persons .event { width: 39mm; }
    code, pre { font: 8.3pt/1.4 "PT Mono", "Liberation Mono", "DejaVu Sans Mono", monospace; }
    code { hyphens: none; overflow-wrap: normal; }
    code.hex span { display: inline-block; margin-right: 0.55em; }
    code.id span { display: inline-block; }
    .source b, .event b { font-weight: normal; }
    .differs { font-weight: bold; }
    .list span.one { display: block; }
    .steps { padding-left: 6mm; margin: 0; }
    .steps li { margin-bottom: 2mm; break-inside: avoid; }
    pre { margin: 0.8mm 0 0; padding: 1mm 2mm; border-left: 1pt solid #000; white-space: pre-wrap; overflow-wrap: anywhere; }
    .signatures { break-inside: avoid; }
    .hands { display: flex; gap: 10mm; margin-top: 4mm; }
    .hand { flex: 1; }
    .who { font-weight: bold; }
    .rule { border-top: 0.5pt solid #000; font-size: 8pt; text-align: center; margin: 10mm 0 0; padding-top: 0.5mm; }
    .stamp { border: 0.5pt dashed #000; width: 34mm; height: 34mm; margin: 6mm 0 0; display: flex; align-items: center; justify-content: center; font-size: 8pt; }

    """#
}
