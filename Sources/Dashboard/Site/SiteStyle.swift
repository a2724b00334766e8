/// The site's style sheet: for screens light and dark, for phones, and for paper.
///
/// The colours of series are those of Okabe and Ito (Color Universal Design, 2008): on light pages their dark ones, on dark
/// pages their light ones, each at least 3:1 against the page; text is at least 4.5:1.
enum SiteStyle {
  static let text = #"""
    :root {
      color-scheme: light dark;
      --paper: #ffffff; --sheet: #f4f6f8; --ink: #15202b; --faint: #4a5764; --rule: #c3ccd5; --grid: #dde3e9;
      --act: #00518a; --notice: #fff3d6; --notice-ink: #4d3800; --notice-rule: #b98900;
      --s1: #0072b2; --s2: #d55e00; --s3: #007a59; --s4: #b0568b; --s5: #5b5b5b; --s6: #000000; --over: #ffffff;
      --h0: #f1f4f7; --h1: #cfe1f2; --h2: #9ec7e6; --h3: #5fa3d3; --h4: #1f6aa8; --h5: #0a3d70;
      --hi0: #15202b; --hi1: #15202b; --hi2: #15202b; --hi3: #0a1016; --hi4: #ffffff; --hi5: #ffffff;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #12181e; --sheet: #1b232b; --ink: #eef2f5; --faint: #b3bfca; --rule: #46525e; --grid: #2c3640;
        --act: #8cc8f5; --notice: #3b2f10; --notice-ink: #ffe3a1; --notice-rule: #b98900;
        --s1: #56b4e9; --s2: #e69f00; --s3: #1fb58a; --s4: #dd95bd; --s5: #f0e442; --s6: #ffffff; --over: #12181e;
        --h0: #1b232b; --h1: #173752; --h2: #1d5580; --h3: #3d87bd; --h4: #7fbde8; --h5: #cfe8fb;
        --hi0: #eef2f5; --hi1: #eef2f5; --hi2: #ffffff; --hi3: #081017; --hi4: #081017; --hi5: #081017;
      }
    }
    * { box-sizing: border-box; }
    html { background: var(--paper); color: var(--ink); }
    body {
      font: 16px/1.5 system-ui, "Noto Sans", "Segoe UI", Roboto, "DejaVu Sans", "Liberation Sans", sans-serif;
      margin: 0 auto; max-width: 1200px; padding: 0 24px 32px;
    }
    a { color: var(--act); text-underline-offset: 0.15em; }
    a:focus-visible, .scroll:focus-visible { outline: 3px solid var(--act); outline-offset: 2px; }
    .skip { position: absolute; left: -999em; }
    .skip:focus { left: 8px; top: 8px; background: var(--paper); padding: 8px 12px; z-index: 1; }
    header { border-bottom: 1px solid var(--rule); margin-bottom: 24px; padding-top: 18px; }
    .site { font-weight: 600; margin: 0 0 8px; font-size: 17px; }
    nav ul { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 0 4px; }
    nav a { display: inline-block; padding: 8px 10px; text-decoration: none; border-bottom: 3px solid transparent; }
    nav a:hover { text-decoration: underline; }
    nav a[aria-current] { color: var(--ink); font-weight: 600; border-bottom-color: var(--s1); }
    .pages ul { margin-left: -10px; }
    .languages { float: right; margin-top: -38px; font-size: 15px; }
    h1 { font-size: 30px; line-height: 1.2; margin: 0 0 8px; }
    h2 { font-size: 21px; line-height: 1.3; margin: 0 0 8px; }
    h3 { font-size: 17px; line-height: 1.35; margin: 20px 0 6px; }
    .lead { color: var(--faint); font-size: 18px; margin: 0 0 20px; max-width: 46em; }
    .note { color: var(--faint); font-size: 15px; margin: 0 0 10px; max-width: 52em; }
    .notice {
      background: var(--notice); color: var(--notice-ink); border-left: 4px solid var(--notice-rule);
      padding: 8px 14px; margin: 0 0 12px; font-size: 15px;
    }
    .synthetic { font-weight: 600; }
    .cards {
      list-style: none; margin: 0 0 24px; padding: 0; display: grid; gap: 12px;
      grid-template-columns: repeat(auto-fill, minmax(215px, 1fr));
    }
    .cards li {
      background: var(--sheet); border-top: 3px solid var(--s1); padding: 10px 14px 12px; display: flex;
      flex-direction: column; overflow-wrap: anywhere;
    }
    .cards a { font-size: 15px; line-height: 1.35; flex: 1; }
    .cards strong { font-size: 30px; line-height: 1.25; margin-top: 6px; font-variant-numeric: tabular-nums; }
    .cards strong.withheld { font-size: 20px; line-height: 1.8; }
    .cards li > span { color: var(--faint); font-size: 14px; }
    .chapter { border-top: 1px solid var(--rule); padding-top: 20px; margin-top: 28px; }
    .pair { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 32px; align-items: start; }
    .picture { max-width: 560px; }
    .pair.wide { grid-template-columns: minmax(0, 1fr); gap: 16px; }
    .numbers:only-child { grid-column: 1 / -1; }
    .scroll { overflow-x: auto; }
    .data { font-size: 14px; margin: 8px 0 0; }
    table { border-collapse: collapse; width: 100%; font-size: 15px; line-height: 1.35; }
    caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    th, td { padding: 5px 8px; text-align: left; vertical-align: top; border-bottom: 1px solid var(--grid); }
    thead th { border-bottom: 2px solid var(--rule); font-weight: 600; vertical-align: bottom; }
    th[scope=row] { font-weight: 400; }
    .dense { font-size: 14px; }
    .dense th, .dense td { padding: 4px 5px; }
    .meaning { display: block; color: var(--faint); font-size: 13px; }
    .n { text-align: right; font-variant-numeric: tabular-nums; }
    td.n { white-space: nowrap; }
    td.withheld { color: var(--faint); font-style: italic; }
    .total th, .total td { font-weight: 600; border-top: 2px solid var(--rule); border-bottom: 0; }
    .group th { background: var(--sheet); font-weight: 600; padding-top: 8px; }
    .facts { margin: 0 0 12px; }
    .facts div { display: grid; grid-template-columns: minmax(0, 15em) minmax(0, 1fr); gap: 4px 20px; padding: 4px 0; border-bottom: 1px solid var(--grid); }
    dt { color: var(--faint); }
    dd { margin: 0; overflow-wrap: anywhere; }
    code, pre { font: 14px/1.5 ui-monospace, "DejaVu Sans Mono", "Liberation Mono", monospace; }
    pre { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
    section > pre { background: var(--sheet); padding: 10px 14px; }
    code { overflow-wrap: anywhere; }
    .definition .facts { display: flex; flex-wrap: wrap; gap: 2px 28px; font-size: 15px; }
    .definition .facts div { display: flex; flex-wrap: wrap; gap: 0 8px; padding: 0; border: 0; }
    .definition p { margin: 0 0 4px; max-width: 52em; }
    .definition:target { outline: 3px solid var(--s1); outline-offset: 6px; }
    footer { border-top: 1px solid var(--rule); margin-top: 36px; padding-top: 12px; color: var(--faint); font-size: 14px; }
    .front main { padding-top: 48px; }
    .front section { margin-bottom: 28px; }
    .front h1, .front h2 { font-size: 22px; margin: 0 0 4px; }
    .front p { font-size: 18px; margin: 0; }

    .chart { display: block; width: 100%; height: auto; overflow: visible; }
    .chart text { font-family: inherit; }
    .t { fill: var(--ink); font-size: 13px; }
    .small { font-size: 11px; }
    .tiny { font-size: 10px; }
    .large { font-size: 20px; }
    .strong { font-weight: 600; }
    .halo { paint-order: stroke; stroke: var(--paper); stroke-width: 4px; stroke-linejoin: round; }
    .grid { stroke: var(--grid); stroke-width: 1; }
    .axis { stroke: var(--faint); stroke-width: 1.2; }
    .break { stroke: var(--ink); stroke-width: 1.6; stroke-dasharray: 5 3; }
    .f1 { fill: var(--s1); } .f2 { fill: var(--s2); } .f3 { fill: var(--s3); } .f4 { fill: var(--s4); } .f5 { fill: var(--s5); } .f6 { fill: var(--s6); }
    .over { stroke: var(--over); stroke-width: 1.5; fill: none; }
    .dot { fill: var(--over); }
    .l { fill: none; stroke-width: 2.2; stroke-linejoin: round; }
    .l1 { stroke: var(--s1); } .l2 { stroke: var(--s2); stroke-dasharray: 7 3; } .l3 { stroke: var(--s3); stroke-dasharray: 2 3; }
    .l4 { stroke: var(--s4); stroke-dasharray: 9 3 2 3; } .l5 { stroke: var(--s5); stroke-dasharray: 4 2; }
    .l6 { stroke: var(--s6); stroke-dasharray: 1 2; }
    .m { stroke: var(--paper); stroke-width: 1; }
    .m1 { fill: var(--s1); } .m2 { fill: var(--s2); } .m3 { fill: var(--s3); } .m4 { fill: var(--s4); } .m5 { fill: var(--s5); } .m6 { fill: var(--s6); }
    .hatched { stroke: var(--faint); stroke-width: 1; }
    .hatch { stroke: var(--faint); stroke-width: 1.2; }
    .paper { fill: var(--paper); }
    .tile { fill: var(--sheet); stroke: var(--rule); stroke-width: 1; }
    .tie { fill: var(--grid); }
    .h { stroke: var(--rule); stroke-width: 0.6; }
    .h0 { fill: var(--h0); } .h1 { fill: var(--h1); } .h2 { fill: var(--h2); } .h3 { fill: var(--h3); } .h4 { fill: var(--h4); } .h5 { fill: var(--h5); }
    .hi0 { fill: var(--hi0); } .hi1 { fill: var(--hi1); } .hi2 { fill: var(--hi2); } .hi3 { fill: var(--hi3); } .hi4 { fill: var(--hi4); } .hi5 { fill: var(--hi5); }

    @media screen and (max-width: 800px) {
      body { padding: 0 16px 24px; }
      .pair { grid-template-columns: minmax(0, 1fr); gap: 16px; }
      .picture { max-width: 520px; }
      .languages { float: none; margin: 0 0 4px -10px; }
      h1 { font-size: 25px; }
      h2 { font-size: 19px; }
      .cards { grid-template-columns: repeat(auto-fill, minmax(145px, 1fr)); }
      .cards { gap: 8px; }
      .cards li { padding: 8px 9px 10px; }
      .cards strong { font-size: 24px; }
      .cards a { font-size: 13px; }
      .facts div { grid-template-columns: minmax(0, 1fr); gap: 0; }
      th, td { padding: 5px 4px; font-size: 14px; }
      thead th { font-size: 12.5px; }
    }

    @page { size: A4; margin: 16mm 14mm; }
    @media print {
      :root {
        color-scheme: light;
        --paper: #ffffff; --sheet: #f4f6f8; --ink: #000000; --faint: #333333; --rule: #888888; --grid: #cccccc;
        --act: #000000; --notice: #ffffff; --notice-ink: #000000; --notice-rule: #000000;
        --s1: #0072b2; --s2: #d55e00; --s3: #007a59; --s4: #b0568b; --s5: #5b5b5b; --s6: #000000; --over: #ffffff;
        --h0: #f1f4f7; --h1: #cfe1f2; --h2: #9ec7e6; --h3: #5fa3d3; --h4: #1f6aa8; --h5: #0a3d70;
        --hi0: #000000; --hi1: #000000; --hi2: #000000; --hi3: #000000; --hi4: #ffffff; --hi5: #ffffff;
      }
      * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      body { font-size: 10.5pt; max-width: none; padding: 0; }
      nav, .skip, .data { display: none; }
      header { padding-top: 0; margin-bottom: 5mm; }
      a { color: inherit; text-decoration: none; }
      .cards { grid-template-columns: repeat(4, 1fr); gap: 3mm; }
      .cards li { break-inside: avoid; padding: 2mm 3mm; border: 0.5pt solid var(--rule); border-top: 2pt solid var(--s1); }
      .cards strong { font-size: 17pt; }
      .cards a, .cards li > span { font-size: 8.5pt; }
      .chapter { margin-top: 6mm; padding-top: 4mm; }
      .pair { grid-template-columns: 84mm minmax(0, 1fr); gap: 5mm; }
      .pair.wide .picture { max-width: 110mm; }
      .picture { break-inside: avoid; }
      h2, h3 { break-after: avoid; }
      .note { break-after: avoid; break-inside: avoid; font-size: 9pt; }
      .chapter.short { break-inside: avoid; }
      tfoot { display: table-row-group; }
      .dense { font-size: 8pt; }
      .dense th, .dense td { padding: 0.6mm 1mm; }
      .meaning { font-size: 7.5pt; }
      table { font-size: 8.5pt; }
      th, td { padding: 0.7mm 1.5mm; }
      tr, .definition, .facts div { break-inside: avoid; }
      .scroll { overflow: visible; }
      .numbers table { break-inside: avoid; }
      thead { display: table-header-group; }
      footer { margin-top: 6mm; }
    }

    """#
}
