import Mustache

/// The templates of the site (Mustache), compiled into the program so that nothing is looked up beside it.
struct SiteTemplates {
  private let library: MustacheLibrary

  init() throws {
    library = MustacheLibrary(templates: [
      "page": try MustacheTemplate(string: Self.page), "front": try MustacheTemplate(string: Self.front),
      "cards": try MustacheTemplate(string: Self.cards),
      "figures": try MustacheTemplate(string: Self.figures),
      "section": try MustacheTemplate(string: Self.section),
      "about": try MustacheTemplate(string: Self.about),
    ])
  }

  func page(_ members: [String: Any]) -> String { library.render(members, withTemplate: "page") ?? "" }
  func front(_ members: [String: Any]) -> String { library.render(members, withTemplate: "front") ?? "" }

  /// Nothing runs, nothing is asked of a network; the style sheet is the site's own.
  private static let policy =
    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"

  private static let page = #"""
    <!DOCTYPE html>
    <html lang="{{language}}">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="\#(policy)">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>{{title}} · {{site}}</title>
    <link rel="stylesheet" href="../style.css">
    </head>
    <body>
    <a class="skip" href="#content">{{skip}}</a>
    <header>
    <p class="site">{{site}}</p>
    {{#hasLanguages}}
    <nav class="languages" aria-label="{{languagesLabel}}"><ul>
    {{#languages}}
    <li><a href="../{{code}}/{{file}}" lang="{{code}}" hreflang="{{code}}"{{#isThis}} aria-current="true"{{/isThis}}>{{name}}</a></li>
    {{/languages}}
    </ul></nav>
    {{/hasLanguages}}
    <nav class="pages" aria-label="{{pagesLabel}}"><ul>
    {{#pages}}
    <li><a href="{{file}}"{{#isThis}} aria-current="page"{{/isThis}}>{{title}}</a></li>
    {{/pages}}
    </ul></nav>
    </header>
    <main id="content">
    {{#synthetic}}
    <p class="notice synthetic">{{synthetic}}</p>
    {{/synthetic}}
    {{#notice}}
    <p class="notice">{{notice}}</p>
    {{/notice}}
    <h1>{{title}}</h1>
    <p class="lead">{{lead}}</p>
    {{#hasCards}}
    {{> cards}}
    {{/hasCards}}
    {{#hasNotes}}
    {{#notes}}
    <p class="note">{{.}}</p>
    {{/notes}}
    {{/hasNotes}}
    {{#status}}
    <section>
    <h2>{{heading}}</h2>
    <p>{{text}}</p>
    </section>
    {{/status}}
    {{#sections}}
    {{> section}}
    {{/sections}}
    {{#figures}}
    {{> figures}}
    {{/figures}}
    {{#about}}
    {{> about}}
    {{/about}}
    </main>
    <footer>
    <p>{{foot}} <a href="about.html">{{rootLabel}}</a>: <code>{{root}}</code></p>
    </footer>
    </body>
    </html>

    """#

  private static let front = #"""
    <!DOCTYPE html>
    <html lang="{{language}}">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="\#(policy)">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>{{title}}</title>
    <link rel="stylesheet" href="style.css">
    </head>
    <body class="front">
    <main id="content">
    {{#languages}}
    <section lang="{{code}}">
    {{#isFirst}}
    <h1>{{title}}</h1>
    {{/isFirst}}
    {{^isFirst}}
    <h2>{{title}}</h2>
    {{/isFirst}}
    <p><a href="{{code}}/index.html" hreflang="{{code}}">{{name}}</a></p>
    </section>
    {{/languages}}
    </main>
    </body>
    </html>

    """#

  private static let cards = #"""
    <ul class="cards">
    {{#cards}}
    <li>
    <a href="about.html#{{key}}">{{title}}</a>
    <strong{{#isWithheld}} class="withheld"{{/isWithheld}} data-figure="{{key}}" data-at="{{year}}">{{number}}</strong>
    {{#share}}
    <span>{{share}}</span>
    {{/share}}
    {{#before}}
    <span>{{label}}: <span data-figure="{{key}}" data-at="{{year}}">{{number}}</span></span>
    {{/before}}
    </li>
    {{/cards}}
    </ul>

    """#

  private static let section = #"""
    <section id="{{name}}" class="chapter{{^isWide}} short{{/isWide}}">
    <h2>{{title}}</h2>
    {{#hasNotes}}
    {{#notes}}
    <p class="note">{{.}}</p>
    {{/notes}}
    {{/hasNotes}}
    <div class="pair{{#isWide}} wide{{/isWide}}">
    {{#svg}}
    <div class="picture">
    {{{svg}}}</div>
    {{/svg}}
    <div class="numbers">
    <div class="scroll" role="region" aria-label="{{title}}" tabindex="0">
    {{{table}}}</div>
    <p class="data"><a href="data/{{name}}.csv">{{csvLabel}}</a>{{#hasVega}} · <a href="data/{{name}}.vl.json">{{vegaLabel}}</a>{{/hasVega}}</p>
    </div>
    </div>
    </section>

    """#

  private static let figures = #"""
    <section id="all-figures" class="chapter">
    <h2>{{title}}</h2>
    <div class="scroll" role="region" aria-label="{{title}}" tabindex="0">
    <table class="figures" data-table="all-figures">
    <caption>{{title}}</caption>
    <thead><tr><th scope="col">{{figureHead}}</th>{{#hasBefore}}<th scope="col" class="n">{{before}}</th>{{/hasBefore}}<th scope="col" class="n">{{year}}</th>{{#hasChange}}<th scope="col" class="n">{{changeHead}}</th>{{/hasChange}}<th scope="col" class="n">{{shareHead}}</th></tr></thead>
    {{#groups}}
    <tbody>
    <tr class="group"><th scope="rowgroup" colspan="{{columns}}">{{heading}}</th></tr>
    {{#rows}}
    <tr><th scope="row"><a href="about.html#{{key}}">{{title}}</a></th>{{#hasBefore}}<td class="n" data-figure="{{key}}" data-at="{{yearBefore}}">{{before}}</td>{{/hasBefore}}<td class="n" data-figure="{{key}}" data-at="{{year}}">{{number}}</td>{{#hasChange}}<td class="n"{{#changeValue}} data-change="{{key}}"{{/changeValue}}>{{change}}</td>{{/hasChange}}<td class="n"{{#share}} data-rate="{{key}}"{{/share}}>{{share}}</td></tr>
    {{/rows}}
    </tbody>
    {{/groups}}
    </table>
    </div>
    </section>

    """#

  private static let about = #"""
    <section>
    <h2>{{recordTitle}}</h2>
    <dl class="facts">
    {{#facts}}
    <div><dt>{{label}}</dt><dd>{{#isCode}}<code>{{value}}</code>{{/isCode}}{{^isCode}}{{value}}{{/isCode}}</dd></div>
    {{/facts}}
    {{#checkpoint}}
    <div><dt>{{checkpointTitle}}</dt><dd><pre>{{checkpoint}}</pre></dd></div>
    {{/checkpoint}}
    </dl>
    <p class="note">{{zoneNote}}</p>
    </section>
    <section>
    <h2>{{recomputeTitle}}</h2>
    <p>{{recomputeNote}}</p>
    <pre>{{#commands}}{{.}}
    {{/commands}}</pre>
    </section>
    <section id="withheld">
    <h2>{{withheldTitle}}</h2>
    {{#withheldNotes}}
    <p>{{.}}</p>
    {{/withheldNotes}}
    {{#hasWithheld}}
    <h3>{{withheldByFigure}}</h3>
    <ul>
    {{#withheldList}}
    <li><a href="#{{key}}">{{title}}</a>: {{count}}</li>
    {{/withheldList}}
    </ul>
    {{/hasWithheld}}
    </section>
    {{#revisions}}
    <section id="revisions">
    <h2>{{title}}</h2>
    <p>{{note}}</p>
    {{#hasRows}}
    <table>
    <caption>{{title}}</caption>
    <thead><tr><th scope="col">{{figureHead}}</th><th scope="col" class="n">{{publishedHead}}</th><th scope="col" class="n">{{revisedHead}}</th><th scope="col" class="n">{{differenceHead}}</th>{{#hasEntries}}<th scope="col">{{entriesHead}}</th>{{/hasEntries}}</tr></thead>
    <tbody>
    {{#rows}}
    <tr><th scope="row">{{title}}</th><td class="n">{{published}}</td><td class="n">{{revised}}</td><td class="n">{{difference}}</td>{{#hasEntries}}<td>{{entries}}</td>{{/hasEntries}}</tr>
    {{/rows}}
    </tbody>
    </table>
    {{/hasRows}}
    </section>
    {{/revisions}}
    <section id="definitions">
    <h2>{{definitionsTitle}}</h2>
    <p>{{definitionsNote}}</p>
    {{#definitions}}
    <section id="{{key}}" class="definition">
    <h3>{{title}}</h3>
    <p>{{meaning}}</p>
    <dl class="facts">
    <div><dt>{{yearLabel}}</dt><dd><strong data-figure="{{key}}" data-at="{{year}}">{{number}}</strong></dd></div>
    {{#facts}}
    <div><dt>{{label}}</dt><dd>{{#isCode}}<code>{{value}}</code>{{/isCode}}{{^isCode}}{{value}}{{/isCode}}</dd></div>
    {{/facts}}
    </dl>
    </section>
    {{/definitions}}
    </section>

    """#
}
