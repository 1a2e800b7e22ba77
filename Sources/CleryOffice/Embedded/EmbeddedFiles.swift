// Made by scripts/embed from Assets/. Do not edit: edit the file there and run `make embed`.

enum EmbeddedFiles {
    static let lookCSS: StaticString = ######"""
/* The look of the house: tokens first, then frame, furniture, narrow screens, print. One stylesheet for all rooms. */
:root {
  color-scheme: light dark;
  --ink: #17202e; --ink-2: #4a5668; --line: #d5dbe5; --paper: #ffffff; --wash: #f4f6fa;
  --accent: #1d4f91; --accent-strong: #12366a; --accent-wash: #e8effa; --on-accent: #ffffff; --bar: #12366a;
  --ok: #1f6b3a; --ok-wash: #e6f4ea; --care: #805000; --care-wash: #fdf1dc; --stop: #a4262c; --stop-wash: #fbe9ea;
  --focus: #b45f00; --radius: 6px;
  --text: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Open Sans", sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e9edf5; --ink-2: #b3bdcd; --line: #364156; --paper: #111824; --wash: #18212f;
    --accent: #8db8f5; --accent-strong: #b9d4fa; --accent-wash: #1b2b45; --on-accent: #0b1220; --bar: #0b1220;
    --ok: #8fd3a6; --ok-wash: #14301f; --care: #f2c274; --care-wash: #37280e; --stop: #f2a3a7; --stop-wash: #3d171a;
    --focus: #ffb000;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 16px; }
body { margin: 0; font: 16px/1.5 var(--text); color: var(--ink); background: var(--paper); }
a { color: var(--accent); text-underline-offset: .15em; }
a:hover { color: var(--accent-strong); text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
h1 { font-size: 32px; line-height: 1.2; margin: 32px 0 12px; letter-spacing: -.01em; text-wrap: balance; }
h2 { font-size: 24px; line-height: 1.25; margin: 40px 0 12px; }
h3 { font-size: 18px; line-height: 1.35; margin: 24px 0 8px; }
p { max-width: 70ch; }
code { font-size: .95em; background: var(--wash); padding: 1px 4px; border-radius: 4px; overflow-wrap: anywhere; }

/* Frame */
.skip { position: absolute; left: -999px; }
.skip:focus { left: 8px; top: 8px; background: var(--paper); padding: 8px 12px; z-index: 9; }
.wrap { max-width: 1120px; margin: 0 auto; padding: 0 24px; }
.bar { background: var(--bar); color: #fff; border-bottom: 1px solid transparent; }
@media (prefers-color-scheme: dark) { .bar { border-bottom-color: var(--line); } }
.bar .wrap { display: flex; align-items: center; gap: 16px; min-height: 64px; flex-wrap: wrap; }
.bar a, .bar button { color: #fff; text-decoration: none; }
.bar a:hover { text-decoration: underline; }
.bar :focus-visible { outline-color: #ffb000; }
.seal { width: 36px; height: 36px; flex: none; }
.name { font-weight: 650; font-size: 18px; line-height: 1.2; padding: 8px 0; }
.name small { display: block; font-weight: 400; font-size: 14px; opacity: .9; }
.bar nav { margin-left: auto; }
.bar nav ul { display: flex; gap: 4px; flex-wrap: wrap; list-style: none; margin: 0; padding: 0; }
.bar nav a { display: block; padding: 10px; border-radius: var(--radius); }
.bar nav a[aria-current] { background: #ffffff26; font-weight: 600; }
.bar form { margin: 0; }
.bar button { font: inherit; background: transparent; border: 1px solid #ffffff80; border-radius: var(--radius); min-height: 44px; padding: 8px 14px; cursor: pointer; }
.crumbs { font-size: 15px; margin: 16px 0 -16px; color: var(--ink-2); }
.crumbs ol { list-style: none; display: flex; flex-wrap: wrap; gap: 4px 8px; margin: 0; padding: 0; }
.crumbs li + li::before { content: "›"; margin-right: 8px; }
.lead { color: var(--ink-2); font-size: 18px; margin: 0 0 24px; }
footer { border-top: 1px solid var(--line); margin-top: 64px; padding: 24px 0 40px; color: var(--ink-2); font-size: 15px; }
footer p { margin: 0 0 4px; }

.tabs ul { display: flex; flex-wrap: wrap; gap: 4px; list-style: none; margin: 24px 0; padding: 0; border-bottom: 1px solid var(--line); }
.tabs a { display: block; padding: 10px 16px; min-height: 44px; text-decoration: none; border-bottom: 3px solid transparent; }
.tabs a:hover { background: var(--wash); }
.tabs a[aria-current] { border-bottom-color: var(--accent); font-weight: 600; color: var(--ink); }

/* Furniture */
.facts { display: flex; gap: 8px 24px; flex-wrap: wrap; color: var(--ink-2); margin: 0 0 24px; padding: 0; list-style: none; }
.facts b { color: var(--ink); font-weight: 600; }
.fold { background: var(--wash); border: 1px solid var(--line); border-radius: var(--radius); margin: 0 0 24px; }
.fold > summary { padding: 10px 16px; min-height: 44px; font-weight: 600; cursor: pointer; }
.filters { display: grid; grid-template-columns: repeat(auto-fit, minmax(170px, 1fr)); gap: 16px; align-items: end; padding: 4px 16px 16px; }
.field { margin: 0 0 20px; max-width: 42rem; }
.filters .field { margin: 0; }
label, legend { display: block; font-weight: 600; font-size: 15px; margin-bottom: 4px; }
.hint { color: var(--ink-2); font-size: 15px; margin: 0 0 4px; }
.problem { color: var(--stop); font-weight: 600; margin: 0 0 4px; }
.field.wrong { border-left: 4px solid var(--stop); padding-left: 12px; }
input, select, textarea { width: 100%; font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--ink-2); border-radius: var(--radius); padding: 9px 10px; min-height: 44px; }
textarea.code { font: 14px/1.5 ui-monospace, "DejaVu Sans Mono", monospace; }
.button { display: inline-block; font: inherit; font-weight: 600; min-height: 44px; padding: 9px 18px; border-radius: var(--radius); border: 1px solid var(--accent); background: var(--accent); color: var(--on-accent); text-decoration: none; cursor: pointer; }
.button:hover { background: var(--accent-strong); border-color: var(--accent-strong); color: var(--on-accent); }
.button.quiet { background: transparent; color: var(--accent); }
.button.quiet:hover { background: var(--accent-wash); color: var(--accent-strong); }
.actions { display: flex; flex-wrap: wrap; gap: 12px; margin: 16px 0 24px; }
.choices { display: grid; gap: 12px; margin: 8px 0 24px; padding: 0; border: 0; max-width: 42rem; }
.choice { display: flex; gap: 12px; align-items: flex-start; border: 2px solid var(--line); border-radius: var(--radius); padding: 10px 14px; min-height: 44px; cursor: pointer; font-weight: 400; font-size: 16px; margin: 0; }
.choice:has(:checked) { border-color: var(--accent); background: var(--accent-wash); font-weight: 600; }
.choice input { width: 22px; min-height: 22px; height: 22px; margin: 1px 0 0; accent-color: var(--accent); flex: none; }
.choice small { display: block; color: var(--ink-2); font-weight: 400; font-size: 15px; }
.notice { background: var(--wash); border-left: 4px solid var(--accent); padding: 14px 16px; border-radius: 0 var(--radius) var(--radius) 0; margin: 0 0 24px; max-width: 76ch; }
.notice.care { border-color: var(--care); background: var(--care-wash); }
.notice.stop { border-color: var(--stop); background: var(--stop-wash); }
.notice p { margin: 0 0 6px; }
.notice p:last-child { margin: 0; }
.empty { border: 1px dashed var(--ink-2); border-radius: var(--radius); padding: 24px; margin: 0 0 24px; max-width: 76ch; }
.empty h2, .empty h3 { margin-top: 0; }

table { border-collapse: collapse; width: 100%; font-size: 15px; }
.scroll { overflow-x: auto; margin: 0 0 24px; }
caption { text-align: left; font-weight: 600; padding: 0 0 8px; font-size: 16px; }
th, td { text-align: left; vertical-align: top; padding: 10px 12px; border-bottom: 1px solid var(--line); }
thead th { font-size: 14px; color: var(--ink-2); border-bottom: 2px solid var(--ink-2); background: var(--paper); }
thead.sticky th { position: sticky; top: 0; }
tbody tr:hover { background: var(--wash); }
figure { margin: 0 0 24px; }
th.n { width: 96px; }
td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; }
td.n a { display: inline-block; min-width: 32px; padding: 2px 6px; border-radius: 4px; text-decoration: none; }
td.n a:not(.zero) { text-decoration: underline; text-decoration-color: color-mix(in srgb, currentColor 40%, transparent); }
td.n a:hover { background: var(--accent-wash); }
td.n a[aria-current] { background: var(--accent); color: var(--on-accent); font-weight: 700; }
tr.part th { padding-left: 32px; font-weight: 400; }
tbody th { font-weight: 600; }
.zero { color: var(--ink-2); }
td small, th small { display: block; color: var(--ink-2); font-weight: 400; }
time { white-space: nowrap; }
dl.record { display: grid; grid-template-columns: minmax(120px, 220px) 1fr; gap: 0 24px; margin: 0 0 24px; max-width: 60rem; }
dl.record dt { color: var(--ink-2); padding: 8px 0; border-top: 1px solid var(--line); }
dl.record dd { margin: 0; padding: 8px 0; border-top: 1px solid var(--line); overflow-wrap: anywhere; }

.tag { display: inline-flex; align-items: center; gap: 6px; font-size: 14px; font-weight: 600; padding: 1px 8px; border-radius: 99px; border: 1px solid currentColor; white-space: nowrap; }
.tag::before { content: ""; width: 8px; height: 8px; background: currentColor; border-radius: 50%; }
.tag.ok { color: var(--ok); background: var(--ok-wash); }
.tag.care { color: var(--care); background: var(--care-wash); }
.tag.care::before { border-radius: 0; transform: rotate(45deg); }
.tag.stop { color: var(--stop); background: var(--stop-wash); }
.tag.stop::before { border-radius: 0; }
.tag.plain { color: var(--ink-2); background: var(--wash); }
.tag.plain::before { background: transparent; border: 2px solid currentColor; width: 8px; height: 8px; }
.tag.void::before { background: transparent; border-radius: 0; height: 2px; width: 10px; border-top: 2px solid currentColor; }
.tag.void { color: var(--ink-2); background: var(--wash); }

.two { display: grid; grid-template-columns: minmax(0, 1fr) 400px; gap: 40px; align-items: start; }
.proof { border: 1px solid var(--line); border-top: 4px solid var(--accent); border-radius: var(--radius); padding: 20px; background: var(--paper); }
.proof h2 { margin: 0 0 4px; font-size: 20px; }
.sum { font-size: 18px; font-variant-numeric: tabular-nums; margin: 0 0 16px; }
.lines { margin: 0 0 16px; padding: 0; list-style: none; }
.lines > li { padding: 12px 0; border-top: 1px solid var(--line); }
.lines b { font-weight: 600; }
.cite { color: var(--ink-2); font-size: 15px; }
ul.because { margin: 4px 0 0; padding-left: 20px; color: var(--ink-2); font-size: 15px; }
.history { list-style: none; margin: 0 0 24px; padding: 0 0 0 20px; border-left: 2px solid var(--line); }
.history li { padding: 4px 0 12px; }
.pager { display: flex; gap: 16px; align-items: center; flex-wrap: wrap; margin: 16px 0 24px; }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(240px, 1fr)); gap: 16px; margin: 0 0 24px; padding: 0; list-style: none; }
.cards > li { border: 1px solid var(--line); border-radius: var(--radius); padding: 16px; }
.cards h2, .cards h3 { margin: 0 0 4px; font-size: 18px; }
.cards p { margin: 0; color: var(--ink-2); }
.chart { width: 100%; height: auto; max-width: 720px; margin: 0 0 8px; }
.chart text { font: 12px var(--text); fill: var(--ink-2); }
.chart .b { fill: var(--accent); }
.chart line { stroke: var(--line); }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

@media (max-width: 900px) { .two { grid-template-columns: minmax(0, 1fr); } }
@media (max-width: 640px) {
  .wrap { padding: 0 16px; }
  .scroll caption { max-width: calc(100vw - 32px); }
  .tabs a { padding: 10px; }
  th.n { width: auto; }
  h1 { font-size: 26px; margin-top: 24px; }
  .bar .wrap { gap: 0 12px; padding-bottom: 4px; }
  .bar nav { margin: 0 -12px; width: calc(100% + 24px); }
  .bar nav ul { gap: 0; }
  dl.record { grid-template-columns: 1fr; }
  dl.record dd { border-top: 0; padding-top: 0; }
  table.cardish, table.cardish tbody, table.cardish tr, table.cardish td, table.cardish th { display: block; }
  table.cardish caption { display: block; }
  table.cardish thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table.cardish tr { border: 1px solid var(--line); border-radius: var(--radius); padding: 12px 14px; margin-bottom: 12px; display: flex; flex-direction: column; }
  table.cardish td, table.cardish th, table.cardish td.n { border: 0; padding: 2px 0; text-align: left; }
  table.cardish .first { order: -1; font-size: 17px; font-weight: 600; }
  table.cardish td[data-l]::before { content: attr(data-l) " "; color: var(--ink-2); font-size: 14px; }
  .actions .button { width: 100%; text-align: center; }
}
@media (prefers-reduced-motion: no-preference) { .choice, .button { transition: background-color .12s, border-color .12s; } }
@media print {
  .bar nav, .bar form, .fold, .actions, .pager, .skip, .crumbs { display: none; }
  .bar { background: none; color: #000; border-bottom: 2px solid #000; }
  .bar a { color: #000; }
  .seal { display: none; }
  body { font-size: 10.5pt; }
  h1 { font-size: 20pt; margin-top: 12pt; }
  a { color: inherit; text-decoration: none; }
  .wrap { max-width: none; padding: 0; }
  .two { display: block; }
  .proof { margin-top: 16pt; }
  thead { display: table-header-group; }
  tr, .lines > li { break-inside: avoid; }
  th, td { padding: 4pt 6pt; }
  @page { margin: 18mm 16mm; }
}
"""######
}
