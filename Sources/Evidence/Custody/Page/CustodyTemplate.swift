/// The templates of the printable report (Mustache), compiled into the program so that nothing is looked up beside it.
enum CustodyTemplate {
  /// The page as a whole.
  static let page = #"""
    <!DOCTYPE html>
    <html lang="{{language}}">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '{{styleHash}}'; base-uri 'none'; form-action 'none'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>{{title}}. {{numbers}}</title>
    <style>{{{style}}}</style>
    </head>
    <body>
    {{#synthetic}}
    <p class="synthetic">{{synthetic}}</p>
    {{/synthetic}}
    <header>
    <h1>{{title}}</h1>
    <p class="of">{{numbers}}</p>
    <p class="upto">{{upTo}}</p>
    </header>
    {{#parts}}
    {{#heading}}
    <h2 class="part">{{heading}}</h2>
    {{/heading}}
    {{#sections}}
    {{> section}}
    {{/sections}}
    {{/parts}}
    {{#shared}}
    {{> section}}
    {{/shared}}
    <section class="signatures">
    <h2>{{signatureNumber}}. {{signatures}}</h2>
    <p>{{signaturesExplained}}</p>
    <div class="hands">
    {{#hands}}
    <div class="hand">
    <p class="who">{{who}}</p>
    {{#lines}}
    <p class="rule">{{.}}</p>
    {{/lines}}
    <p class="stamp">{{stamp}}</p>
    </div>
    {{/hands}}
    </div>
    </section>
    </body>
    </html>

    """#

  /// One numbered part.
  static let section = #"""
    <section id="{{id}}">
    <h2>{{number}}. {{title}}</h2>
    {{#paragraphs}}
    <p>{{.}}</p>
    {{/paragraphs}}
    {{#hasFacts}}
    <table class="facts">
    <colgroup><col class="label"><col><col class="source"></colgroup>
    <thead><tr><th scope="col">{{factHead}}</th><th scope="col">{{valueHead}}</th><th scope="col">{{sourceHead}}</th></tr></thead>
    <tbody>
    {{#facts}}
    <tr><th scope="row">{{label}}</th><td>{{{value}}}</td><td>{{{source}}}</td></tr>
    {{/facts}}
    </tbody>
    </table>
    {{/hasFacts}}
    {{#empty}}
    <p class="empty">{{empty}}</p>
    {{/empty}}
    {{#hasItems}}
    <table class="items">
    <colgroup><col class="place"><col class="when"><col></colgroup>
    <thead><tr><th scope="col">{{positionHead}}</th><th scope="col">{{whenHead}}</th><th scope="col">{{whatHead}}</th></tr></thead>
    {{#items}}
    <tbody{{#isRetracted}} class="retracted"{{/isRetracted}}>
    <tr><td class="place">{{position}}</td><td class="when">{{{time}}}<span class="ledger">{{recordedHead}}: {{recorded}}</span></td><td>
    <p class="what">{{title}}</p>
    <table class="said">
    {{#facts}}
    <tr><th scope="row">{{label}}</th><td>{{{value}}}</td></tr>
    {{/facts}}
    <tr><th scope="row">{{eventHead}}</th><td>{{{event}}}</td></tr>
    </table>
    {{#notes}}
    <p class="note">{{#code}}<b>{{code}}</b> {{/code}}{{text}}</p>
    {{/notes}}
    </td></tr>
    </tbody>
    {{/items}}
    </table>
    {{/hasItems}}
    {{#hasTable}}
    <table class="rows {{tableKey}}">
    <colgroup>{{#columns}}<col class="{{key}}">{{/columns}}</colgroup>
    <thead><tr>{{#columns}}<th scope="col">{{title}}</th>{{/columns}}</tr></thead>
    <tbody>
    {{#rows}}
    <tr{{#isFault}} class="fault"{{/isFault}}>{{#cells}}<td>{{{.}}}</td>{{/cells}}</tr>
    {{/rows}}
    </tbody>
    </table>
    {{/hasTable}}
    {{#hasSteps}}
    <ol class="steps">
    {{#steps}}
    <li>{{text}}{{#command}}<pre>{{command}}</pre>{{/command}}</li>
    {{/steps}}
    </ol>
    {{/hasSteps}}
    </section>

    """#
}
