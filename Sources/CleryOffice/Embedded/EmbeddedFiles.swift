// Made by scripts/embed from Assets/. Do not edit: edit the file there and run `make embed`.

enum EmbeddedFiles {
    static let lookCSS: StaticString = ######"""
/* The look of the house: tokens first, then frame, furniture, narrow screens, print. One stylesheet for all rooms. */
:root {
  color-scheme: light dark;
  --ink: #17202e; --ink-2: #4a5668; --line: #d5dbe5; --paper: #ffffff; --wash: #f4f6fa;
  --accent: #1d4f91; --accent-strong: #12366a; --accent-wash: #e8effa; --on-accent: #ffffff; --bar: #12366a;
  --ok: #1f6b3a; --ok-wash: #e6f4ea; --care: #805000; --care-wash: #fdf1dc; --stop: #a4262c; --stop-wash: #fbe9ea; --on-stop: #ffffff;
  --focus: #b45f00; --radius: 6px;
  --map-ground: #f3f1ea; --map-campus: #e3ecdb; --map-c: #dbe6f5; --map-h: #f6dccb; --map-n: #e6dcf1; --map-p: #ece7cf; --map-line: #33415a;
  --text: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Open Sans", sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e9edf5; --ink-2: #b3bdcd; --line: #364156; --paper: #111824; --wash: #18212f;
    --accent: #8db8f5; --accent-strong: #b9d4fa; --accent-wash: #1b2b45; --on-accent: #0b1220; --bar: #0b1220;
    --ok: #8fd3a6; --ok-wash: #14301f; --care: #f2c274; --care-wash: #37280e; --stop: #f2a3a7; --stop-wash: #3d171a; --on-stop: #22090b;
    --focus: #ffb000;
    --map-ground: #161d26; --map-campus: #1c2a26; --map-c: #24395a; --map-h: #4a2f22; --map-n: #382c4c; --map-p: #3a3520; --map-line: #b9c6da;
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
.bell { display: inline-flex; align-items: center; gap: 8px; min-height: 44px; padding: 8px 10px; }
.bell svg { width: 20px; height: 20px; flex: none; }
.bell b { background: #fff; color: var(--bar); border-radius: 99px; padding: 0 8px; font-size: 14px; line-height: 22px; min-width: 24px; text-align: center; }
@media (prefers-color-scheme: dark) { .bell b { background: #ffd98a; color: #0b1220; } }
.bar.office .wrap { row-gap: 0; padding-top: 10px; padding-bottom: 6px; }
.bar.office .bell { margin-left: auto; }
.bar.office nav { order: 1; flex-basis: 100%; margin: 0 -10px; }
.bar button { font: inherit; background: transparent; border: 1px solid #ffffff80; border-radius: var(--radius); min-height: 44px; padding: 8px 14px; cursor: pointer; }
.alarm > div { padding: 10px 0; }
.alarm .emergency { background: #a4262c; color: #fff; }
.alarm .warning { background: #ffd98a; color: #17202e; }
.alarm .emergency + .emergency { border-top: 1px solid #fff; }
.alarm .warning + .warning { border-top: 1px solid #17202e; }
.alarm p { margin: 0; max-width: none; overflow-wrap: anywhere; }
.alarm b { text-transform: uppercase; letter-spacing: .04em; font-size: 15px; margin-right: 6px; }
.alarm > div a { color: inherit; font-weight: 650; font-size: 18px; }
.alarm > div time { font-size: 15px; margin-left: 6px; }
.alarm > div :focus-visible { outline-color: currentColor; }
.alarm.small > div { padding: 2px 0; }
.alarm.small > div a { font-size: 16px; display: inline-block; padding: 6px 0; }
.embed.alarm > div { padding: 10px 12px; margin: 0 0 4px; }
.message { border-top: 1px solid var(--line); margin-top: 24px; max-width: 60rem; }
.message h2 { margin-top: 20px; }
.message dd p, .finding dd p { margin: 0 0 4px; }
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
.fold > summary small { display: block; color: var(--ink-2); font-weight: 400; font-size: 15px; overflow-wrap: anywhere; }
.filters { display: grid; grid-template-columns: repeat(auto-fit, minmax(170px, 1fr)); gap: 16px; align-items: end; padding: 4px 16px 16px; }
main > .filters { padding: 4px 0 16px; }
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
.notice > h2:first-child { margin-top: 0; }
.empty { border: 1px dashed var(--ink-2); border-radius: var(--radius); padding: 24px; margin: 0 0 24px; max-width: 76ch; }
.empty h2, .empty h3 { margin-top: 0; }

table { border-collapse: collapse; width: 100%; font-size: 15px; }
table + table { margin-top: 28px; }
.scroll { overflow-x: auto; margin: 0 0 24px; }
caption { text-align: left; font-weight: 600; padding: 0 0 8px; font-size: 16px; }
th, td { text-align: left; vertical-align: top; padding: 10px 12px; border-bottom: 1px solid var(--line); }
thead th { font-size: 14px; vertical-align: bottom; color: var(--ink-2); border-bottom: 2px solid var(--ink-2); background: var(--paper); }
thead.sticky th { position: sticky; top: 0; }
tbody tr:hover { background: var(--wash); }
figure { margin: 0 0 24px; }
th.n { width: 96px; }
td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; }
td.n { white-space: nowrap; }
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

mark { background: var(--stop-wash); color: var(--ink); border-bottom: 2px solid var(--stop); padding: 0 2px; }
.redline { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid var(--line); border-radius: var(--radius); padding: 12px 16px; margin: 0 0 16px; max-width: 76ch; }
.inside > .choice { margin-bottom: 16px; }
del { color: var(--stop); background: var(--stop-wash); }
ins { color: var(--ok); background: var(--ok-wash); }
.nowrap { white-space: nowrap; }
.tag { display: inline-flex; align-items: center; gap: 6px; font-size: 14px; font-weight: 600; padding: 1px 8px; border-radius: 14px; border: 1px solid currentColor; overflow-wrap: break-word; margin: 1px 0; }
.tag::before { content: ""; width: 8px; height: 8px; background: currentColor; border-radius: 50%; flex: none; }
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
main > ul.because { margin-bottom: 16px; }
ul.because { margin: 4px 0 0; padding-left: 20px; color: var(--ink-2); font-size: 15px; }
form.inline { display: inline-block; margin-left: 8px; }
.narrow { max-width: 42rem; }
.narrow textarea { min-height: 96px; }
fieldset.moment { display: grid; grid-template-columns: repeat(auto-fit, minmax(220px, 1fr)); gap: 0 16px; border: 0; padding: 0; margin: 0 0 8px; }
fieldset.moment > legend, fieldset.moment > p, fieldset.moment > .choice { grid-column: 1 / -1; }
fieldset.moment > .choice { margin-bottom: 8px; max-width: 42rem; }
.fold fieldset.moment { align-items: end; }
.fold details.inside { padding: 0 16px; border-top: 1px solid var(--line); }
.inside { padding: 4px 16px 4px; }
.pair { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 1fr); gap: 0 16px; align-items: end; }
.lines.waiting > li { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: 8px 24px; }
.lines.waiting > li > div { flex: 1 1 280px; }
.receipt { font-size: 24px; line-height: 1.4; overflow-wrap: anywhere; }
.secret code { display: inline-block; font: 20px/1.6 ui-monospace, "DejaVu Sans Mono", monospace; padding: 4px 10px; word-spacing: .1em; }
input.code { max-width: 14rem; font: 20px/1.4 ui-monospace, "DejaVu Sans Mono", monospace; letter-spacing: .08em; }
.codes { list-style: none; margin: 0 0 16px; padding: 16px 20px; max-width: 30rem; columns: 2; border: 1px solid var(--line); border-radius: var(--radius); }
.codes code { font: 18px/2 ui-monospace, "DejaVu Sans Mono", monospace; background: none; }
.steps { padding-left: 24px; max-width: 76ch; }
.steps > li { margin: 0 0 24px; padding-left: 8px; }
.run { list-style: none; margin: 0 0 24px; padding: 0; max-width: 42rem; }
.run > li { border: 1px solid var(--line); border-radius: var(--radius); padding: 12px 16px; margin: 0 0 16px; }
.run > li:target { border-color: var(--accent); }
.run h2 { margin: 0 0 4px; font-size: 18px; }
.run .facts { margin: 0 0 8px; }
.run form { margin: 0 0 8px; }
.button.press { width: 100%; min-height: 64px; font-size: 20px; }
.steps > li::marker { font-weight: 700; color: var(--ink-2); }
.story { font-size: 20px; line-height: 1.5; background: var(--wash); border-radius: var(--radius); padding: 20px 24px; margin: 0 0 24px; }
.choices > legend { font-size: 18px; margin-bottom: 12px; }
.finding { border: 1px solid var(--line); border-left: 4px solid var(--accent); border-radius: var(--radius); padding: 4px 20px 8px; margin: 0 0 16px; max-width: 76ch; }
.finding h3 { margin: 12px 0 8px; }
dl.changes { margin: 0 0 24px; max-width: 76ch; }
dl.changes dt { font-weight: 600; margin: 16px 0 4px; }
dl.changes dd { margin: 0 0 4px 16px; padding-left: 12px; border-left: 2px solid var(--line); }
main details > summary { cursor: pointer; padding: 10px 0; min-height: 44px; color: var(--accent); font-weight: 600; }
main details.fold > summary { padding: 10px 16px; color: inherit; }
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
.embed { padding: 8px 12px; }
.embed h1 { font-size: 20px; margin: 0; }
pre { margin: 0; padding: 12px 16px; background: var(--wash); border-radius: var(--radius); font: 14px/1.5 ui-monospace, "DejaVu Sans Mono", monospace; }
pre code { padding: 0; background: none; overflow-wrap: normal; }
.chart .f { fill: var(--stop); }
.chart .c { fill: var(--ink-2); }
.heat th, .heat td { padding: 4px 6px; }
.heat .h1 { background: color-mix(in srgb, var(--accent) 10%, transparent); }
.heat .h2 { background: color-mix(in srgb, var(--accent) 18%, transparent); }
.heat .h3 { background: color-mix(in srgb, var(--accent) 26%, transparent); }
.heat .h4 { background: color-mix(in srgb, var(--accent) 34%, transparent); }
.heat .h5 { background: color-mix(in srgb, var(--accent) 42%, transparent); font-weight: 650; }
.key { display: inline-flex; align-items: center; gap: 6px; margin-right: 12px; }
.key::before { content: ""; width: 12px; height: 12px; background: var(--accent); }
.key.f::before { background: var(--stop); }
.key.c::before { background: var(--ink-2); }
.chart.map { display: block; border: 1px solid var(--line); border-radius: var(--radius); }
.map .ground { fill: var(--wash); }
.map .spot { fill: var(--accent); stroke: var(--paper); stroke-width: 1.5; }
.map a text { fill: var(--on-accent); font-weight: 650; }
.map a:hover .spot { fill: var(--accent-strong); }
.map .name { fill: var(--ink); }
.layers { margin: 0 0 16px; }
.layers path, .layers rect { stroke: none; }
.layers .same, .layers .old, .layers .gone, .layers .new, .layers .now, .layers .ask { stroke: var(--ink-2); stroke-width: 1; }
.layers .new, .layers .now { stroke: var(--accent); stroke-width: 1.5; }
.layers .old { stroke: var(--stop); stroke-width: 1.5; stroke-dasharray: 5 3; }
.layers .gone { stroke: var(--stop); stroke-dasharray: 2 2; }
.layers .ask { stroke: var(--ink); stroke-dasharray: 1 3; stroke-linecap: round; }
.layers .dots { fill: none; stroke-width: 2; stroke-linecap: square; stroke-dasharray: none; }
.layers .line { fill: none; stroke: var(--ink-2); stroke-width: 1; stroke-linecap: round; }
.layers text { font-weight: 650; fill: var(--ink); stroke: var(--paper); stroke-width: 3px; paint-order: stroke; }
.legend { display: flex; flex-wrap: wrap; gap: 4px 20px; list-style: none; margin: 8px 0; padding: 0; font-size: 15px; }
.legend li { display: flex; align-items: center; gap: 8px; }
.swatch { width: 28px; height: 18px; flex: none; }
.tick { display: flex; align-items: center; gap: 8px; min-height: 32px; margin: 0; font-weight: 400; }
.tick input { width: 22px; height: 22px; min-height: 22px; margin: 0; accent-color: var(--accent); flex: none; }
.map .ruler path { fill: none; stroke: var(--ink-2); stroke-width: 1.5; }
.map .ruler .under, .map .north .under { stroke: var(--wash); stroke-width: 5; }
.map .north path { fill: var(--ink-2); }
.notes ul { margin: 0 0 8px; padding-left: 36px; max-width: 76ch; }
.notes li { margin: 0 0 6px; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

/* Categories of Clery geography: a pattern and a label, so that color is never the only sign. */
.geo { display: inline-flex; align-items: baseline; gap: 8px; font-size: 15px; font-weight: 600; }
.geo::before { content: ""; align-self: center; width: 22px; height: 16px; flex: none; border: 2px solid var(--accent); border-radius: 3px; background: var(--accent); }
.geo.housing::before { background: repeating-linear-gradient(45deg, var(--accent) 0 3px, var(--paper) 3px 6px); }
.geo.noncampus::before { border-color: var(--ok); background: repeating-linear-gradient(90deg, var(--ok) 0 2px, var(--paper) 2px 6px); }
.geo.public_property::before { border-color: var(--care); background: radial-gradient(circle, var(--care) 1.6px, var(--paper) 1.8px) 0 0 / 6px 6px; }
.geo.none::before { border-color: var(--ink-2); background: linear-gradient(to top right, var(--paper) 46%, var(--ink-2) 46% 54%, var(--paper) 54%); }
.geo.open::before { border-style: dashed; border-color: var(--stop); background: var(--paper); }
.geos ul { display: flex; flex-wrap: wrap; gap: 8px; list-style: none; padding: 0; margin: 0 0 24px; }
.geos a { display: flex; gap: 10px; align-items: center; min-height: 44px; padding: 6px 12px; border: 1px solid var(--line); border-radius: var(--radius); color: var(--ink); text-decoration: none; font-variant-numeric: tabular-nums; }
.geos a:hover { background: var(--wash); }
.geos a[aria-current] { border-color: var(--accent); background: var(--accent-wash); }
td.tick { width: 44px; }
td.tick input { width: 22px; min-height: 22px; height: 22px; margin: 0; accent-color: var(--accent); }
ul.plain { list-style: none; margin: 0; padding: 0; }
ul.plain > li + li { margin-top: 4px; }
.history form { margin: 0; }
/* Maps of places */
.geomap { margin: 0 0 32px; }
.geomap .pane { position: relative; }
.geomap .pane:focus-visible { outline-offset: 0; }
.geomap svg.places { display: block; width: 100%; height: auto; border: 1px solid var(--line); border-radius: var(--radius); background: var(--map-ground); overflow: hidden; }
.geomap .ground { fill: var(--map-ground); }
.places path { stroke: var(--map-line); stroke-width: 1.3; stroke-linejoin: round; vector-effect: non-scaling-stroke; fill-rule: evenodd; }
.places path.land { stroke-opacity: .4; }
.places path.o { fill: none; stroke-dasharray: 5 3; }
.places path.u, .swatch path.u { stroke-dasharray: 2 2; }
.places path.border { fill: var(--map-campus); stroke-width: 2; stroke-dasharray: 12 4 2 4; }
.places a path:not([fill]) { fill: var(--paper); stroke-width: 2; }
.places path.dots { fill: none; stroke: var(--map-line); stroke-width: 3; stroke-linecap: round; vector-effect: none; }
.places path.focus { stroke: var(--focus); stroke-width: 4; }
.places a:hover path, .places a:focus-visible path { stroke: var(--accent); stroke-width: 3; }
.places a:focus-visible path { stroke: var(--focus); stroke-width: 4; }
.sign-c .t { fill: var(--map-c); } .sign-h .t { fill: var(--map-h); } .sign-n .t { fill: var(--map-n); } .sign-p .t { fill: var(--map-p); }
.sign-o .t { fill: none; } .sign-u .t { fill: var(--paper); }
pattern .l { fill: none; stroke: var(--map-line); stroke-width: 1; stroke-linecap: round; vector-effect: none; opacity: .62; }
.sign-p .l { stroke-width: 2; } .sign-u .l { stroke-width: 1.6; opacity: .9; }
.places text { font: 600 13px/1 var(--text); fill: var(--ink); text-anchor: middle; paint-order: stroke; stroke: var(--map-ground); stroke-width: 3.5px; stroke-linejoin: round; pointer-events: none; }
.places .ruler text { text-anchor: start; font-weight: 500; }
.places .ruler path, .places .north path { fill: none; stroke: var(--ink); stroke-width: 1.6; }
.places .north path { fill: var(--ink); }
.places .ruler .under, .places .north .under { stroke: var(--map-ground); stroke-width: 5; }
.places .narrow { display: none; }
.places .narrow text { font-size: 30px; stroke-width: 7px; }
.places .count circle { fill: var(--stop); stroke: var(--paper); stroke-width: 1.5; vector-effect: non-scaling-stroke; }
.places .count text { fill: var(--paper); stroke: none; font-weight: 700; }
.places .count:hover circle { stroke: var(--ink); stroke-width: 3; }
.places .count:focus-visible circle { stroke: var(--focus); stroke-width: 4; }
.go { position: absolute; left: 12px; top: 12px; display: grid; grid-template-columns: repeat(3, 44px); background: var(--paper); border: 1px solid var(--ink-2); border-radius: var(--radius); overflow: hidden; }
.go a { display: grid; place-items: center; width: 44px; height: 44px; font-size: 20px; line-height: 1; text-decoration: none; color: var(--ink); }
.go a:hover { background: var(--accent-wash); color: var(--accent-strong); }
.go a:focus-visible { outline-offset: -3px; }
.go .north { grid-area: 1 / 2; } .go .west { grid-area: 2 / 1; } .go .whole { grid-area: 2 / 2; } .go .east { grid-area: 2 / 3; } .go .south { grid-area: 3 / 2; }
.go .closer { grid-area: 1 / 3; font-weight: 700; } .go .farther { grid-area: 3 / 3; font-weight: 700; }
.lively .pane { cursor: grab; touch-action: pan-y; }
.lively .pane:active { cursor: grabbing; }
.lively svg.places { user-select: none; }
.legend { display: flex; flex-wrap: wrap; gap: 8px 28px; list-style: none; margin: 12px 0; padding: 0; font-size: 15px; }
.legend li { display: flex; align-items: center; gap: 8px; }
.legend small { display: block; color: var(--ink-2); }
.legend b { font-variant-numeric: tabular-nums; }
.legend .note { color: var(--ink-2); }
.swatch { width: 36px; height: 22px; flex: none; }
.swatch path { stroke: var(--map-line); stroke-width: 1.3; }
.swatch path.o { stroke-dasharray: 5 3; }
.sign { display: inline-flex; gap: 8px; align-items: center; }
.beyond p { margin: 0 0 4px; }
.beyond ul { display: flex; flex-wrap: wrap; gap: 2px 20px; list-style: none; margin: 0 0 12px; padding: 0; font-size: 15px; color: var(--ink-2); }
.years ol { display: flex; flex-wrap: wrap; gap: 4px; list-style: none; padding: 0; margin: 0 0 16px; }
.years a { display: block; padding: 8px 12px; min-height: 44px; border: 1px solid var(--line); border-radius: var(--radius); text-decoration: none; }
.years a[aria-current] { background: var(--accent); border-color: var(--accent); color: var(--on-accent); font-weight: 600; }
.slide { max-width: 42rem; margin: 0 0 16px; }
.slide input { padding: 0; border: 0; accent-color: var(--accent); }
.slide output { font-size: 18px; }
.behind:not(:focus-within) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.hidden-until-focus { margin: 0; }
.hidden-until-focus a:not(:focus) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
tr:target { background: var(--accent-wash); outline: 2px solid var(--accent); outline-offset: -2px; }
.near { max-width: 480px; }
.near .legend { gap: 4px 16px; font-size: 14px; }
.history li li { padding: 0; }

/* The report form */
li > p:only-child { margin: 0 0 4px; }
.leave { position: sticky; top: 0; z-index: 5; margin: 12px 0 -12px; max-width: none; text-align: right; pointer-events: none; }
.leave .button { pointer-events: auto; box-shadow: 0 0 0 4px var(--paper); }
html:has(.leave) { scroll-padding-top: 76px; }
.question { margin: 0 0 24px; }
.question > .field, .question > .choices, .question > .moment { margin-bottom: 0; }
details.why { margin: 0; font-size: 15px; }
main details.why > summary { display: inline-block; min-height: 32px; padding: 4px 0; font-weight: 400; color: var(--ink-2); cursor: pointer; text-decoration: underline; text-underline-offset: .15em; }
details.why p { margin: 0 0 4px; color: var(--ink-2); }
.tell .question > .field > label, .tell .question > fieldset > legend { font-size: 17px; }
.tell .choice { padding: 8px 12px; }
.tell [role="status"]:not(:empty) { border-left: 4px solid var(--care); background: var(--care-wash); color: var(--ink); padding: 10px 14px; }
.tell .dense { gap: 0; }
.tell .dense .choice { border-color: transparent; border-bottom-color: var(--line); border-width: 0 0 1px; border-radius: 0; padding: 9px 4px; }
.tell .dense .choice:has(:checked) { background: var(--accent-wash); }
@media (min-width: 900px) { .tell .dense { grid-template-columns: 1fr 1fr; column-gap: 16px; } .tell .dense > legend { grid-column: 1 / -1; } }
fieldset.moment .from, fieldset.moment .until { grid-column: 1 / -1; display: grid; grid-template-columns: repeat(auto-fit, minmax(220px, 1fr)); gap: 0 16px; }
fieldset.moment > .choices { grid-column: 1 / -1; margin-bottom: 12px; }
fieldset.moment .choices > legend { font-size: 15px; margin-bottom: 8px; }
fieldset.moment:has([value="unknown"]:checked) :is(.from, .until), fieldset.moment:has([value="exact"]:checked) .until { display: none; }
fieldset.words { border: 1px solid var(--line); border-radius: var(--radius); padding: 12px 16px; margin: 0 0 16px; line-height: 2; }
fieldset.words label { display: inline; font-weight: 400; font-size: 16px; margin: 0; position: relative; cursor: pointer; }
fieldset.words input { position: absolute; opacity: 0; inset: 0; width: 100%; min-height: 0; height: 100%; margin: 0; cursor: pointer; }
fieldset.words span { padding: 3px 4px; border-radius: 3px; border: 1px solid transparent; overflow-wrap: anywhere; }
fieldset.words label:hover span { border-color: var(--accent); }
fieldset.words :checked + span { background: var(--ink); color: var(--paper); text-decoration: line-through; }
fieldset.words :focus-visible + span { outline: 3px solid var(--focus); outline-offset: 1px; }
.lines form { margin: 8px 0; }
.lines form.inline { margin: 8px 0 0 8px; }
.black { display: inline-block; width: 4em; height: 1em; background: var(--ink); vertical-align: text-bottom; position: relative; }
.qr { display: block; width: min(100%, 300px); height: auto; margin: 0 0 16px; }
.qr svg { width: 220px; height: 220px; }
.poster { border: 1px solid var(--line); border-radius: var(--radius); padding: 8px 24px 16px; max-width: 34rem; overflow-wrap: anywhere; }
.poster h2 { margin-top: 16px; font-size: 32px; }

/* Drawing shapes */
.copy { padding: 2px 6px; min-height: 24px; border: 1px solid var(--line); border-radius: 4px; background: transparent; color: inherit; font: inherit; font-size: 13px; cursor: pointer; }
.copied { position: sticky; bottom: 0; margin: 0; background: var(--paper); }
.sheet { margin: 0 0 8px; }
.sheet figcaption { color: var(--ink-2); font-size: 15px; }
.chart.map.draw { max-width: none; margin: 0 0 4px; }
.draw .near { fill: var(--paper); stroke: var(--ink-2); stroke-width: 1; vector-effect: non-scaling-stroke; }
.draw .border { fill: none; stroke: var(--ink-2); stroke-width: 2; stroke-dasharray: 8 5; vector-effect: non-scaling-stroke; }
.draw .name { fill: var(--ink-2); }
.draw .outline { fill: color-mix(in srgb, var(--accent) 20%, transparent); stroke: var(--accent); stroke-width: 2.5; stroke-linejoin: round; stroke-linecap: round; vector-effect: non-scaling-stroke; fill-rule: evenodd; }
.draw .open .outline { fill: none; }
.draw .drawn circle { fill: var(--paper); stroke: var(--accent); stroke-width: 1.5; }
.draw .fault circle { fill: color-mix(in srgb, var(--stop) 15%, transparent); stroke: var(--stop); stroke-width: 2.5; }
.draw .fault path { stroke: var(--stop); stroke-width: 3; fill: none; }
.draw .away { display: none; }
.draw.live { touch-action: none; cursor: grab; user-select: none; }
.draw.live .fault { pointer-events: none; }
.draw .ruler text { stroke: none; fill: var(--ink-2); }
.draw .ruler .under, .draw .north .under { display: none; }
.draw .north path { fill: var(--ink-2); }
.draw.live .name { pointer-events: none; }
.draw.live.setting { cursor: crosshair; }
.draw .reach { fill: transparent; }
.draw .corner { cursor: move; outline: none; }
.draw .corner circle:not(.reach) { fill: var(--paper); stroke: var(--accent); stroke-width: 2.5; }
.draw .corner.chosen circle:not(.reach) { fill: var(--accent); }
.draw .corner:focus-visible .reach { stroke: var(--focus); stroke-width: 3; }
.draw .middle { cursor: copy; }
.draw .middle circle:not(.reach) { fill: var(--accent); opacity: .7; }
.tools { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; margin: 0 0 12px; }
.tools[hidden], [data-plain][hidden] { display: none; }
.tools .button { padding: 8px 12px; font-size: 15px; }
.tools .button:disabled { color: var(--ink-2); border-color: var(--line); cursor: default; background: transparent; }
.tools .button[aria-pressed="true"] { background: var(--accent); color: var(--on-accent); }
.tools .snap { display: inline-flex; align-items: center; gap: 8px; min-height: 44px; margin: 0 8px; font-weight: 400; font-size: 15px; }
.tools .snap input { width: 22px; min-height: 22px; height: 22px; accent-color: var(--accent); }
.tools details.why { flex-basis: 100%; }
.state { font-weight: 600; margin: 0 0 8px; }
.mono { font: 15px/1.5 ui-monospace, "DejaVu Sans Mono", monospace; }
fieldset.kinds { display: flex; flex-wrap: wrap; gap: 4px 20px; border: 0; padding: 0; margin: 0 0 12px; }
fieldset.kinds label { display: inline-flex; align-items: center; gap: 6px; min-height: 44px; font-weight: 400; font-size: 16px; margin: 0; }
fieldset.kinds input { width: 22px; min-height: 22px; height: 22px; accent-color: var(--accent); }
.history.shapes > li { display: flex; gap: 12px; align-items: flex-start; }
.thumb { width: 64px; height: 48px; flex: none; border: 1px solid var(--line); border-radius: var(--radius); }
.thumb path { fill: color-mix(in srgb, var(--accent) 20%, transparent); stroke: var(--accent); stroke-width: 1.5; fill-rule: evenodd; }
.draw .public { fill: color-mix(in srgb, var(--ok) 30%, transparent); stroke: var(--ok); stroke-width: 1.5; vector-effect: non-scaling-stroke; }
.draw .none { fill: none; stroke: var(--ink-2); stroke-width: 1; stroke-dasharray: 2 3; vector-effect: non-scaling-stroke; }
.draw .hatch { stroke: var(--accent); stroke-width: 2.5; }
.draw .proposed { fill: url(#hatch); stroke: var(--accent); stroke-width: 1.5; }
.draw .proposed.along { fill: none; stroke-width: 5; stroke-dasharray: 10 4; }
.draw .chosen { stroke-width: 3; }

@media (max-width: 900px) { .two { grid-template-columns: minmax(0, 1fr); } }
@media (max-width: 640px) {
  .wrap { padding: 0 16px; }
  .scroll caption { max-width: calc(100vw - 32px); }
  .tabs a { padding: 10px; }
  th.n { width: auto; }
  h1 { font-size: 26px; margin-top: 24px; }
  .chart.wide text, .chart.map text { font-size: 21px; }
  .map .name { display: none; }
  .chart.map a text { font-size: 17px; }
  .bar .wrap { gap: 0 12px; padding-bottom: 4px; }
  .places .wide { display: none; }
  .places .narrow { display: inline; }
  .places .ruler text, .places .north text { font-size: 26px; stroke-width: 6px; }
  .places .count text { font-size: 20px; }
  .go { position: static; grid-template-columns: repeat(7, 1fr); border-top: 0; border-radius: 0 0 var(--radius) var(--radius); }
  .go a { grid-area: auto !important; width: auto; }
  .legend { display: grid; gap: 8px; }
  .legend b { margin-left: auto; }
  .bar nav { margin: 0 -12px; width: calc(100% + 24px); }
  .bar nav ul { gap: 0; }
  main > .filters { grid-template-columns: minmax(0, 1fr); }
  .pair { grid-template-columns: minmax(0, 1fr); }
  dl.record { grid-template-columns: 1fr; }
  dl.record dd { border-top: 0; padding-top: 0; }
  table.cardish, table.cardish tbody, table.cardish tr, table.cardish td, table.cardish th { display: block; }
  table.cardish caption { display: block; }
  table.cardish thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table.cardish tr { border: 1px solid var(--line); border-radius: var(--radius); padding: 12px 14px; margin-bottom: 12px; display: flex; flex-direction: column; }
  table.cardish td, table.cardish th, table.cardish td.n { border: 0; padding: 2px 0; text-align: left; }
  table.cardish .first { order: -1; font-size: 17px; font-weight: 600; }
  table.cardish td[data-l]::before { content: attr(data-l) " "; color: var(--ink-2); font-size: 14px; }
  .actions .button, .actions form { width: 100%; text-align: center; }
}
/* Warnings: buttons that are found without reading, and the one that is held. */
.button[hidden] { display: none; }
.button.danger { background: var(--stop); border-color: var(--stop); color: var(--on-stop); }
.button.danger:hover { background: var(--ink); border-color: var(--ink); color: var(--paper); }
.button.hold { width: 100%; min-height: 72px; font-size: 20px; background: var(--stop); border-color: var(--stop); color: var(--on-stop); touch-action: none; user-select: none; -webkit-user-select: none; }
.button.hold:hover { background: var(--stop); color: var(--on-stop); }
progress { width: 100%; height: 12px; accent-color: var(--stop); }
.scripts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(240px, 100%), 1fr)); gap: 12px; list-style: none; margin: 0 0 16px; padding: 0; }
.scripts .button { width: 100%; min-height: 64px; font-size: 18px; display: flex; align-items: center; justify-content: center; text-align: center; }

@media (prefers-reduced-motion: no-preference) { .choice, .button { transition: background-color .12s, border-color .12s; } }
@media print {
  .press, .run form, .run details, .bar nav, .bar form, .fold, .actions, .pager, .skip, .crumbs, .leave { display: none; }
  .bar { background: none; color: #000; border-bottom: 2px solid #000; }
  .bar a { color: #000; }
  .seal { display: none; }
  .alarm .emergency, .alarm .warning { background: none; color: #000; border: 2pt solid #000; padding: 4pt 8pt; margin: 6pt 0; }
  .message { break-inside: avoid; }
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
  @page map { size: A3 landscape; margin: 12mm; }
  body:has(.geo-page) { page: map; }
  body:has(.geo-page) footer, .geo-page .screen, .geo-page .go, .geo-page .slide, .geo-page .hidden-until-focus, .geo-page .beyond a { display: none; }
  .geo-page h1 { margin: 0; }
  .geo-page .lead { display: none; }
  .geo-page > h2 { margin: 4pt 0; }
  .geo-page dl.changes dt { break-after: avoid; }
  .geo-page dl.changes dd { break-inside: avoid; break-before: avoid; }
  .geomap figcaption { margin: 0; }
  .geomap .sheet { break-inside: avoid; }
  .geomap svg.places { width: auto; height: 196mm; margin: 0 auto; }
  .geomap { break-after: page; }
  .geo-page .beyond { display: none; }
  .places path, .swatch path { stroke: #000; }
  pattern .l { stroke: #000; opacity: 1; }
  .places text { fill: #000; stroke: #fff; }
  .geomap .ground, .places path.border { fill: #fff; }
  .geo-page dl.changes { max-width: none; columns: 2; }
  .geo-page table.cardish { font-size: 9.5pt; }
}

/* A long address or hash breaks rather than pushing the page aside. */
main p, main li, main dd, main code { overflow-wrap: anywhere; }
"""######
    static let reportScript: StaticString = ######"""
// Keeps what is typed on the report form in this tab until it is sent, so that a lost connection loses nothing.
// It goes away when the report is sent, when the page is left by its quick exit, and when the tab is closed.
// The form's mark is kept with it: sent twice, it is one report.
(() => {
  'use strict'
  const name = 'openclery-report'
  const keep = text => { try { sessionStorage.setItem(name, text) } catch { /* no room, or not allowed */ } }
  const kept = () => { try { return JSON.parse(sessionStorage.getItem(name) || '[]') } catch { return [] } }
  const forget = () => { try { sessionStorage.removeItem(name) } catch { /* nothing was kept */ } }

  if (document.querySelector('[data-sent]')) {
    forget()
    return
  }
  const form = document.querySelector('form[data-draft]')
  if (!form) return
  const status = form.querySelector('[data-status]')
  const say = words => { status.textContent = words }
  const isChoice = field => field.type === 'checkbox' || field.type === 'radio'
  const fields = () => [...form.elements].filter(field => field.name && field.name !== 'form' && field.type !== 'file')

  let gone = false
  const save = () => {
    if (gone) return
    const draft = fields().filter(field => !isChoice(field) || field.checked).map(field => [field.name, field.value])
    keep(JSON.stringify(draft))
  }
  const restore = draft => {
    for (const field of fields()) {
      if (isChoice(field)) {
        field.checked = draft.some(([name, value]) => name === field.name && value === field.value)
      } else {
        const found = draft.find(([name]) => name === field.name)
        if (found) field.value = found[1]
      }
    }
    for (const fold of form.querySelectorAll('details.fold')) {
      const inside = [...fold.querySelectorAll('input, select, textarea')]
      if (inside.some(field => isChoice(field) ? field.checked : field.value)) fold.open = true
    }
    say('What you typed before is here again. Files have to be chosen once more.')
  }

  const draft = kept()
  // What the office sent back is newer than what the tab remembers.
  if (form.dataset.draft === 'new' && draft.some(([name, value]) => name === 'what' && value)) restore(draft)
  form.addEventListener('input', save)
  form.addEventListener('change', event => {
    const large = [...(event.target.files || [])].filter(file => file.size > 10 * 1024 * 1024)
    if (large.length) say(large.map(file => file.name).join(', ') + ': larger than 10 MB, and would not be kept.')
    save()
  })

  let waiting = false
  form.addEventListener('submit', event => {
    save()
    if (navigator.onLine) return
    event.preventDefault()
    waiting = true
    say('There is no connection. Your report is kept in this tab and sent as soon as there is one. Keep the page open.')
  })
  addEventListener('online', () => { if (waiting) { waiting = false; form.requestSubmit() } })

  for (const exit of document.querySelectorAll('.leave a')) {
    exit.addEventListener('click', event => {
      event.preventDefault()
      gone = true
      forget()
      form.reset()
      location.replace(exit.href)
    })
  }
})()
"""######
    static let mapScript: StaticString = ######"""
// Makes a map of places move smoothly: drag, wheel, pinch and keys. The drawing itself always comes from the server;
// between two drawings the present one is only shifted and scaled. Without this script every link does the same.
(() => {
  'use strict'
  const figure = document.querySelector('[data-map]')
  if (!figure) return
  const WIDTH = 960, HEIGHT = 640, NEAREST = 64, FARTHEST = 0.01
  const still = matchMedia('(prefers-reduced-motion: reduce)')
  const pane = () => figure.querySelector('.pane')
  const svg = () => figure.querySelector('svg.places')
  const rad = Math.PI / 180
  // Degrees of a parallel on the map (Web Mercator), and back.
  const up = latitude => Math.atanh(Math.sin(latitude * rad)) / rad
  const down = height => (2 * Math.atan(Math.exp(height * rad)) - Math.PI / 2) / rad
  const bounded = zoom => Math.min(Math.max(zoom, FARTHEST), NEAREST)

  // What is drawn, and what is wanted: the middle in map degrees, and the zoom.
  let drawn, wanted, waiting = 0, asked = 0
  const read = () => {
    const [x, y, zoom, scale] = pane().dataset.view.split(' ').map(Number)
    return { x, y: up(y), zoom, scale }
  }
  const show = () => {
    const nearer = wanted.zoom / drawn.zoom
    const width = WIDTH / nearer, height = HEIGHT / nearer
    const left = WIDTH / 2 + (wanted.x - drawn.x) * drawn.scale - width / 2
    const top = HEIGHT / 2 - (wanted.y - drawn.y) * drawn.scale - height / 2
    svg().setAttribute('viewBox', `${left} ${top} ${width} ${height}`)
  }
  const number = (value, places) => String(Number(value.toFixed(places)))
  const address = () => {
    const url = new URL(location.href)
    url.searchParams.set('x', number(wanted.x, 6))
    url.searchParams.set('y', number(down(wanted.y), 6))
    url.searchParams.set('z', number(wanted.zoom, 2))
    url.hash = ''
    return url
  }

  // Takes the parts that change from a page of the same kind.
  const take = async (url, before) => {
    const turn = ++asked
    figure.setAttribute('aria-busy', 'true')
    try {
      const answer = await fetch(url)
      if (!answer.ok) throw new Error(String(answer.status))
      const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html')
      if (turn !== asked) return
      const active = document.activeElement, inside = active && figure.contains(active)
      const focused = inside && active.dataset.go
      for (const old of document.querySelectorAll('[data-swap]')) {
        const next = fresh.getElementById(old.id)
        if (next) old.replaceWith(document.adoptNode(next))
      }
      if (before) before()
      drawn = read()
      if (!wanted) wanted = { ...drawn }
      show()
      ready()
      if (inside) (figure.querySelector(`[data-go="${focused}"]`) || pane()).focus({ preventScroll: true })
      history.replaceState(null, '', url)
    } catch {
      location.assign(url)
    } finally {
      if (turn === asked) figure.removeAttribute('aria-busy')
    }
  }
  const settle = () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => take(address()), 220)
  }
  const move = (right, below) => {
    const scale = drawn.scale * wanted.zoom / drawn.zoom
    wanted.x += right / scale
    wanted.y -= below / scale
    show()
    settle()
  }
  // Nearer by a factor; the spot under (x, y), in units of the drawing's frame, stays where it is.
  const nearer = (factor, x = WIDTH / 2, y = HEIGHT / 2) => {
    const zoom = bounded(wanted.zoom * factor)
    const before = drawn.scale * wanted.zoom / drawn.zoom, after = drawn.scale * zoom / drawn.zoom
    wanted.x += (x - WIDTH / 2) * (1 / before - 1 / after)
    wanted.y -= (y - HEIGHT / 2) * (1 / before - 1 / after)
    wanted.zoom = zoom
    show()
    settle()
  }
  const glide = step => {
    if (still.matches) return step(1)
    let last = 0
    const begun = performance.now()
    const frame = now => {
      const part = Math.min((now - begun) / 180, 1), eased = 1 - (1 - part) ** 3
      step(eased - last)
      last = eased
      if (part < 1) requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
  }
  const glideBy = (right, below) => glide(part => move(right * part, below * part))
  const glideNearer = factor => glide(part => nearer(factor ** part))
  const whole = () => {
    clearTimeout(waiting)
    const url = address()
    for (const name of ['x', 'y', 'z']) url.searchParams.delete(name)
    take(url, () => { wanted = null })
  }
  const STEPS = {
    north: () => glideBy(0, -HEIGHT * 0.35), south: () => glideBy(0, HEIGHT * 0.35),
    west: () => glideBy(-WIDTH * 0.35, 0), east: () => glideBy(WIDTH * 0.35, 0),
    closer: () => glideNearer(1.6), farther: () => glideNearer(1 / 1.6), whole,
  }
  const KEYS = {
    ArrowUp: 'north', ArrowDown: 'south', ArrowLeft: 'west', ArrowRight: 'east', '+': 'closer', '=': 'closer',
    '-': 'farther', _: 'farther', 0: 'whole', Home: 'whole',
  }

  const unit = () => WIDTH / svg().getBoundingClientRect().width
  const at = event => {
    const box = svg().getBoundingClientRect()
    return { x: (event.clientX - box.left) * unit(), y: (event.clientY - box.top) * unit() }
  }
  const fingers = new Map()
  let dragged = false, begin = null
  const isMap = event => event.target.closest && event.target.closest('svg.places')
  figure.addEventListener('pointerdown', event => {
    if (!isMap(event) || event.button > 0) return
    if (fingers.size === 0) {
      dragged = false
      begin = at(event)
    }
    fingers.set(event.pointerId, at(event))
  })
  addEventListener('pointermove', event => {
    const old = fingers.get(event.pointerId)
    if (!old) return
    const now = at(event)
    if (fingers.size === 1) {
      if (!dragged && Math.hypot(now.x - begin.x, now.y - begin.y) < 6 * unit()) return
      dragged = true
      move(old.x - now.x, old.y - now.y)
    } else {
      const other = [...fingers].find(([id]) => id !== event.pointerId)[1]
      const was = Math.hypot(old.x - other.x, old.y - other.y), is = Math.hypot(now.x - other.x, now.y - other.y)
      dragged = true
      move((old.x - now.x) / 2, (old.y - now.y) / 2)
      if (was > 0) nearer(is / was, (now.x + other.x) / 2, (now.y + other.y) / 2)
    }
    fingers.set(event.pointerId, now)
  })
  for (const end of ['pointerup', 'pointercancel']) addEventListener(end, event => fingers.delete(event.pointerId))
  figure.addEventListener('dragstart', event => { if (isMap(event)) event.preventDefault() })
  figure.addEventListener('click', event => {
    if (dragged && isMap(event)) {
      event.preventDefault()
      dragged = false
      return
    }
    const link = event.target.closest('a[data-go]')
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    STEPS[link.dataset.go]()
  }, true)
  // The wheel moves the page, unless the map has the focus or Control is held.
  figure.addEventListener('wheel', event => {
    if (!isMap(event) || !(event.ctrlKey || figure.contains(document.activeElement))) return
    event.preventDefault()
    const spot = at(event)
    nearer(Math.exp(-event.deltaY * (event.deltaMode ? 0.05 : 0.002)), spot.x, spot.y)
  }, { passive: false })
  figure.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const step = KEYS[event.key]
    if (!step) return
    event.preventDefault()
    STEPS[step]()
  })
  figure.addEventListener('dblclick', event => {
    if (!isMap(event)) return
    const spot = at(event)
    glide(part => nearer(2 ** part, spot.x, spot.y))
  })

  // The years become a slider; the links stay for whoever uses them.
  const slide = () => {
    const links = [...document.querySelectorAll('[data-years] a')]
    if (links.length < 2) return
    const nav = links[0].closest('nav')
    const label = document.createElement('label')
    const input = document.createElement('input')
    const told = document.createElement('output')
    const current = links.findIndex(link => link.hasAttribute('aria-current'))
    input.type = 'range'
    input.max = String(links.length - 1)
    input.value = String(current < 0 ? links.length - 1 : current)
    const say = () => {
      told.textContent = links[input.value].textContent
      input.setAttribute('aria-valuetext', told.textContent)
    }
    label.append('At the end of the year ', told, input)
    nav.before(label)
    label.className = 'slide'
    nav.classList.add('behind')
    say()
    let later = 0
    input.addEventListener('input', () => {
      say()
      clearTimeout(later)
      later = setTimeout(() => {
        const url = new URL(links[input.value].href)
        for (const name of ['x', 'y', 'z']) {
          const value = new URL(location.href).searchParams.get(name)
          if (value) url.searchParams.set(name, value)
        }
        const day = document.querySelector('input[name="on"]')
        if (day) day.value = url.searchParams.get('on') || day.max || day.defaultValue
        take(url)
      }, 150)
    })
  }
  const ready = () => {
    const one = pane()
    one.tabIndex = 0
    one.setAttribute('role', 'group')
    one.setAttribute('aria-label', 'Map. Arrow keys move it, plus and minus bring it closer and farther, 0 shows the whole campus.')
  }
  drawn = read()
  wanted = { ...drawn }
  figure.classList.add('lively')
  ready()
  slide()
})()
"""######
    static let drawingScript: StaticString = ######"""
// Drawing the shape of a place on the server's own map. The corners in the text field are the shape: this script reads
// them, moves them, and writes them back. Without it they are typed, and the server draws them.
(() => {
  'use strict'
  const form = document.querySelector('form[data-drawing]')
  if (!form) return
  const svg = form.querySelector('svg.draw')
  const field = form.elements.corners
  const say = form.querySelector('[data-say]')
  const tools = form.querySelector('[data-tools]')
  const tool = name => tools.querySelector(`[data-tool="${name}"]`)
  const snaps = tools.querySelector('[data-snap]')
  const kind = () => form.elements.as.value

  // The map: Web Mercator, as MapFrame draws it. A corner is [latitude, longitude], a point is [x, y] of the drawing.
  const degree = Math.PI / 180
  const mercator = latitude => Math.atanh(Math.sin(latitude * degree)) / degree
  const [west, north, scale] = ['west', 'north', 'scale'].map(name => Number(svg.dataset[name]))
  const top = mercator(north)
  const point = ([latitude, longitude]) => [(longitude - west) * scale, (top - mercator(latitude)) * scale]
  const round = number => Math.round(number * 1e7) / 1e7
  const corner = ([x, y]) => [
    round((2 * Math.atan(Math.exp((top - y / scale) * degree)) - Math.PI / 2) / degree), round(west + x / scale)]
  const far = (a, b) => Math.hypot(a[0] - b[0], a[1] - b[1])
  const make = (name, attributes, parent) => {
    const made = document.createElementNS('http://www.w3.org/2000/svg', name)
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
    parent.append(made)
    return made
  }

  // The shape: rings of corners. A hole belongs to the ring before it.
  let rings = []
  const copy = () => JSON.stringify(rings)
  const read = text => {
    const found = []
    let ring = null
    for (const line of text.split(/\r?\n/)) {
      const words = line.split(/[\s,;°]+/).filter(Boolean)
      if (words.length === 0) ring = ring && ring.corners.length === 0 ? ring : null
      else if (words[0] === 'hole' && words.length === 1) found.push(ring = { hole: true, corners: [] })
      else {
        const numbers = words.map(Number)
        if (numbers.length !== 2 || !numbers.every(Number.isFinite)) return null
        if (Math.abs(numbers[0]) > 85 || Math.abs(numbers[1]) > 180) return null
        if (!ring) found.push(ring = { hole: false, corners: [] })
        ring.corners.push(numbers)
      }
    }
    return found.filter(one => one.corners.length)
  }
  const write = () => {
    field.value = rings.filter(ring => ring.corners.length).map(ring =>
      (ring.hole ? 'hole\n' : '') + ring.corners.map(one => one.join(', ')).join('\n')).join('\n\n')
  }

  // Neighbors, drawn again with their exact corners.
  const neighbors = [...svg.querySelectorAll('[data-corners]')].map(path => {
    const lines = path.dataset.corners.split(';').map(line => {
      const numbers = line.split(' ').map(Number)
      const corners = []
      for (let i = 0; i + 1 < numbers.length; i += 2) corners.push([numbers[i], numbers[i + 1]])
      return { corners, points: corners.map(point) }
    })
    path.setAttribute('d', lines.map(line => 'M' + line.points.map(p => p.map(n => n.toFixed(3)).join(' ')).join('L')).join(''))
    return { name: path.dataset.name, lines }
  })
  /** The corner or the spot of an edge of a neighbor that is nearest to a point within reach. */
  const nearest = (at, reach) => {
    let best = null
    let near = reach
    for (const { name, lines } of neighbors) {
      for (const { corners, points } of lines) {
        points.forEach((p, i) => {
          const d = far(p, at)
          // A corner is taken before the edges that end in it.
          if (d <= reach && d * 0.5 < near) { near = d * 0.5; best = { corner: corners[i], words: `a corner of ${name}` } }
        })
        for (let i = 0; i + 1 < points.length; i++) {
          const [[ax, ay], [bx, by]] = [points[i], points[i + 1]]
          const length = (bx - ax) ** 2 + (by - ay) ** 2
          if (!length) continue
          const along = Math.min(1, Math.max(0, ((at[0] - ax) * (bx - ax) + (at[1] - ay) * (by - ay)) / length))
          const p = [ax + along * (bx - ax), ay + along * (by - ay)]
          const d = far(p, at)
          if (d < near) { near = d; best = { corner: corner(p), words: `the edge of ${name}` } }
        }
      }
    }
    return best
  }

  // The view, in units of the drawing; `unit` is one pixel of the screen.
  let view = { x: 0, y: 0, w: 720, h: 520 }
  let unit = 1
  const names = svg.querySelectorAll('.name')
  const look = () => {
    svg.setAttribute('viewBox', `${view.x} ${view.y} ${view.w} ${view.h}`)
    unit = view.w / (svg.clientWidth || view.w)
    for (const name of names) name.style.fontSize = `${13 * unit}px`
  }
  const zoom = (factor, [x, y] = [view.x + view.w / 2, view.y + view.h / 2]) => {
    const w = Math.min(720 * 64, Math.max(720 / 256, view.w / factor))
    const by = w / view.w
    view = { x: x - (x - view.x) * by, y: y - (y - view.y) * by, w, h: view.h * by }
    show()
  }
  const under = event => {
    const box = svg.getBoundingClientRect()
    return [view.x + (event.clientX - box.left) * view.w / box.width, view.y + (event.clientY - box.top) * view.h / box.height]
  }

  // Layers: what the server drew of the shape makes room for handles.
  const layer = svg.querySelector('.drawn')
  layer.replaceChildren()
  const outline = make('path', { class: 'outline' }, layer)
  const handles = make('g', { class: 'handles' }, svg)
  const cross = svg.querySelector('.fault') || make('g', { class: 'fault' }, svg)
  if (!cross.querySelector('circle')) { make('circle', { r: 14 }, cross); make('path', { d: 'M-6-6 6 6M6-6-6 6' }, cross) }
  svg.append(cross)

  let chosen = null // the ring and the corner that tools work on
  let drawing = false // taps set corners of the last ring
  let whole = false // what is dragged is the whole shape
  const closes = () => kind() === 'area'
  const list = () => rings.flatMap((ring, r) => ring.corners.map((_, i) => ({ r, i })))
  const isChosen = (r, i) => chosen && chosen.r === r && chosen.i === i
  const valid = () => chosen && rings[chosen.r] && rings[chosen.r].corners[chosen.i]

  /** Draws all of it again; the focus stays on the corner that had it. */
  const show = () => {
    look()
    const hadFocus = handles.contains(document.activeElement)
    if (!valid()) chosen = null
    outline.setAttribute('d', rings.map((ring, r) => {
      const open = !closes() || (drawing && r === rings.length - 1 && ring.corners.length < 3)
      return ring.corners.length ? 'M' + ring.corners.map(one => point(one).map(n => n.toFixed(3)).join(' ')).join('L') + (open ? '' : 'Z') : ''
    }).join(''))
    layer.classList.toggle('open', drawing || !closes())
    handles.replaceChildren()
    rings.forEach((ring, r) => ring.corners.forEach((one, i) => {
      const next = ring.corners[i + 1] || (closes() && ring.corners.length > 2 && !drawing ? ring.corners[0] : null)
      if (next && kind() !== 'point' && !whole) {
        const [a, b] = [point(one), point(next)]
        if (far(a, b) > 36 * unit) {
          const middle = make('g', { class: 'middle', 'data-r': r, 'data-i': i, transform: `translate(${(a[0] + b[0]) / 2} ${(a[1] + b[1]) / 2}) scale(${unit})` }, handles)
          make('circle', { class: 'reach', r: 14 }, middle)
          make('circle', { r: 4 }, middle)
        }
      }
    }))
    const all = list()
    all.forEach(({ r, i }, n) => {
      const one = rings[r].corners[i]
      const handle = make('g', {
        class: isChosen(r, i) ? 'corner chosen' : 'corner', 'data-r': r, 'data-i': i, tabindex: 0, role: 'button',
        'aria-label': `Corner ${n + 1} of ${all.length}, ${one[0].toFixed(5)}, ${one[1].toFixed(5)}`,
        transform: `translate(${point(one).join(' ')}) scale(${unit})`,
      }, handles)
      make('circle', { class: 'reach', r: 18 }, handle)
      make('circle', { r: 7 }, handle)
    })
    if (hadFocus && chosen) focus()
    mark()
    enable()
  }
  const focus = () => {
    const handle = chosen && handles.querySelector(`.corner[data-r="${chosen.r}"][data-i="${chosen.i}"]`)
    if (handle) handle.focus({ preventScroll: true })
  }
  const enable = () => {
    const any = rings.some(ring => ring.corners.length)
    tool('remove').disabled = !chosen
    tool('finish').disabled = !drawing
    tool('move').disabled = !any
    tool('move').setAttribute('aria-pressed', whole)
    tool('part').disabled = !any || drawing || kind() === 'point'
    tool('anew').disabled = !any
    tool('undo').disabled = past.length === 0
    tool('redo').disabled = future.length === 0
    svg.classList.toggle('setting', drawing)
  }

  // What is wrong with it, as far as it is seen here: the server looks at everything.
  const edges = () => rings.flatMap((ring, r) => {
    const points = ring.corners.map(point)
    const count = closes() ? points.length : points.length - 1
    return points.slice(0, count).map((a, i) => ({ a, b: points[(i + 1) % points.length], r, i, count }))
  })
  const turn = (a, b, c) => Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]))
  const crossing = () => {
    if (!closes()) return null
    const all = edges()
    if (all.length > 600) return null
    for (let m = 0; m < all.length; m++) {
      for (let n = m + 1; n < all.length; n++) {
        const [e, f] = [all[m], all[n]]
        if (e.r === f.r && (f.i - e.i === 1 || (e.i === 0 && f.i === e.count - 1))) continue
        if (turn(e.a, e.b, f.a) * turn(e.a, e.b, f.b) < 0 && turn(f.a, f.b, e.a) * turn(f.a, f.b, e.b) < 0) {
          const d = (e.b[0] - e.a[0]) * (f.b[1] - f.a[1]) - (e.b[1] - e.a[1]) * (f.b[0] - f.a[0])
          const t = ((f.a[0] - e.a[0]) * (f.b[1] - f.a[1]) - (f.a[1] - e.a[1]) * (f.b[0] - f.a[0])) / d
          return [e.a[0] + t * (e.b[0] - e.a[0]), e.a[1] + t * (e.b[1] - e.a[1])]
        }
      }
    }
    return null
  }
  let fault = null
  const mark = () => {
    fault = crossing()
    cross.setAttribute('class', fault ? 'fault' : 'fault away')
    if (fault) cross.setAttribute('transform', `translate(${fault.join(' ')}) scale(${unit})`)
  }

  // The shape in words.
  const squareFeet = () => rings.reduce((sum, ring) => {
    if (ring.corners.length < 3) return sum
    const [[latitude, longitude]] = ring.corners
    const flat = ring.corners.map(one => [(one[1] - longitude) * 365_221 * Math.cos(latitude * degree), (one[0] - latitude) * 364_567])
    const area = Math.abs(flat.reduce((a, p, i) => {
      const q = flat[(i + 1) % flat.length]
      return a + p[0] * q[1] - q[0] * p[1]
    }, 0)) / 2
    return sum + (ring.hole ? -area : area)
  }, 0)
  const number = value => Math.round(value).toLocaleString('en-US')
  const words = () => {
    const count = list().length
    const corners = count === 1 ? '1 corner' : `${number(count)} corners`
    if (!count) return 'Nothing is drawn.'
    if (kind() === 'point') return count === 1 ? 'A pin.' : `${count} pins.`
    if (kind() === 'line') return count < 2 ? 'A line needs two corners.' : `A line with ${corners}.`
    if (rings.some(ring => ring.corners.length < 3)) return `${corners}: an area needs three.`
    const feet = squareFeet()
    const size = feet < 21_780 ? `${number(feet)} square feet` : `${(feet / 43_560).toFixed(1)} acres`
    return `About ${size} with ${corners}.${fault ? ` The outline crosses itself at ${corner(fault).map(n => n.toFixed(5)).join(', ')}.` : ''}`
  }
  let later = 0
  const tell = (first = '') => {
    clearTimeout(later)
    later = setTimeout(() => { say.textContent = (first ? first + ' ' : '') + words() }, 120)
  }

  // What was before, to be undone. Steps of one movement are one.
  const past = []
  const future = []
  let last = { name: '', at: 0 }
  const remember = (name = '') => {
    const now = Date.now()
    if (!name || name !== last.name || now - last.at > 1200) past.push(copy())
    last = { name, at: now }
    if (past.length > 200) past.shift()
    future.length = 0
  }
  const changed = message => { write(); show(); tell(message) }
  const back = (from, to, message) => {
    if (!from.length) return
    to.push(copy())
    rings = JSON.parse(from.pop())
    drawing = false
    last = { name: '', at: 0 }
    changed(message)
  }

  const moved = (at, reach = 14) => {
    const found = snaps.checked ? nearest(at, reach * unit) : null
    return found ? [found.corner, `On ${found.words}.`] : [corner(at), '']
  }
  const set = (r, i, one) => { rings[r].corners[i] = one }
  const shift = (dx, dy) => {
    for (const ring of rings) ring.corners = ring.corners.map(one => { const p = point(one); return corner([p[0] + dx, p[1] + dy]) })
  }
  /** Adds a corner after the chosen one, or in the middle of what is seen. */
  const add = () => {
    if (kind() === 'point' && list().length) { tell('One pin is there: move it.'); return }
    remember()
    if (!rings.length) { rings = [{ hole: false, corners: [] }]; drawing = false }
    if (!valid()) {
      const r = rings.length - 1
      chosen = { r, i: rings[r].corners.length - 1 }
    }
    const { r, i } = chosen
    const { corners } = rings[r]
    const here = corners[i] && point(corners[i])
    const next = corners[i + 1] || (closes() && corners.length > 2 ? corners[0] : null)
    const step = 48 * unit
    const at = !here ? [view.x + view.w / 2, view.y + view.h / 2]
      : next ? point(next).map((n, k) => (n + here[k]) / 2)
        : [[here[0] + step, here[1]], [here[0], here[1] + step]][(corners.length - 1) % 2]
    corners.splice(i + 1, 0, corner(at))
    chosen = { r, i: i + 1 }
    changed('A corner is added.')
    focus()
  }
  const remove = () => {
    if (!valid()) return
    remember()
    const { r, i } = chosen
    rings[r].corners.splice(i, 1)
    if (!rings[r].corners.length) {
      // Holes go with the outline they are cut from.
      let end = r + 1
      while (!rings[r].hole && rings[end] && rings[end].hole) end++
      rings.splice(r, end - r)
      chosen = null
    } else chosen = { r, i: Math.min(i, rings[r].corners.length - 1) }
    changed('The corner is removed.')
    focus()
  }
  const finish = () => {
    if (!drawing) return
    drawing = false
    rings = rings.filter(ring => ring.corners.length)
    changed('The outline is closed.')
  }
  const begin = anew => {
    remember()
    rings = anew ? [] : rings
    rings.push({ hole: false, corners: [] })
    drawing = true
    whole = false
    chosen = null
    changed('Set the corners one after another.')
  }
  const jobs = {
    add, remove, finish,
    move: () => { whole = !whole; show(); tell(whole ? 'Dragging and arrow keys move the whole shape.' : 'Each corner moves by itself.') },
    undo: () => back(past, future, 'Undone.'),
    redo: () => back(future, past, 'Done again.'),
    part: () => begin(false),
    anew: () => begin(true),
    closer: () => zoom(2),
    farther: () => zoom(0.5),
  }
  tools.addEventListener('click', event => {
    const job = event.target.dataset.tool
    if (job) jobs[job]()
  })

  // Pointers: a corner, a dot between two, the whole, or the ground is dragged; two fingers zoom.
  const fingers = new Map()
  let drag = null
  svg.addEventListener('pointerdown', event => {
    if (event.button) return
    fingers.set(event.pointerId, [event.clientX, event.clientY])
    svg.setPointerCapture(event.pointerId)
    const at = under(event)
    if (fingers.size > 1) { drag = { what: 'pinch' }; return }
    const handle = event.target.closest('.corner, .middle')
    const [r, i] = handle ? [Number(handle.dataset.r), Number(handle.dataset.i)] : []
    drag = { what: 'ground', start: at, at, client: [event.clientX, event.clientY], isFar: false }
    if (whole && rings.length) drag.what = 'whole'
    else if (handle && handle.classList.contains('corner')) Object.assign(drag, { what: 'corner', r, i })
    else if (handle) Object.assign(drag, { what: 'middle', r, i: i + 1 })
    if (handle) event.preventDefault()
  })
  svg.addEventListener('pointermove', event => {
    const before = fingers.get(event.pointerId)
    if (!before || !drag) return
    if (drag.what === 'pinch') {
      const other = [...fingers].find(([id]) => id !== event.pointerId)
      if (!other) return
      const now = [event.clientX, event.clientY]
      zoom(far(now, other[1]) / (far(before, other[1]) || 1), under({ clientX: other[1][0], clientY: other[1][1] }))
      fingers.set(event.pointerId, now)
      return
    }
    if (!drag.isFar) {
      if (far([event.clientX, event.clientY], drag.client) < 4) return
      drag.isFar = true
      if (drag.what !== 'ground') remember()
      if (drag.what === 'middle') rings[drag.r].corners.splice(drag.i, 0, corner(drag.start))
      if (drag.what === 'corner' || drag.what === 'middle') chosen = { r: drag.r, i: drag.i }
    }
    const at = under(event)
    if (drag.what === 'ground') {
      view.x -= at[0] - drag.at[0]
      view.y -= at[1] - drag.at[1]
      show()
      drag.at = under(event)
      return
    }
    if (drag.what === 'whole') {
      shift(at[0] - drag.at[0], at[1] - drag.at[1])
      drag.at = at
      changed()
    } else {
      const [one, message] = moved(at)
      set(drag.r, drag.i, one)
      changed(message)
    }
  })
  const up = event => {
    if (!fingers.delete(event.pointerId) || !drag) return
    const done = drag
    if (fingers.size === 0) drag = null
    if (done.what === 'pinch' || done.isFar || event.type === 'pointercancel') {
      if (done.what === 'corner' || done.what === 'middle') focus()
      return
    }
    if (done.what === 'corner') {
      const { corners } = rings[done.r]
      if (drawing && done.r === rings.length - 1 && done.i === 0 && corners.length > 2) { finish(); return }
      chosen = { r: done.r, i: done.i }
      show()
      focus()
    } else if (done.what === 'middle') {
      remember()
      rings[done.r].corners.splice(done.i, 0, corner(done.start))
      chosen = { r: done.r, i: done.i }
      changed('A corner is added.')
      focus()
    } else if (drawing || (kind() === 'point' && !list().length)) {
      remember()
      if (!rings.length) rings.push({ hole: false, corners: [] })
      const ring = rings[rings.length - 1]
      const [one, message] = moved(done.start)
      ring.corners.push(one)
      chosen = { r: rings.length - 1, i: ring.corners.length - 1 }
      if (kind() === 'point') drawing = false
      changed(message)
    } else { chosen = null; show() }
  }
  svg.addEventListener('pointerup', up)
  svg.addEventListener('pointercancel', up)
  svg.addEventListener('wheel', event => {
    if (!event.ctrlKey) return
    event.preventDefault()
    zoom(event.deltaY < 0 ? 1.25 : 0.8, under(event))
  }, { passive: false })

  // Keys.
  handles.addEventListener('focusin', event => {
    const handle = event.target.closest('.corner')
    if (!handle) return
    chosen = { r: Number(handle.dataset.r), i: Number(handle.dataset.i) }
    for (const one of handles.querySelectorAll('.chosen')) one.classList.remove('chosen')
    handle.classList.add('chosen')
    enable()
    // A corner that the keyboard comes to is seen.
    const [x, y] = point(rings[chosen.r].corners[chosen.i])
    if (!drag && (x < view.x || x > view.x + view.w || y < view.y || y > view.y + view.h)) {
      view.x = x - view.w / 2
      view.y = y - view.h / 2
      show()
    } else if (!drag) handle.scrollIntoView({ block: 'nearest' })
  })
  const arrows = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }
  handles.addEventListener('keydown', event => {
    if (!valid() || event.ctrlKey || event.metaKey || event.altKey) return
    const { r, i } = chosen
    if (arrows[event.key]) {
      const step = (event.shiftKey ? 1 : 10) * unit
      const [dx, dy] = arrows[event.key].map(n => n * step)
      remember(`${r} ${i} ${whole}`)
      if (whole) shift(dx, dy)
      else { const p = point(rings[r].corners[i]); set(r, i, corner([p[0] + dx, p[1] + dy])) }
      changed()
    } else if (event.key === 'Enter') add()
    else if (event.key === 'Delete' || event.key === 'Backspace') remove()
    else if (event.key === 'Escape') finish()
    else if (event.key === 's' || event.key === 'S') {
      const found = nearest(point(rings[r].corners[i]), 60 * unit)
      if (!found) { tell('No neighbor is near.'); return event.preventDefault() }
      remember()
      set(r, i, found.corner)
      changed(`On ${found.words}.`)
    } else return
    event.preventDefault()
  })
  form.addEventListener('keydown', event => {
    if (!(event.ctrlKey || event.metaKey) || event.target === field) return
    const key = event.key.toLowerCase()
    const job = key === 'y' || (key === 'z' && event.shiftKey) ? 'redo' : key === 'z' ? 'undo' : null
    if (!job) return
    event.preventDefault()
    jobs[job]()
  })

  // What is typed is drawn; what cannot be read waits for the server.
  field.addEventListener('input', () => {
    const found = read(field.value)
    if (!found) { say.textContent = 'These corners cannot be read yet.'; return }
    remember('typed')
    rings = found
    drawing = false
    show()
    tell()
  })
  for (const choice of form.querySelectorAll('[name="as"]')) choice.addEventListener('change', () => { drawing = drawing && kind() !== 'point'; show(); tell() })

  tools.hidden = false
  for (const plain of form.querySelectorAll('[data-plain]')) plain.hidden = true
  svg.classList.add('live')
  svg.setAttribute('role', 'application')
  const start = read(field.value)
  if (!form.querySelector('.wrong')) form.querySelector('.typed').open = false
  if (start) {
    rings = start
    // Nothing is there yet: the first taps set corners.
    if (!rings.length && kind() !== 'point') { rings = [{ hole: false, corners: [] }]; drawing = true }
    show()
  }
  addEventListener('resize', show)
})()
"""######
    static let surveyScript: StaticString = ######"""
// Adds buttons that copy a column of numbers, or a caveat, to be pasted into the Department's survey.
(() => {
  'use strict'
  if (!navigator.clipboard) return
  const status = document.createElement('p')
  status.className = 'copied'
  status.setAttribute('role', 'status')
  document.querySelector('main').append(status)
  let timer
  const say = words => {
    status.textContent = words
    clearTimeout(timer)
    timer = setTimeout(() => { status.textContent = '' }, 4000)
  }
  const button = (label, words, text) => {
    const one = document.createElement('button')
    one.type = 'button'
    one.className = 'copy'
    one.textContent = 'Copy'
    one.setAttribute('aria-label', `Copy ${label}`)
    one.addEventListener('click', () => {
      navigator.clipboard.writeText(text()).then(
        () => say(`Copied: ${words}.`), () => say('The browser did not allow it. Mark the text and copy it.'))
    })
    return one
  }
  for (const table of document.querySelectorAll('table[data-copy]')) {
    const heads = [...table.querySelectorAll('thead tr:last-child th')]
    heads.forEach((head, column) => {
      if (!head.classList.contains('n')) return
      const name = head.textContent.trim()
      const cells = () => [...table.querySelectorAll('tbody tr')]
        .map(row => row.cells[column]?.querySelector('[data-number]')?.textContent ?? '')
      head.append(button(`the column ${name}`, `${cells().length} numbers of ${name}`, () => cells().join('\n')))
    })
  }
  for (const caveat of document.querySelectorAll('[data-caveat]')) {
    caveat.after(button('the caveat', 'the caveat', () => caveat.textContent.trim()))
  }
})()
"""######
    static let alertScript: StaticString = ######"""
// Puts a button that is held for a second and a half in the place of the word that is typed to send a message.
'use strict'
for (const word of document.querySelectorAll('input[data-hold]')) {
  const form = word.form
  const send = form.querySelector('button[data-send]')
  const hold = document.createElement('button')
  hold.type = 'button'
  hold.className = 'button hold'
  hold.textContent = `Hold to send: ${word.dataset.hold}`
  const bar = document.createElement('progress')
  bar.max = 1500
  bar.value = 0
  bar.setAttribute('aria-label', 'How long the button has been held')
  const say = document.createElement('p')
  say.setAttribute('role', 'status')
  say.className = 'hint'
  say.textContent = 'Press and keep pressed for a second and a half. By keyboard: hold the space bar.'
  word.closest('.field').hidden = true
  send.hidden = true
  send.parentElement.prepend(hold)
  send.parentElement.before(say, bar)
  let since = 0
  let tick = 0
  const stop = () => {
    if (!since) return
    since = 0
    cancelAnimationFrame(tick)
    bar.value = 0
    say.textContent = 'Let go too early: nothing was sent.'
  }
  const look = () => {
    bar.value = performance.now() - since
    if (bar.value < bar.max) { tick = requestAnimationFrame(look); return }
    since = 0
    hold.disabled = true
    say.textContent = 'Sending.'
    word.value = 'SEND'
    form.requestSubmit(send)
  }
  const start = () => {
    if (since) return
    since = performance.now()
    say.textContent = 'Keep it pressed.'
    tick = requestAnimationFrame(look)
  }
  hold.addEventListener('pointerdown', event => { hold.setPointerCapture(event.pointerId); start() })
  for (const name of ['pointerup', 'pointercancel', 'lostpointercapture', 'blur']) hold.addEventListener(name, stop)
  hold.addEventListener('contextmenu', event => event.preventDefault())
  hold.addEventListener('keydown', event => {
    if (event.key === ' ' || event.key === 'Enter') { event.preventDefault(); start() }
  })
  hold.addEventListener('keyup', event => {
    if (event.key === ' ' || event.key === 'Enter') { event.preventDefault(); stop() }
  })
}
"""######
    static let auditScript: StaticString = ######"""
#!/usr/bin/env python3
"""Verifies an audit file of OpenClery, as a ZIP or unpacked:  python3 verify.py FILE.zip|FOLDER [SHA-256 of the ZIP or
of manifest.json].  That hash, or FILE.zip.sha256 beside the file, proves that nobody made the whole file anew."""
import base64, csv, hashlib, io, json, os, struct, sys, zlib
faults = []
def fault(text): faults.append(text); print("FAULT: " + text)
def sha(data): return hashlib.sha256(data).hexdigest()
def part(data): return struct.pack("<Q", len(data)) + data
def entries(data):  # The files of a ZIP. Each header is made anew and compared, so that every byte is looked at.
    files, central, at = {}, b"", 0
    while data[at:at + 4] == b"PK\3\4":
        size, length = struct.unpack_from("<IH", data, at + 22)
        name, body = bytes(data[at + 30:at + 30 + length]), data[at + 30 + length:at + 30 + length + size]
        head = struct.pack("<5H3I2H", 20, 2048, 0, 0, 33, zlib.crc32(body), len(body), len(body), len(name), 0)
        if data[at + 4:at + 30] != head: fault("The ZIP's header of %r is not that of its bytes" % name)
        central += b"PK\1\2\x14\0" + head + bytes(10) + struct.pack("<I", at) + name
        files[name.decode("utf-8", "replace")], at = body, at + 30 + length + size
    end = struct.pack("<4s4H2IH", b"PK\5\6", 0, 0, len(files), len(files), len(central), at, 0)
    if data[at:] != central + end: fault("The ZIP's list of files is not that of its files")
    return files
def statistics(files):  # Each number is the sum of the incidents that prove it.
    sums = {}
    for name, sign in (("statistics/proofs.csv", 1), ("statistics/statistics.csv", -1)):
        for row in csv.reader(io.TextIOWrapper(io.BytesIO(files[name]), "utf-8", newline="")):
            if row[6] != "count": sums[tuple(row[:6])] = sums.get(tuple(row[:6]), 0) + sign * int(row[6] or 0)
    for cell in filter(sums.get, sums): fault("The number is not the sum of its proofs: " + ", ".join(cell))
def register(lines, manifest):  # Each event's hash is that of what it says and of the hash before it.
    last, told, held, firsts = (-1, ""), 0, 0, {one["first"]: one["before"] for one in manifest["stretches"]}
    lasts = {one["last"]: one["hash"] for one in manifest["stretches"]}
    for event in map(json.loads, filter(None, lines)):
        n, before, mark = event["sequence"], event["previous"], event["hash"]
        if before != firsts.pop(n, last[1] if n == last[0] + 1 else None): fault("Event %d is out of its place" % n)
        if "withheld" not in event and mark != sha(
                part(bytes.fromhex(before)) + struct.pack("<qq", n, event["at"]) + b"".join(part(said) for said in (
                    event["by"].encode(), event["sentence"].encode(), (event["why"] or "").encode(),
                    base64.b64decode(event["changes"])))): fault("Event %d was changed" % n)
        if lasts.pop(n, mark) != mark: fault("Event %d is not the one that the manifest names" % n)
        last, told, held = (n, mark), told + 1, held + ("withheld" in event)
    if firsts or lasts or [told, held] != [manifest["events"], manifest["withheld"]]: fault("Events are missing")
def verify(path, known):
    zipped = None if os.path.isdir(path) else memoryview(open(path, "rb").read())
    paths = [os.path.join(top, name) for top, _, names in os.walk(path) for name in names]
    files = entries(zipped) if zipped else {os.path.relpath(one, path): open(one, "rb").read() for one in paths}
    manifest, mark = json.loads(bytes(files["manifest.json"])), sha(files["manifest.json"])
    if bytes(files["manifest.sha256"]) != (mark + "  manifest.json\n").encode(): fault("manifest.json was changed")
    if zipped and os.path.exists(path + ".sha256"): known = known + open(path + ".sha256").read().split()[:1]
    for one in known:
        if one not in [mark, sha(zipped or b"")]: fault("This is not the file with the hash " + one)
    listed = {one["name"]: (one["size"], one["sha256"]) for one in manifest["files"]}
    for name in set(listed) - set(files): fault(name + " is missing")
    for name in set(files) - {"manifest.json", "manifest.sha256"}:
        if listed.get(name) != (len(files[name]), sha(files[name])): fault(name + " was changed or is no part of it")
    if zipped and list(files) != [*listed, "manifest.json", "manifest.sha256"]: fault("The files are out of order")
    statistics(files); register(bytes(files["register/events.jsonl"]).split(b"\n"), manifest)
    return "%d files and %d events of %d, of which %d show their place alone.%s" % (
        len(files), manifest["events"], manifest["year"], manifest["withheld"], "" if known else
        " No hash from outside was given: it proves nothing against somebody who made all of it anew.")
try: words = verify(sys.argv[1] if len(sys.argv) > 1 else os.path.dirname(os.path.abspath(__file__)), sys.argv[2:])
except Exception as error: fault("It cannot be read: %s %s" % (type(error).__name__, error))
print("NOT VERIFIED, faults: %d" % len(faults) if faults else "VERIFIED: " + words); sys.exit(1 if faults else 0)
"""######
    static let logWidget: StaticString = ######"""
// <openclery-log src="https://clery.example.edu/log.json" limit="10" log="crime" campus="Main campus"></openclery-log>
// Reads the daily crime and fire log and shows its newest entries as a table. What stands inside the element shows
// until they are there, and where scripts do not run. Text is only ever set as text.
class OpenCleryLog extends HTMLElement {
  static observedAttributes = ['src', 'limit', 'log', 'campus']
  static look = (() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`
      :host { display: block; container-type: inline-size; }
      table { border-collapse: collapse; width: 100%; font: inherit; color: inherit; }
      caption { text-align: left; font-weight: 600; padding: 0 0 .5em; }
      th, td { text-align: left; vertical-align: top; padding: .5em .75em .5em 0; border-bottom: 1px solid; border-color: color-mix(in srgb, currentColor 25%, transparent); }
      a { color: inherit; text-underline-offset: .15em; }
      p { margin: .5em 0 0; }
      @container (max-width: 34em) {
        table, caption, tbody, tr, td { display: block; }
        thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
        tr { padding: .5em 0; border-bottom: 1px solid; border-color: color-mix(in srgb, currentColor 25%, transparent); }
        td { border: 0; padding: .1em 0; overflow-wrap: anywhere; }
        td[data-l]::before { content: attr(data-l) ": "; }
      }
    `)
    return sheet
  })()

  #asked = 0

  connectedCallback() {
    if (!this.shadowRoot) {
      this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [OpenCleryLog.look]
      this.shadowRoot.append(document.createElement('slot'))
    }
    this.#load()
  }

  attributeChangedCallback() { if (this.shadowRoot) this.#load() }

  async #load() {
    const asked = ++this.#asked
    const limit = Math.min(Math.max(parseInt(this.getAttribute('limit'), 10) || 10, 1), 500)
    this.setAttribute('aria-busy', 'true')
    let source
    try {
      source = new URL(this.getAttribute('src') || '', document.baseURI)
      for (const name of ['log', 'campus']) {
        if (this.getAttribute(name)) source.searchParams.set(name, this.getAttribute(name))
      }
      const answer = await fetch(source, { credentials: 'omit', referrerPolicy: 'no-referrer' })
      if (!answer.ok) throw new Error(String(answer.status))
      const feed = await answer.json()
      // A later change of an attribute has asked again.
      if (asked === this.#asked) this.#show(feed, new URL(feed.home_page_url, source), source, limit)
    } catch {
      if (asked === this.#asked) this.#fail()
    }
    if (asked === this.#asked) this.removeAttribute('aria-busy')
  }

  #fail() {
    const sorry = this.#make('p', 'The daily log cannot be shown right now.')
    sorry.setAttribute('role', 'status')
    this.shadowRoot.replaceChildren(document.createElement('slot'), sorry)
  }

  #make(name, text, ...children) {
    const element = document.createElement(name)
    if (text) element.textContent = text
    element.append(...children)
    return element
  }

  #link(address, text) {
    const link = this.#make('a', text)
    if (['http:', 'https:'].includes(address.protocol)) link.href = address.href
    return link
  }

  // "2026-05-03T21:30:00-04:00" is shown as the campus's clock has it, wherever the reader is.
  #time(text) {
    if (!text) return 'Not stated'
    const [, year, month, day, hour, minute] = text.match(/^(\d+)-(\d+)-(\d+)(?:T(\d+):(\d+))?/) || []
    if (!day) return text
    const clock = hour === undefined ? '' : ` ${(+hour % 12) || 12}:${minute} ${+hour < 12 ? 'a.m.' : 'p.m.'}`
    const time = this.#make('time', `${+month}/${+day}/${year}${clock}`)
    time.dateTime = text
    return time
  }

  #show(feed, home, source, limit) {
    const entries = feed.items.filter(item => !item.merged_into).slice(0, limit)
    const said = (item, name) => item[name] || (item.withheld.some(one => one.field === name) ? 'Withheld' : 'Not stated')
    const cell = (label, ...content) => {
      const made = this.#make('td', ...content)
      made.dataset.l = label
      return made
    }
    const head = this.#make('tr')
    for (const name of ['Nature', 'Reported', 'General location', 'Disposition']) {
      const title = this.#make('th', name)
      title.scope = 'col'
      head.append(title)
    }
    const rows = entries.map(item => this.#make('tr', '',
      this.#make('td', '', this.#link(new URL(item.url, source), said(item, 'nature'))),
      cell('Reported', '', this.#time(item.date_reported)),
      cell('Place', said(item, 'general_location')),
      cell('Disposition', item.log === 'fire' ? 'None in the fire log'
        : item.disposition ? item.disposition.words : said(item, 'disposition'))))
    const table = this.#make('table', '', this.#make('caption', feed.title),
      this.#make('thead', '', head), this.#make('tbody', '', ...rows))
    const parts = entries.length ? [table] : [this.#make('p', `${feed.title}: nothing was reported in these days.`)]
    this.shadowRoot.replaceChildren(...parts, this.#make('p', '', this.#link(home, 'The whole log')))
  }
}
if (!customElements.get('openclery-log')) customElements.define('openclery-log', OpenCleryLog)
"""######
    static let logSchema: StaticString = ######"""
{
 "$schema": "https://json-schema.org/draft/2020-12/schema",
 "title": "The daily crime and fire log of an institution (34 CFR 668.46(f), 668.49(d))",
 "description": "What /log.json answers. It is a JSON Feed 1.1 with further members. Members may be added; those that are here stay.",
 "type": "object",
 "required": [
  "version",
  "title",
  "home_page_url",
  "feed_url",
  "items"
 ],
 "properties": {
  "version": {
   "description": "The version of JSON Feed whose members stand beside ours.",
   "const": "https://jsonfeed.org/version/1.1"
  },
  "title": {
   "description": "The name of the log.",
   "type": "string"
  },
  "description": {
   "description": "What the log is, in a sentence.",
   "type": "string"
  },
  "language": {
   "description": "The language of all words.",
   "type": "string"
  },
  "home_page_url": {
   "description": "The log as a page.",
   "type": "string",
   "format": "uri-reference"
  },
  "feed_url": {
   "description": "The address of this answer.",
   "type": "string",
   "format": "uri-reference"
  },
  "next_url": {
   "description": "The next page; absent on the last.",
   "type": "string",
   "format": "uri-reference"
  },
  "items": {
   "description": "The entries: newest report first, or oldest change first when since was asked.",
   "type": "array",
   "items": {
    "anyOf": [
     {
      "$ref": "#/$defs/entry"
     },
     {
      "$ref": "#/$defs/merged"
     }
    ]
   }
  }
 },
 "$defs": {
  "entry": {
   "description": "An entry as it reads now.",
   "type": "object",
   "required": [
    "id",
    "url",
    "title",
    "content_text",
    "date_published",
    "date_modified",
    "updated",
    "entry",
    "log",
    "number",
    "nature",
    "date_reported",
    "occurred",
    "general_location",
    "campus",
    "disposition",
    "comment",
    "source",
    "withheld"
   ],
   "properties": {
    "id": {
     "description": "The entry's name for machines. It never changes.",
     "type": "string",
     "pattern": "^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"
    },
    "url": {
     "description": "The entry's page; relative to the feed's address unless the office has stated its own.",
     "type": "string",
     "format": "uri-reference"
    },
    "title": {
     "description": "The nature and the number, for feed readers.",
     "type": "string"
    },
    "content_text": {
     "description": "The entry in plain words, a piece of information a line, for feed readers.",
     "type": "string"
    },
    "date_published": {
     "description": "When the entry came into the log.",
     "type": "string",
     "format": "date-time"
    },
    "date_modified": {
     "description": "Since when it reads so.",
     "type": "string",
     "format": "date-time"
    },
    "updated": {
     "description": "The same as date_modified.",
     "type": "string",
     "format": "date-time"
    },
    "entry": {
     "description": "The entry's number in addresses. It never changes.",
     "type": "integer",
     "minimum": 1
    },
    "log": {
     "description": "Which of the two logs it stands in.",
     "enum": [
      "crime",
      "fire"
     ]
    },
    "number": {
     "description": "The case or report number. Numbers need not follow one another.",
     "type": "string"
    },
    "nature": {
     "description": "What was reported, in plain words; null where it is withheld.",
     "type": [
      "string",
      "null"
     ]
    },
    "date_reported": {
     "description": "When it was reported: an instant with the campus's offset, or the day alone where the time is not known.",
     "anyOf": [
      {
       "type": "string",
       "format": "date-time"
      },
      {
       "type": "string",
       "format": "date",
       "pattern": "^\\d{4}-\\d\\d-\\d\\d$"
      },
      {
       "type": "null"
      }
     ]
    },
    "occurred": {
     "description": "When it occurred.",
     "type": "object",
     "required": [
      "known",
      "dates_only"
     ],
     "properties": {
      "known": {
       "description": "exact: at; range: from and to; unknown: nothing.",
       "enum": [
        "exact",
        "range",
        "unknown"
       ]
      },
      "at": {
       "description": "When, exactly; the day alone where dates_only is true.",
       "anyOf": [
        {
         "type": "string",
         "format": "date-time"
        },
        {
         "type": "string",
         "format": "date",
         "pattern": "^\\d{4}-\\d\\d-\\d\\d$"
        }
       ]
      },
      "from": {
       "description": "Not before.",
       "anyOf": [
        {
         "type": "string",
         "format": "date-time"
        },
        {
         "type": "string",
         "format": "date",
         "pattern": "^\\d{4}-\\d\\d-\\d\\d$"
        }
       ]
      },
      "to": {
       "description": "Not after.",
       "anyOf": [
        {
         "type": "string",
         "format": "date-time"
        },
        {
         "type": "string",
         "format": "date",
         "pattern": "^\\d{4}-\\d\\d-\\d\\d$"
        }
       ]
      },
      "dates_only": {
       "description": "Only days are known, no times.",
       "type": "boolean"
      }
     },
     "oneOf": [
      {
       "properties": {
        "known": {
         "const": "exact"
        }
       },
       "required": [
        "at"
       ]
      },
      {
       "properties": {
        "known": {
         "const": "range"
        }
       },
       "required": [
        "from",
        "to"
       ]
      },
      {
       "properties": {
        "known": {
         "const": "unknown"
        },
        "at": false,
        "from": false
       }
      }
     ]
    },
    "general_location": {
     "description": "Where, in general words; null where none is stated or it is withheld.",
     "type": [
      "string",
      "null"
     ]
    },
    "campus": {
     "description": "The name of the campus.",
     "type": "string"
    },
    "disposition": {
     "description": "What became of it; null where nothing is stated, where it is withheld, and in the fire log.",
     "type": [
      "object",
      "null"
     ],
     "required": [
      "core",
      "words",
      "date"
     ],
     "properties": {
      "core": {
       "description": "One of a fixed list; null where the office's words are in no list.",
       "enum": [
        "open",
        "closed",
        "cleared_by_arrest",
        "exceptionally_cleared",
        "referred_to_conduct",
        "referred_to_title_ix",
        "referred_to_other_agency",
        "unfounded",
        "csa_report_only",
        "void",
        null
       ]
      },
      "words": {
       "description": "The words that the log shows.",
       "type": "string"
      },
      "date": {
       "description": "The day of the disposition, where it is known.",
       "type": [
        "string",
        "null"
       ],
       "format": "date"
      }
     }
    },
    "comment": {
     "description": "What the office adds; null where there is nothing.",
     "type": [
      "string",
      "null"
     ]
    },
    "source": {
     "description": "department: the police or security department was told. authority: only a campus security authority was.",
     "enum": [
      "department",
      "authority"
     ]
    },
    "withheld": {
     "description": "The pieces of information that are withheld by law.",
     "type": "array",
     "items": {
      "type": "object",
      "required": [
       "field"
      ],
      "properties": {
       "field": {
        "description": "The member that is withheld.",
        "enum": [
         "nature",
         "date_reported",
         "occurred",
         "general_location",
         "disposition",
         "comment"
        ]
       },
       "ground": {
        "description": "On which ground of 34 CFR 668.46(f); left out where telling it would do the harm.",
        "enum": [
         "prohibited_by_law",
         "victim_confidentiality",
         "ongoing_investigation",
         "safety_of_individual",
         "flight_or_evasion",
         "destruction_of_evidence"
        ]
       }
      }
     }
    },
    "merged_into": false
   }
  },
  "merged": {
   "description": "An entry that was merged into another one.",
   "type": "object",
   "required": [
    "id",
    "url",
    "title",
    "content_text",
    "date_published",
    "date_modified",
    "updated",
    "entry",
    "log",
    "merged_into"
   ],
   "properties": {
    "id": {
     "description": "The entry's name for machines. It never changes.",
     "type": "string",
     "pattern": "^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"
    },
    "url": {
     "description": "The entry's page; relative to the feed's address unless the office has stated its own.",
     "type": "string",
     "format": "uri-reference"
    },
    "title": {
     "description": "The nature and the number, for feed readers.",
     "type": "string"
    },
    "content_text": {
     "description": "The entry in plain words, a piece of information a line, for feed readers.",
     "type": "string"
    },
    "date_published": {
     "description": "When the entry came into the log.",
     "type": "string",
     "format": "date-time"
    },
    "date_modified": {
     "description": "Since when it reads so.",
     "type": "string",
     "format": "date-time"
    },
    "updated": {
     "description": "The same as date_modified.",
     "type": "string",
     "format": "date-time"
    },
    "entry": {
     "description": "The entry's number in addresses. It never changes.",
     "type": "integer",
     "minimum": 1
    },
    "log": {
     "description": "Which of the two logs it stands in.",
     "enum": [
      "crime",
      "fire"
     ]
    },
    "merged_into": {
     "description": "The entry into which this one was merged. Such an item has no words of its own.",
     "type": "object",
     "required": [
      "id",
      "url",
      "entry"
     ],
     "properties": {
      "id": {
       "description": "That entry's name for machines.",
       "type": "string",
       "pattern": "^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"
      },
      "url": {
       "description": "That entry's page.",
       "type": "string",
       "format": "uri-reference"
      },
      "entry": {
       "description": "That entry's number.",
       "type": "integer",
       "minimum": 1
      }
     }
    },
    "number": false,
    "nature": false,
    "date_reported": false,
    "occurred": false,
    "general_location": false,
    "campus": false,
    "disposition": false,
    "comment": false,
    "source": false,
    "withheld": false
   }
  }
 }
}
"""######
    static let reportSchema: StaticString = ######"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "Annual security and fire safety report",
  "description": "One published report as data: its numbers for three calendar years and its chapters as plain text.",
  "type": "object",
  "required": ["$schema", "institution", "title", "report_year", "contains", "campuses", "years", "as_of_event", "register_mark", "statistics", "chapters"],
  "properties": {
    "$schema": { "type": "string" },
    "institution": { "type": "string" },
    "title": { "type": "string" },
    "report_year": { "type": "integer", "description": "The year in which the report is due, October 1." },
    "contains": { "enum": ["combined", "security", "fire", "numbers"] },
    "campuses": { "type": "array", "items": { "type": "string" } },
    "years": { "type": "array", "items": { "type": "integer" } },
    "as_of_event": { "type": "integer", "description": "The register's position from which the report was made." },
    "register_mark": { "type": "string", "pattern": "^[0-9a-f]{16}$" },
    "statistics": {
      "type": "object",
      "required": ["institution", "as_of_event", "rows", "undecided"],
      "properties": {
        "institution": { "type": "string" },
        "as_of_event": { "type": "integer" },
        "rows": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["campus", "family", "category", "bias", "geography", "year", "count"],
            "properties": {
              "campus": { "type": "string" },
              "family": { "enum": ["primary", "hate", "vawa", "arrests", "referrals", "unfounded", "hazing"] },
              "category": { "type": "string" },
              "bias": { "type": ["string", "null"] },
              "geography": { "enum": ["on_campus", "on_campus_student_housing", "noncampus", "public_property", "all"] },
              "year": { "type": "integer" },
              "count": { "type": "integer", "minimum": 0 }
            }
          }
        },
        "undecided": { "type": "array" }
      }
    },
    "chapters": {
      "type": "array",
      "items": {
        "type": "object",
        "required": ["id", "title", "text"],
        "properties": {
          "id": { "type": "string" },
          "title": { "type": "string" },
          "text": { "type": "string" }
        }
      }
    }
  }
}
"""######
    static let hazingSchema: StaticString = ######"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "Campus Hazing Transparency Report",
  "description": "The public editions of an institution's transparency report on hazing (20 U.S.C. 1092(f)(9)), the newest first.",
  "type": "object",
  "required": ["schema", "institution", "definition", "policies", "laws", "statistics", "editions"],
  "additionalProperties": false,
  "properties": {
    "schema": {"const": "/hazing.schema.json"},
    "institution": {"type": "string"},
    "definition": {"type": "string", "description": "Hazing as the institution defines it."},
    "policies": {"type": "string", "description": "Markdown."},
    "laws": {"type": "string", "description": "Markdown."},
    "statistics": {"const": "/reports", "description": "Where the annual security reports are, with the statistics on hazing."},
    "editions": {"type": "array", "items": {"$ref": "#/$defs/edition"}}
  },
  "$defs": {
    "day": {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
    "edition": {
      "type": "object",
      "required": ["edition", "institution", "published", "period_from", "period_through", "event", "definition", "policies", "laws", "entries", "sha256"],
      "additionalProperties": false,
      "properties": {
        "edition": {"type": "integer", "minimum": 1},
        "institution": {"type": "string"},
        "published": {"$ref": "#/$defs/day"},
        "period_from": {"$ref": "#/$defs/day"},
        "period_through": {"$ref": "#/$defs/day"},
        "event": {"type": "integer", "description": "The event of the institution's register with which it was published."},
        "definition": {"type": "string"},
        "policies": {"type": "string"},
        "laws": {"type": "string"},
        "entries": {"type": "array", "items": {"$ref": "#/$defs/entry"}},
        "sha256": {"type": "string", "pattern": "^[0-9a-f]{64}$", "description": "Of the same object without this member and without a line end, as it is written at /hazing/{edition}.json."}
      }
    },
    "entry": {
      "type": "object",
      "required": ["finding", "kind", "note", "organization", "description", "alcohol_or_drugs", "findings", "sanctions", "occurred_from", "occurred_through", "investigation_started", "investigation_ended", "notice_to_organization", "more"],
      "additionalProperties": false,
      "properties": {
        "finding": {"type": "integer", "description": "The same in every edition that tells of this finding."},
        "kind": {"enum": ["finding", "correction", "withdrawal"]},
        "note": {"type": ["string", "null"], "description": "Why it was corrected or withdrawn."},
        "organization": {"type": "string"},
        "description": {"type": "string"},
        "alcohol_or_drugs": {"type": ["boolean", "null"]},
        "findings": {"type": "string"},
        "sanctions": {"type": "string"},
        "occurred_from": {"$ref": "#/$defs/day"},
        "occurred_through": {"$ref": "#/$defs/day"},
        "investigation_started": {"$ref": "#/$defs/day"},
        "investigation_ended": {"$ref": "#/$defs/day"},
        "notice_to_organization": {"$ref": "#/$defs/day"},
        "more": {"type": ["string", "null"]}
      }
    }
  }
}
"""######
    static let clerySchema: StaticString = ######"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "What an institution has published under the Clery Act",
  "description": "Stands at /.well-known/clery.json. Addresses are those of the same site. Nothing is in it that is not published elsewhere there.",
  "type": "object",
  "required": ["$schema", "institution", "campuses", "reports", "log", "warnings", "hazing", "geography", "more"],
  "additionalProperties": false,
  "properties": {
    "$schema": {"const": "/clery.schema.json"},
    "institution": {"type": "string", "minLength": 1},
    "campuses": {"type": "array", "items": {"$ref": "#/$defs/campus"}},
    "reports": {"type": "array", "items": {"$ref": "#/$defs/report"}, "description": "The newest publication of each volume of the annual report, the newest year first. Empty: none is published here."},
    "log": {
      "type": "object",
      "description": "The daily crime and fire log.",
      "required": ["page", "json", "schema", "csv", "atom", "archive_csv", "archive_jsonl"],
      "additionalProperties": {"$ref": "#/$defs/address"}
    },
    "warnings": {
      "type": "object",
      "description": "Timely warnings and emergency notifications.",
      "required": ["page", "atom", "json", "banner", "stream"],
      "additionalProperties": {"$ref": "#/$defs/address"}
    },
    "hazing": {
      "type": "object",
      "description": "The Campus Hazing Transparency Report.",
      "required": ["page", "json", "schema", "newest"],
      "additionalProperties": false,
      "properties": {
        "page": {"$ref": "#/$defs/address"},
        "json": {"$ref": "#/$defs/address"},
        "schema": {"$ref": "#/$defs/address"},
        "newest": {
          "description": "Null: none is published yet.",
          "oneOf": [
            {"type": "null"},
            {
              "type": "object",
              "required": ["edition", "published", "sha256"],
              "additionalProperties": false,
              "properties": {
                "edition": {"type": "integer", "minimum": 1},
                "published": {"$ref": "#/$defs/day"},
                "sha256": {"$ref": "#/$defs/hash"}
              }
            }
          ]
        }
      }
    },
    "geography": {"type": "object", "required": ["page", "geojson"], "additionalProperties": {"$ref": "#/$defs/address"}},
    "more": {"type": "object", "required": ["statistics", "rights", "report_a_crime", "paper_copy"], "additionalProperties": {"$ref": "#/$defs/address"}}
  },
  "$defs": {
    "address": {"type": "string", "pattern": "^/"},
    "day": {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
    "hash": {"type": "string", "pattern": "^[0-9a-f]{64}$", "description": "SHA-256 of the bytes, in hexadecimal digits."},
    "campus": {
      "type": "object",
      "required": ["name", "unitid", "opeid"],
      "additionalProperties": false,
      "properties": {
        "name": {"type": "string"},
        "unitid": {"type": ["string", "null"], "pattern": "^[0-9]{6}([0-9]{3})?$", "description": "Six digits of IPEDS; nine where the Department's survey knows the campus by a number of its own."},
        "opeid": {"type": ["string", "null"], "pattern": "^[0-9]{8}$"}
      }
    },
    "report": {
      "type": "object",
      "required": ["year", "contains", "campus", "title", "published", "page", "as_of_event", "register_mark", "files", "chapters", "counts", "corrections"],
      "additionalProperties": false,
      "properties": {
        "year": {"type": "integer", "description": "The year of publication; its numbers are those of the three calendar years before."},
        "contains": {"enum": ["combined", "security", "fire"]},
        "campus": {"type": ["string", "null"], "description": "The campus of the volume; null: all campuses in one."},
        "title": {"type": "string"},
        "published": {"$ref": "#/$defs/day"},
        "page": {"$ref": "#/$defs/address"},
        "as_of_event": {"type": "integer", "description": "The position of the institution's register to which the report is locked."},
        "register_mark": {"type": "string", "description": "The beginning of the register's hash at that position."},
        "files": {"type": "array", "items": {"$ref": "#/$defs/file"}},
        "chapters": {"type": "array", "items": {"$ref": "#/$defs/chapter"}, "description": "Policies, programs and all else that the report states."},
        "counts": {"type": "array", "items": {"$ref": "#/$defs/count"}, "description": "As published. A number that is not listed is zero, or does not apply: the report's own JSON lists them all."},
        "corrections": {"type": "array", "items": {"$ref": "#/$defs/correction"}, "description": "Changes of its numbers that were stated after publication, in their order."}
      }
    },
    "file": {
      "type": "object",
      "required": ["form", "type", "address", "sha256", "bytes"],
      "additionalProperties": false,
      "properties": {
        "form": {"enum": ["html", "pdf", "docx", "json"]},
        "type": {"type": "string"},
        "address": {"$ref": "#/$defs/address"},
        "sha256": {"$ref": "#/$defs/hash"},
        "bytes": {"type": "integer", "minimum": 1}
      }
    },
    "chapter": {
      "type": "object",
      "required": ["id", "title", "page"],
      "additionalProperties": false,
      "properties": {
        "id": {"type": "string"},
        "title": {"type": "string"},
        "page": {"$ref": "#/$defs/address"}
      }
    },
    "count": {
      "type": "object",
      "required": ["campus", "family", "category", "bias", "geography", "year", "count"],
      "additionalProperties": false,
      "properties": {
        "campus": {"type": "string"},
        "family": {"$ref": "#/$defs/family"},
        "category": {"type": "string"},
        "bias": {"type": ["string", "null"]},
        "geography": {"$ref": "#/$defs/geography"},
        "year": {"type": "integer"},
        "count": {"type": "integer"}
      }
    },
    "correction": {
      "type": "object",
      "required": ["campus", "family", "category", "bias", "geography", "year", "old", "new", "sentence", "stated"],
      "additionalProperties": false,
      "properties": {
        "campus": {"type": "string"},
        "family": {"$ref": "#/$defs/family"},
        "category": {"type": "string"},
        "bias": {"type": ["string", "null"]},
        "geography": {"$ref": "#/$defs/geography"},
        "year": {"type": "integer"},
        "old": {"type": "integer"},
        "new": {"type": "integer"},
        "sentence": {"type": "string"},
        "stated": {"$ref": "#/$defs/day"}
      }
    },
    "family": {"enum": ["primary", "hate", "vawa", "arrests", "referrals", "unfounded", "hazing"]},
    "geography": {"enum": ["on_campus", "on_campus_student_housing", "noncampus", "public_property", "all"]}
  }
}
"""######
    static let practice: StaticString = ######"""
{"id": "lounge-console", "topic": "classification", "story": "The lounge on the second floor of Cedar Hall stays open to every resident of the building. On Sunday morning the game console that belongs to the lounge is gone. Nobody forced anything, and a resident from the fourth floor later brings it back.", "question": "Which offense is it for the statistics?", "choices": [{"says": "Robbery", "expected": {"classification": "robbery"}}, {"says": "Burglary", "expected": {"classification": "burglary"}}, {"says": "None: a larceny is not counted", "expected": {"classification": "not_counted"}}], "answer": 2, "facts": {"conduct": {"act": "theft", "structure": true, "entry": "lawful"}}, "lesson": "Someone who is allowed in the room cannot burglarize it: without an unlawful entry, a theft is larceny."}
{"id": "unlocked-room-laptop", "topic": "classification", "story": "A student in Birch Hall goes down the corridor to the showers and leaves the door of the room unlocked. A visitor nobody knows is seen leaving it with a laptop. The visitor had no right to be there.", "question": "Which offense is it for the statistics?", "choices": [{"says": "Robbery", "expected": {"classification": "robbery"}}, {"says": "Burglary", "expected": {"classification": "burglary"}}, {"says": "None: the door was not locked, so it is larceny", "expected": {"classification": "not_counted"}}], "answer": 1, "facts": {"conduct": {"act": "theft", "structure": true, "entry": "unlocked_door_no_force_no_right"}}, "lesson": "A burglar needs no crowbar: going in without a right is enough."}
{"id": "map-after-closing", "topic": "classification", "story": "A reader at the library of a private college hides in a restroom until the building has closed. At midnight an alarm shows that the fire door was opened from inside, and an old map is missing.", "question": "Which offense is it for the statistics?", "choices": [{"says": "Burglary", "expected": {"classification": "burglary"}}, {"says": "None: the reader came in while the library was open", "expected": {"classification": "not_counted"}}], "answer": 0, "facts": {"conduct": {"act": "theft", "structure": true, "entry": "lawful_then_hid_after_closing", "exit": "yes"}}, "lesson": "The right to be inside ends when the building closes: hiding until then and leaving with the goods is burglary."}
{"id": "orientation-tent", "topic": "classification", "story": "During outdoor orientation the new students of a mountain campus sleep in tents on the quad. At dinner somebody unzips a tent and takes a camera.", "question": "Which offense is it for the statistics?", "choices": [{"says": "Burglary", "expected": {"classification": "burglary"}}, {"says": "None: a tent is no structure", "expected": {"classification": "not_counted"}}], "answer": 1, "facts": {"conduct": {"act": "theft", "structure": false, "entry": "unlawful", "place": "tent"}}, "lesson": "No walls, roof and door, no burglary."}
{"id": "broken-window-nothing-known", "topic": "classification", "story": "A custodian at a community college finds a window of the ceramics studio broken and the door standing open. A clay tool cannot be found. Police look into it and cannot tell why anybody went in.", "question": "Which offense is it for the statistics?", "choices": [{"says": "Burglary", "expected": {"classification": "burglary"}}, {"says": "Vandalism", "expected": {"classification": "vandalism"}}, {"says": "None: the intent cannot be told", "expected": {"classification": "not_counted"}}], "answer": 2, "facts": {"conduct": {"act": "entry", "structure": true, "entry": "unlawful", "intent": "undeterminable", "item_missing": true}}, "lesson": "Burglary needs facts that show what the entry was for; where they do not tell, it is larceny or trespass."}
{"id": "phone-lifted-dance", "topic": "classification", "story": "At a dance in the student center a phone is slipped out of the back pocket of a student. He notices ten minutes later and tells the event's security desk.", "question": "Which offense is it for the statistics?", "choices": [{"says": "Burglary", "expected": {"classification": "burglary"}}, {"says": "Robbery", "expected": {"classification": "robbery"}}, {"says": "None: it is larceny", "expected": {"classification": "not_counted"}}], "answer": 2, "facts": {"conduct": {"act": "property_taken_from_person", "force_or_threat": false, "method": "pickpocket"}}, "lesson": "Taking from a person is robbery only with force, threat or fear."}
{"id": "phone-shoved", "topic": "classification", "story": "Outside the gym a stranger demands the phone of a graduate student, shoves her against a railing when she refuses, and runs off with it. She is not hurt.", "question": "Which offense is it for the statistics?", "choices": [{"says": "Robbery", "expected": {"classification": "robbery"}}, {"says": "Aggravated assault", "expected": {"classification": "aggravated_assault"}}, {"says": "None: nobody was hurt, so it is larceny", "expected": {"classification": "not_counted"}}], "answer": 0, "facts": {"conduct": {"act": "property_taken_from_person", "force_or_threat": true}}, "lesson": "A shove is force enough: taking by force or threat is robbery, whether or not anyone is hurt."}
{"id": "golf-cart-pond", "topic": "classification", "story": "The grounds crew of a state university leaves a golf cart beside the practice field. Somebody drives it around all night and leaves it, undamaged, next to the pond.", "question": "Which offense is it for the statistics?", "choices": [{"says": "Motor vehicle theft", "expected": {"classification": "motor_vehicle_theft"}}, {"says": "Burglary", "expected": {"classification": "burglary"}}, {"says": "None: it was only borrowed for the night", "expected": {"classification": "not_counted"}}], "answer": 0, "facts": {"conduct": {"act": "vehicle_taken", "vehicle": "golf_cart", "permission": false, "later": "abandoned"}}, "lesson": "A joyride is a theft, and a golf cart is a motor vehicle."}
{"id": "sisters-car", "topic": "classification", "story": "A student reports that her car is gone from the commuter lot. It turns out that her brother, who often drives it with her permission, took it to a job interview without telling her.", "question": "Which offense is it for the statistics?", "choices": [{"says": "Motor vehicle theft", "expected": {"classification": "motor_vehicle_theft"}}, {"says": "None: he often had permission to drive it", "expected": {"classification": "not_counted"}}], "answer": 1, "facts": {"conduct": {"act": "vehicle_taken", "vehicle": "automobile", "permission": "assumed_prior_authority_family"}}, "lesson": "A person with prior permission to use a vehicle does not steal it in the sense of the tables."}
{"id": "tractor-farm", "topic": "classification", "story": "Over the weekend a tractor disappears from the open machine yard of an agricultural college's teaching farm.", "question": "Which offense is it for the statistics?", "choices": [{"says": "Motor vehicle theft", "expected": {"classification": "motor_vehicle_theft"}}, {"says": "Burglary", "expected": {"classification": "burglary"}}, {"says": "None: farm machines are no motor vehicles", "expected": {"classification": "not_counted"}}], "answer": 2, "facts": {"conduct": {"act": "vehicle_taken", "vehicle": "farm_tractor", "permission": false}}, "lesson": "Farm and building machines, boats and aircraft are no motor vehicles."}
{"id": "van-from-locked-garage", "topic": "classification", "story": "Somebody breaks the lock of the motor pool's garage at night and drives off with a van that stood inside.", "question": "Which offense is it for the statistics?", "choices": [{"says": "Burglary", "expected": {"classification": "burglary"}}, {"says": "Motor vehicle theft", "expected": {"classification": "motor_vehicle_theft"}}, {"says": "None", "expected": {"classification": "not_counted"}}], "answer": 0, "facts": {"conduct": {"act": "vehicle_taken", "vehicle": "automobile", "permission": false, "from": "locked_building"}}, "lesson": "A vehicle stolen out of a building that had to be broken into is a burglary."}
{"id": "car-at-the-light", "topic": "classification", "story": "At the exit of the campus garage a man opens the door of a waiting car, threatens the driver, and drives away alone in it.", "question": "Which offense is it for the statistics?", "choices": [{"says": "Robbery", "expected": {"classification": "robbery"}}, {"says": "Aggravated assault", "expected": {"classification": "aggravated_assault"}}, {"says": "Motor vehicle theft", "expected": {"classification": "motor_vehicle_theft"}}], "answer": 0, "facts": {"conduct": {"act": "vehicle_taken", "vehicle": "automobile", "permission": false, "force_or_threat_against_driver": true}}, "lesson": "A car taken from its driver by force or threat is a robbery."}
{"id": "broken-jaw", "topic": "classification", "story": "Two roommates at a maritime academy argue over the dishes. One strikes the other with a fist, no weapon, and the jaw is broken.", "question": "Which offense is it for the statistics?", "choices": [{"says": "Aggravated assault", "expected": {"classification": "aggravated_assault"}}, {"says": "None: no weapon, so it is a simple assault", "expected": {"classification": "not_counted"}}], "answer": 0, "facts": {"conduct": {"act": "assault", "weapon": null, "injury": "broken_bones"}}, "lesson": "Not only a weapon aggravates an assault: broken bones do, and so do lost teeth or unconsciousness."}
{"id": "cafeteria-scuffle", "topic": "classification", "story": "Two students push each other in the cafeteria line over who was first. One has a bruised arm. There was no weapon and nothing points to bias.", "question": "Which offense is it for the statistics?", "choices": [{"says": "Aggravated assault", "expected": {"classification": "aggravated_assault"}}, {"says": "Simple assault", "expected": {"classification": "simple_assault"}}, {"says": "None: without bias it is in no table", "expected": {"classification": "not_counted"}}], "answer": 2, "facts": {"conduct": {"act": "assault", "weapon": null, "injury": "minor_bruise", "bias": null}}, "lesson": "Simple assault is in the tables only as a hate crime."}
{"id": "flyer-burned", "topic": "classification", "story": "A flyer on a bulletin board of the law school is set on fire with a lighter and put out at once. The fire marshal finds that it was done on purpose. The damage is put at three dollars.", "question": "Which offense is it for the statistics?", "choices": [{"says": "Arson", "expected": {"classification": "arson"}}, {"says": "Vandalism", "expected": {"classification": "vandalism"}}, {"says": "None: the damage is too small", "expected": {"classification": "not_counted"}}], "answer": 0, "facts": {"conduct": {"act": "burning", "determination": "wilful_malicious", "damage_usd": 3}}, "lesson": "Arson has no lowest price: what counts is that it was set on purpose."}
{"id": "trash-fire-unknown", "topic": "classification", "story": "A trash can smolders behind the science building. The fire marshal investigates and cannot determine what caused it.", "question": "Which offense is it for the statistics?", "choices": [{"says": "Arson, to be on the safe side", "expected": {"classification": "arson"}}, {"says": "None: the cause stayed undetermined", "expected": {"classification": "not_counted"}}], "answer": 1, "facts": {"conduct": {"act": "burning", "determination": "undetermined_after_investigation"}}, "lesson": "Every fire not known to be an accident is investigated; only one found to be set is arson."}
{"id": "asleep-at-party", "topic": "classification", "story": "A student tells a hall director that, at a party in a campus apartment, another person had intercourse with him while he was too drunk to consent. No force was used.", "question": "Which offense is it for the statistics?", "choices": [{"says": "Rape", "expected": {"classification": "rape"}}, {"says": "Fondling", "expected": {"classification": "fondling"}}, {"says": "None: there was no force", "expected": {"classification": "not_counted"}}], "answer": 0, "facts": {"conduct": {"act": "penetration", "consent": "incapable_intoxicated", "force": false}}, "lesson": "What makes it rape is the lack of consent, not the use of force."}
{"id": "high-school-visitor", "topic": "classification", "story": "A visitor below the age of consent and a first-year student had sex in a residence hall. Both say that there was no force and nothing was against anybody's will.", "question": "Which offense is it for the statistics?", "choices": [{"says": "Rape", "expected": {"classification": "rape"}}, {"says": "Statutory rape", "expected": {"classification": "statutory_rape"}}, {"says": "None: both wanted it", "expected": {"classification": "not_counted"}}], "answer": 1, "facts": {"conduct": {"act": "intercourse", "victim_under_age_of_consent": true, "force": false, "otherwise_nonforcible": true}}, "lesson": "Below the age of consent and without force it is statutory rape; with force it would be rape."}
{"id": "range-accident", "topic": "classification", "story": "At the campus range a man points a gun that he believes empty at a friend as a joke. It fires and she dies. The district attorney calls it gross negligence.", "question": "Which offense is it for the statistics?", "choices": [{"says": "Murder or non-negligent manslaughter", "expected": {"classification": "murder"}}, {"says": "Negligent manslaughter", "expected": {"classification": "negligent_manslaughter"}}, {"says": "None: it was an accident", "expected": {"classification": "not_counted"}}], "answer": 1, "facts": {"conduct": {"act": "death", "cause": "negligence", "gross_negligence": true, "victim_is_actor": false}}, "lesson": "A killing by gross negligence has a row of its own; a plain accident has none."}
{"id": "crosswalk-death", "topic": "classification", "story": "A driver loses control on the campus loop in the rain and a pedestrian dies. Police find a traffic accident.", "question": "Which offense is it for the statistics?", "choices": [{"says": "Murder or non-negligent manslaughter", "expected": {"classification": "murder"}}, {"says": "Negligent manslaughter", "expected": {"classification": "negligent_manslaughter"}}, {"says": "None: traffic deaths are not counted", "expected": {"classification": "not_counted"}}], "answer": 2, "facts": {"conduct": {"act": "death", "cause": "traffic_accident"}}, "lesson": "Traffic deaths are in no row of the tables."}
{"id": "three-rooms-one-theft", "topic": "counting", "story": "During the football game somebody forces three student rooms on one floor of Maple Hall. Only from the last one is anything missing.", "question": "How many burglaries does the year get?", "choices": [{"says": "One, on campus and in student housing", "expected": {"counts": [{"category": "burglary", "geography": "on_campus", "year": 2025, "count": 1}, {"category": "burglary", "geography": "on_campus_student_housing", "year": 2025, "count": 1}]}}, {"says": "Three, on campus and in student housing", "expected": {"counts": [{"category": "burglary", "geography": "on_campus", "year": 2025, "count": 3}, {"category": "burglary", "geography": "on_campus_student_housing", "year": 2025, "count": 3}]}}, {"says": "Three, in student housing only", "expected": {"counts": [{"category": "burglary", "geography": "on_campus_student_housing", "year": 2025, "count": 3}]}}], "answer": 1, "facts": {"incidents": [{"id": "i1", "occurred": "2025-03-04", "reported": [{"date": "2025-03-04", "to": "campus_police"}], "place": {"geography": "on_campus", "student_housing": true}, "offenses": [{"type": "burglary", "victims": 0, "offenders": 1, "premises": 3, "thefts_in": 1, "premises_type": "student_rooms"}]}]}, "lesson": "Each student room entered is a burglary, stolen from or not."}
{"id": "six-offices-one-night", "topic": "counting", "story": "On a Saturday night one thief goes through six faculty offices in the same building of a business school and takes two laptops.", "question": "How many burglaries does the year get?", "choices": [{"says": "One", "expected": {"counts": [{"category": "burglary", "geography": "on_campus", "year": 2025, "count": 1}]}}, {"says": "Two", "expected": {"counts": [{"category": "burglary", "geography": "on_campus", "year": 2025, "count": 2}]}}, {"says": "Six", "expected": {"counts": [{"category": "burglary", "geography": "on_campus", "year": 2025, "count": 6}]}}], "answer": 0, "facts": {"incidents": [{"id": "i1", "occurred": "2025-03-04", "reported": [{"date": "2025-03-04", "to": "campus_police"}], "place": {"geography": "on_campus", "student_housing": false}, "offenses": [{"type": "burglary", "victims": 0, "offenders": 1, "premises": 6, "thefts_in": 2, "premises_type": "institution_offices_same_building"}]}]}, "lesson": "Offices of one institution in one building, entered in one operation, are one burglary; student rooms are one each."}
{"id": "bus-shelter-four-phones", "topic": "counting", "story": "Four friends wait at the campus shuttle stop. A man with a knife makes all four hand over their phones and runs.", "question": "How many robberies does the year get?", "choices": [{"says": "One", "expected": {"counts": [{"category": "robbery", "geography": "on_campus", "year": 2025, "count": 1}]}}, {"says": "Four", "expected": {"counts": [{"category": "robbery", "geography": "on_campus", "year": 2025, "count": 4}]}}, {"says": "One robbery and four aggravated assaults", "expected": {"counts": [{"category": "robbery", "geography": "on_campus", "year": 2025, "count": 1}, {"category": "aggravated_assault", "geography": "on_campus", "year": 2025, "count": 4}]}}], "answer": 0, "facts": {"incidents": [{"id": "i1", "occurred": "2025-03-04", "reported": [{"date": "2025-03-04", "to": "campus_police"}], "place": {"geography": "on_campus", "student_housing": false}, "offenses": [{"type": "robbery", "victims": 4, "offenders": 1, "operations": 1, "weapon": "knife"}]}]}, "lesson": "A robbery is counted for each operation, never for each person who was robbed."}
{"id": "tailgate-three-hurt", "topic": "counting", "story": "At a tailgate in the campus stadium lot two people attack three others with bottles. All three need stitches.", "question": "How many aggravated assaults does the year get?", "choices": [{"says": "One", "expected": {"counts": [{"category": "aggravated_assault", "geography": "on_campus", "year": 2025, "count": 1}]}}, {"says": "Two, one for each attacker", "expected": {"counts": [{"category": "aggravated_assault", "geography": "on_campus", "year": 2025, "count": 2}]}}, {"says": "Three, one for each person attacked", "expected": {"counts": [{"category": "aggravated_assault", "geography": "on_campus", "year": 2025, "count": 3}]}}], "answer": 2, "facts": {"incidents": [{"id": "i1", "occurred": "2025-03-04", "reported": [{"date": "2025-03-04", "to": "campus_police"}], "place": {"geography": "on_campus", "student_housing": false}, "offenses": [{"type": "aggravated_assault", "victims": 3, "offenders": 2}]}]}, "lesson": "Assaults are counted by the people who were attacked."}
{"id": "two-carts", "topic": "counting", "story": "Two golf carts are taken from beside the field house in one night and found the next day on the beach.", "question": "What does the year get?", "choices": [{"says": "One motor vehicle theft", "expected": {"counts": [{"category": "motor_vehicle_theft", "geography": "on_campus", "year": 2025, "count": 1}]}}, {"says": "Two motor vehicle thefts", "expected": {"counts": [{"category": "motor_vehicle_theft", "geography": "on_campus", "year": 2025, "count": 2}]}}, {"says": "Nothing: both were found", "expected": {"counts": []}}], "answer": 1, "facts": {"incidents": [{"id": "i1", "occurred": "2025-03-04", "reported": [{"date": "2025-03-04", "to": "campus_police"}], "place": {"geography": "on_campus", "student_housing": false}, "offenses": [{"type": "motor_vehicle_theft", "victims": 0, "offenders": 1, "vehicles": 2, "recovered": true}]}]}, "lesson": "One for each vehicle, recovered or not."}
{"id": "told-three-times", "topic": "counting", "story": "A student tells her resident assistant on October 6 that she was fondled in the hall's study room. The next day she tells campus police, and a week later city police.", "question": "What does the year get?", "choices": [{"says": "One fondling, on campus and in student housing", "expected": {"counts": [{"category": "fondling", "geography": "on_campus", "year": 2025, "count": 1}, {"category": "fondling", "geography": "on_campus_student_housing", "year": 2025, "count": 1}]}}, {"says": "Two, for her two police reports", "expected": {"counts": [{"category": "fondling", "geography": "on_campus", "year": 2025, "count": 2}, {"category": "fondling", "geography": "on_campus_student_housing", "year": 2025, "count": 2}]}}, {"says": "Three, for her three reports", "expected": {"counts": [{"category": "fondling", "geography": "on_campus", "year": 2025, "count": 3}, {"category": "fondling", "geography": "on_campus_student_housing", "year": 2025, "count": 3}]}}], "answer": 0, "facts": {"incidents": [{"id": "i1", "occurred": "2025-10-05", "reported": [{"date": "2025-10-06", "to": "csa"}, {"date": "2025-10-07", "to": "campus_police"}, {"date": "2025-10-14", "to": "local_police"}], "place": {"geography": "on_campus", "student_housing": true}, "offenses": [{"type": "fondling", "victims": 1, "offenders": 1}]}]}, "lesson": "One incident stays one, however many people are told."}
{"id": "bag-from-car", "topic": "counting", "story": "A window of a parked car is broken in the faculty garage and a gym bag is taken from the seat.", "question": "What does the year get?", "choices": [{"says": "One burglary", "expected": {"counts": [{"category": "burglary", "geography": "on_campus", "year": 2025, "count": 1}]}}, {"says": "One motor vehicle theft", "expected": {"counts": [{"category": "motor_vehicle_theft", "geography": "on_campus", "year": 2025, "count": 1}]}}, {"says": "Nothing", "expected": {"counts": []}}], "answer": 2, "facts": {"incidents": [{"id": "i1", "occurred": "2025-03-04", "reported": [{"date": "2025-03-04", "to": "campus_police"}], "place": {"geography": "on_campus", "student_housing": false}, "offenses": [{"type": "theft_from_motor_vehicle", "victims": 1, "offenders": 1, "items": ["gym bag"]}]}]}, "lesson": "A theft from a car is larceny: a car is no structure, and the car itself stayed."}
{"id": "only-the-counselor", "topic": "counting", "story": "A student tells a professional counselor at the counseling center about a rape in his hall. He tells nobody else.", "question": "What does the year get?", "choices": [{"says": "One rape, on campus and in student housing", "expected": {"counts": [{"category": "rape", "geography": "on_campus", "year": 2025, "count": 1}, {"category": "rape", "geography": "on_campus_student_housing", "year": 2025, "count": 1}]}}, {"says": "One rape, on campus only", "expected": {"counts": [{"category": "rape", "geography": "on_campus", "year": 2025, "count": 1}]}}, {"says": "Nothing", "expected": {"counts": []}}], "answer": 2, "facts": {"incidents": [{"id": "i1", "occurred": "2025-03-04", "reported": [{"date": "2025-03-04", "to": "professional_counselor"}], "place": {"geography": "on_campus", "student_housing": true}, "offenses": [{"type": "rape", "victims": 1, "offenders": 1}]}]}, "lesson": "What only a counselor acting as a counselor has heard is not counted."}
{"id": "no-police-wanted", "topic": "counting", "story": "A student tells the director of the women's center, a campus security authority, about a rape in the campus arboretum. She does not want the police and will not answer questions.", "question": "What does the year get?", "choices": [{"says": "One rape", "expected": {"counts": [{"category": "rape", "geography": "on_campus", "year": 2025, "count": 1}]}}, {"says": "Nothing until she makes a police report", "expected": {"counts": []}}], "answer": 0, "facts": {"incidents": [{"id": "i1", "occurred": "2025-03-04", "reported": [{"date": "2025-03-04", "to": "csa"}], "place": {"geography": "on_campus", "student_housing": false}, "offenses": [{"type": "rape", "victims": 1, "offenders": 1}], "police_report": false, "victim_cooperates": false}]}, "lesson": "A good-faith report to a campus security authority counts without police, proof or cooperation."}
{"id": "guest-takes-watch", "topic": "counting", "story": "A student invites classmates to his room in Aspen Hall to study. After they leave, a watch is missing from the desk.", "question": "What does the year get?", "choices": [{"says": "One burglary, on campus and in student housing", "expected": {"counts": [{"category": "burglary", "geography": "on_campus", "year": 2025, "count": 1}, {"category": "burglary", "geography": "on_campus_student_housing", "year": 2025, "count": 1}]}}, {"says": "One burglary, on campus only", "expected": {"counts": [{"category": "burglary", "geography": "on_campus", "year": 2025, "count": 1}]}}, {"says": "Nothing", "expected": {"counts": []}}], "answer": 2, "facts": {"incidents": [{"id": "i1", "occurred": "2025-03-04", "reported": [{"date": "2025-03-04", "to": "campus_police"}], "place": {"geography": "on_campus", "student_housing": true}, "offenses": [{"type": "larceny", "victims": 1, "offenders": 1, "access": "invited_guest"}]}]}, "lesson": "A guest who steals commits larceny: the door was opened by the host."}
{"id": "shots-nobody-hit", "topic": "counting", "story": "A man fires at a rival outside the student union, meaning to kill him, and misses.", "question": "What does the year get?", "choices": [{"says": "One murder, attempted", "expected": {"counts": [{"category": "murder", "geography": "on_campus", "year": 2025, "count": 1}]}}, {"says": "One aggravated assault", "expected": {"counts": [{"category": "aggravated_assault", "geography": "on_campus", "year": 2025, "count": 1}]}}, {"says": "Nothing: nobody was hurt", "expected": {"counts": []}}], "answer": 1, "facts": {"incidents": [{"id": "i1", "occurred": "2025-03-04", "reported": [{"date": "2025-03-04", "to": "campus_police"}], "place": {"geography": "on_campus", "student_housing": false}, "offenses": [{"type": "murder", "victims": 1, "offenders": 1, "attempted": true, "weapon": "firearm"}]}]}, "lesson": "An attempted murder is counted as an aggravated assault."}
{"id": "handle-tried", "topic": "counting", "story": "A camera shows a stranger trying the handles of three locked offices at night. He forces nothing and leaves.", "question": "What does the year get?", "choices": [{"says": "Three burglaries, attempted", "expected": {"counts": [{"category": "burglary", "geography": "on_campus", "year": 2025, "count": 3}]}}, {"says": "One burglary, attempted", "expected": {"counts": [{"category": "burglary", "geography": "on_campus", "year": 2025, "count": 1}]}}, {"says": "Nothing", "expected": {"counts": []}}], "answer": 2, "facts": {"incidents": [{"id": "i1", "occurred": "2025-03-04", "reported": [{"date": "2025-03-04", "to": "campus_police"}], "place": {"geography": "on_campus", "student_housing": false}, "offenses": [{"type": "burglary", "victims": 0, "offenders": 1, "premises": 3, "attempted": true, "force": false}]}]}, "lesson": "An attempted entry is burglary only where force was used in the attempt."}
{"id": "garage-wrist", "topic": "hierarchy", "story": "In the garage of a community college a stranger knocks a man down, which breaks his wrist, and takes his backpack.", "question": "What goes into the crime table?", "choices": [{"says": "One robbery", "expected": {"counts": [{"category": "robbery", "geography": "on_campus", "year": 2025, "count": 1}]}}, {"says": "One aggravated assault", "expected": {"counts": [{"category": "aggravated_assault", "geography": "on_campus", "year": 2025, "count": 1}]}}, {"says": "One robbery and one aggravated assault", "expected": {"counts": [{"category": "robbery", "geography": "on_campus", "year": 2025, "count": 1}, {"category": "aggravated_assault", "geography": "on_campus", "year": 2025, "count": 1}]}}], "answer": 0, "facts": {"incidents": [{"id": "i1", "occurred": "2025-03-04", "reported": [{"date": "2025-03-04", "to": "campus_police"}], "place": {"geography": "on_campus", "student_housing": false}, "offenses": [{"type": "robbery", "victims": 1, "offenders": 1, "operations": 1}, {"type": "aggravated_assault", "victims": 1, "offenders": 1}]}]}, "lesson": "Within one incident, only the offense highest on the list is counted."}
{"id": "boathouse-and-bookstore", "topic": "hierarchy", "story": "At eight in the evening a man attacks a rower with a wrench at the boathouse. At midnight the same man breaks into the bookstore across campus and steals sweatshirts.", "question": "What goes into the crime table?", "choices": [{"says": "One aggravated assault and one burglary", "expected": {"counts": [{"category": "aggravated_assault", "geography": "on_campus", "year": 2025, "count": 1}, {"category": "burglary", "geography": "on_campus", "year": 2025, "count": 1}]}}, {"says": "One aggravated assault", "expected": {"counts": [{"category": "aggravated_assault", "geography": "on_campus", "year": 2025, "count": 1}]}}, {"says": "One burglary", "expected": {"counts": [{"category": "burglary", "geography": "on_campus", "year": 2025, "count": 1}]}}], "answer": 0, "facts": {"incidents": [{"id": "i1", "occurred": "2025-03-04T20:00", "reported": [{"date": "2025-03-04", "to": "campus_police"}], "place": {"geography": "on_campus", "student_housing": false}, "offenses": [{"type": "aggravated_assault", "victims": 1, "offenders": 1}], "place_name": "boathouse"}, {"id": "i2", "occurred": "2025-03-04T23:59", "reported": [{"date": "2025-03-04", "to": "campus_police"}], "place": {"geography": "on_campus", "student_housing": false}, "offenses": [{"type": "burglary", "victims": 0, "offenders": 1, "premises": 1}], "place_name": "bookstore"}]}, "lesson": "The hierarchy works inside one incident: another time and place is another incident."}
{"id": "storeroom-set-alight", "topic": "hierarchy", "story": "A thief breaks into the storeroom of the chemistry building, takes a scale, and sets the room on fire to hide it.", "question": "What goes into the crime table?", "choices": [{"says": "One burglary and one arson", "expected": {"counts": [{"category": "burglary", "geography": "on_campus", "year": 2025, "count": 1}, {"category": "arson", "geography": "on_campus", "year": 2025, "count": 1}]}}, {"says": "One burglary", "expected": {"counts": [{"category": "burglary", "geography": "on_campus", "year": 2025, "count": 1}]}}, {"says": "One arson", "expected": {"counts": [{"category": "arson", "geography": "on_campus", "year": 2025, "count": 1}]}}], "answer": 0, "facts": {"incidents": [{"id": "i1", "occurred": "2025-03-04", "reported": [{"date": "2025-03-04", "to": "campus_police"}], "place": {"geography": "on_campus", "student_housing": false}, "offenses": [{"type": "burglary", "victims": 0, "offenders": 1, "premises": 1}, {"type": "arson", "victims": 0, "offenders": 1, "operations": 1}]}]}, "lesson": "Arson is always counted, beside whatever else happened."}
{"id": "night-entry-laptop", "topic": "hierarchy", "story": "An intruder climbs into a ground-floor room of Willow Hall, rapes the student who lives there, and takes a laptop on the way out.", "question": "What goes into the crime table, on campus and in student housing?", "choices": [{"says": "One burglary", "expected": {"counts": [{"category": "burglary", "geography": "on_campus", "year": 2025, "count": 1}, {"category": "burglary", "geography": "on_campus_student_housing", "year": 2025, "count": 1}]}}, {"says": "One rape", "expected": {"counts": [{"category": "rape", "geography": "on_campus", "year": 2025, "count": 1}, {"category": "rape", "geography": "on_campus_student_housing", "year": 2025, "count": 1}]}}, {"says": "One rape and one burglary", "expected": {"counts": [{"category": "rape", "geography": "on_campus", "year": 2025, "count": 1}, {"category": "rape", "geography": "on_campus_student_housing", "year": 2025, "count": 1}, {"category": "burglary", "geography": "on_campus", "year": 2025, "count": 1}, {"category": "burglary", "geography": "on_campus_student_housing", "year": 2025, "count": 1}]}}], "answer": 1, "facts": {"incidents": [{"id": "i1", "occurred": "2025-03-04", "reported": [{"date": "2025-03-04", "to": "campus_police"}], "place": {"geography": "on_campus", "student_housing": true}, "offenses": [{"type": "rape", "victims": 1, "offenders": 1}, {"type": "burglary", "victims": 1, "offenders": 1, "premises": 1}]}]}, "lesson": "A rape outranks a burglary in the same incident, and only the rape is counted."}
{"id": "two-on-the-list", "topic": "hierarchy", "story": "Police conclude that a person found dead in a campus parking structure was raped and killed in one attack.", "question": "What goes into the crime table?", "choices": [{"says": "One murder and one rape", "expected": {"counts": [{"category": "murder", "geography": "on_campus", "year": 2025, "count": 1}, {"category": "rape", "geography": "on_campus", "year": 2025, "count": 1}]}}, {"says": "One murder", "expected": {"counts": [{"category": "murder", "geography": "on_campus", "year": 2025, "count": 1}]}}, {"says": "One rape", "expected": {"counts": [{"category": "rape", "geography": "on_campus", "year": 2025, "count": 1}]}}], "answer": 0, "facts": {"incidents": [{"id": "i1", "occurred": "2025-03-04", "reported": [{"date": "2025-03-04", "to": "campus_police"}], "place": {"geography": "on_campus", "student_housing": false}, "offenses": [{"type": "murder", "victims": 1, "offenders": 1}, {"type": "rape", "victims": 1, "offenders": 1}]}]}, "lesson": "A sex offense in the same incident as a murder is counted beside it: the one exception among those on the list."}
{"id": "robber-arrested", "topic": "hierarchy", "story": "A robber holds up the cashier of the student union with a pistol. Officers stop him at the door and arrest him for carrying it unlawfully.", "question": "What goes into the tables?", "choices": [{"says": "One weapons arrest", "expected": {"counts": [{"category": "weapons_arrest", "geography": "on_campus", "year": 2025, "count": 1}]}}, {"says": "One robbery", "expected": {"counts": [{"category": "robbery", "geography": "on_campus", "year": 2025, "count": 1}]}}, {"says": "One robbery and one weapons arrest", "expected": {"counts": [{"category": "robbery", "geography": "on_campus", "year": 2025, "count": 1}, {"category": "weapons_arrest", "geography": "on_campus", "year": 2025, "count": 1}]}}], "answer": 2, "facts": {"incidents": [{"id": "i1", "occurred": "2025-03-04", "reported": [{"date": "2025-03-04", "to": "campus_police"}], "place": {"geography": "on_campus", "student_housing": false}, "offenses": [{"type": "robbery", "victims": 1, "offenders": 1, "operations": 1, "weapon": "firearm"}], "law_actions": [{"persons": 1, "violation": "weapons", "action": "arrest", "law_violation": true, "person": "s1"}]}]}, "lesson": "Arrests stand in a table of their own; no hierarchy reaches across."}
{"id": "office-keys-car", "topic": "hierarchy", "story": "A thief breaks into an office, finds car keys in a drawer, and drives off in the employee's car from the lot below.", "question": "What goes into the crime table?", "choices": [{"says": "One motor vehicle theft", "expected": {"counts": [{"category": "motor_vehicle_theft", "geography": "on_campus", "year": 2025, "count": 1}]}}, {"says": "One burglary and one motor vehicle theft", "expected": {"counts": [{"category": "burglary", "geography": "on_campus", "year": 2025, "count": 1}, {"category": "motor_vehicle_theft", "geography": "on_campus", "year": 2025, "count": 1}]}}, {"says": "One burglary", "expected": {"counts": [{"category": "burglary", "geography": "on_campus", "year": 2025, "count": 1}]}}], "answer": 2, "facts": {"incidents": [{"id": "i1", "occurred": "2025-03-04", "reported": [{"date": "2025-03-04", "to": "campus_police"}], "place": {"geography": "on_campus", "student_housing": false}, "offenses": [{"type": "burglary", "victims": 0, "offenders": 1, "premises": 1}, {"type": "motor_vehicle_theft", "victims": 0, "offenders": 1, "vehicles": 1}]}]}, "lesson": "Motor vehicle theft is last on the list: beside a burglary in one incident it is not counted."}
{"id": "ramp-smashed", "topic": "hate", "story": "The ramp to the disability services office is smashed overnight. Notes left beside it say that people with disabilities do not belong on campus.", "question": "What do the tables get?", "choices": [{"says": "One vandalism in the crime table", "expected": {"counts": [{"category": "vandalism", "geography": "on_campus", "year": 2025, "count": 1}]}}, {"says": "One hate crime: vandalism, disability", "expected": {"counts": [{"category": "hate", "geography": "on_campus", "year": 2025, "count": 1, "offense": "vandalism", "bias": "disability"}]}}, {"says": "Nothing: vandalism is not a Clery crime", "expected": {"counts": []}}], "answer": 1, "facts": {"incidents": [{"id": "i1", "occurred": "2025-03-04", "reported": [{"date": "2025-03-04", "to": "campus_police"}], "place": {"geography": "on_campus", "student_housing": false}, "offenses": [{"type": "vandalism", "victims": 0, "offenders": 1, "operations": 1}], "bias": {"category": "disability", "evidence": "sufficient"}}]}, "lesson": "Larceny, simple assault, intimidation and vandalism enter the tables by one door: bias."}
{"id": "torn-flag", "topic": "hate", "story": "A pride flag is torn from a door in Laurel Hall. Officers talk to everybody on the floor and cannot find out who did it or why.", "question": "What do the tables get?", "choices": [{"says": "One vandalism without bias", "expected": {"counts": [{"category": "vandalism", "geography": "on_campus", "year": 2025, "count": 1}, {"category": "vandalism", "geography": "on_campus_student_housing", "year": 2025, "count": 1}]}}, {"says": "One hate crime: vandalism, sexual orientation", "expected": {"counts": [{"category": "hate", "geography": "on_campus", "year": 2025, "count": 1, "offense": "vandalism", "bias": "sexual_orientation"}, {"category": "hate", "geography": "on_campus_student_housing", "year": 2025, "count": 1, "offense": "vandalism", "bias": "sexual_orientation"}]}}, {"says": "Nothing", "expected": {"counts": []}}], "answer": 2, "facts": {"incidents": [{"id": "i1", "occurred": "2025-03-04", "reported": [{"date": "2025-03-04", "to": "campus_police"}], "place": {"geography": "on_campus", "student_housing": true}, "offenses": [{"type": "vandalism", "victims": 0, "offenders": 1, "operations": 1}], "bias": {"category": "sexual_orientation", "evidence": "inconclusive_after_investigation"}}]}, "lesson": "A symbol alone is a reason to look, not evidence: the facts must show why the victim was chosen."}
{"id": "attack-two-tables", "topic": "hate", "story": "A man shouts that he hates people of one race and strikes a student of that race with a bat at the bus loop on campus.", "question": "What do the tables get?", "choices": [{"says": "One aggravated assault, and one hate crime: aggravated assault, race", "expected": {"counts": [{"category": "aggravated_assault", "geography": "on_campus", "year": 2025, "count": 1}, {"category": "hate", "geography": "on_campus", "year": 2025, "count": 1, "offense": "aggravated_assault", "bias": "race"}]}}, {"says": "One aggravated assault", "expected": {"counts": [{"category": "aggravated_assault", "geography": "on_campus", "year": 2025, "count": 1}]}}, {"says": "One hate crime: aggravated assault, race", "expected": {"counts": [{"category": "hate", "geography": "on_campus", "year": 2025, "count": 1, "offense": "aggravated_assault", "bias": "race"}]}}], "answer": 0, "facts": {"incidents": [{"id": "i1", "occurred": "2025-03-04", "reported": [{"date": "2025-03-04", "to": "campus_police"}], "place": {"geography": "on_campus", "student_housing": false}, "offenses": [{"type": "aggravated_assault", "victims": 1, "offenders": 1}], "bias": {"category": "race", "evidence": "sufficient"}}]}, "lesson": "A crime of the first table that was done for bias is shown twice: there and in the hate table."}
{"id": "wrong-guess", "topic": "hate", "story": "On the campus mall two exchange students are slapped by a stranger who says he hates their religion. Neither of them belongs to it.", "question": "What do the tables get?", "choices": [{"says": "Two hate crimes: simple assault, religion", "expected": {"counts": [{"category": "hate", "geography": "on_campus", "year": 2025, "count": 2, "offense": "simple_assault", "bias": "religion"}]}}, {"says": "One hate crime: simple assault, religion", "expected": {"counts": [{"category": "hate", "geography": "on_campus", "year": 2025, "count": 1, "offense": "simple_assault", "bias": "religion"}]}}, {"says": "Nothing: they do not belong to that religion", "expected": {"counts": []}}], "answer": 0, "facts": {"incidents": [{"id": "i1", "occurred": "2025-03-04", "reported": [{"date": "2025-03-04", "to": "campus_police"}], "place": {"geography": "on_campus", "student_housing": false}, "offenses": [{"type": "simple_assault", "victims": 2, "offenders": 1}], "bias": {"category": "religion", "evidence": "sufficient", "perceived": true, "victim_actually_member": false}}]}, "lesson": "What the offender believed decides, and simple assault is counted by victims."}
{"id": "campaign-sign", "topic": "hate", "story": "After an election a student is shoved in the student union because of the campaign button on her jacket. She has no injury.", "question": "What do the tables get?", "choices": [{"says": "One hate crime: simple assault", "expected": {"counts": [{"category": "hate", "geography": "on_campus", "year": 2025, "count": 1, "offense": "simple_assault", "bias": "political_affiliation"}]}}, {"says": "One simple assault", "expected": {"counts": [{"category": "simple_assault", "geography": "on_campus", "year": 2025, "count": 1}]}}, {"says": "Nothing", "expected": {"counts": []}}], "answer": 2, "facts": {"incidents": [{"id": "i1", "occurred": "2025-03-04", "reported": [{"date": "2025-03-04", "to": "campus_police"}], "place": {"geography": "on_campus", "student_housing": false}, "offenses": [{"type": "simple_assault", "victims": 1, "offenders": 1, "injury": "none"}], "bias": {"category": "political_affiliation", "evidence": "sufficient"}}]}, "lesson": "Politics is none of the eight biases."}
{"id": "slur-from-car", "topic": "hate", "story": "From a car on a campus road somebody shouts a slur about a student's national origin. The student is angry, and says that he was not afraid of being harmed.", "question": "What do the tables get?", "choices": [{"says": "One hate crime: intimidation, national origin", "expected": {"counts": [{"category": "hate", "geography": "on_campus", "year": 2025, "count": 1, "offense": "intimidation", "bias": "national_origin"}]}}, {"says": "Nothing", "expected": {"counts": []}}], "answer": 1, "facts": {"incidents": [{"id": "i1", "occurred": "2025-03-04", "reported": [{"date": "2025-03-04", "to": "campus_police"}], "place": {"geography": "on_campus", "student_housing": false}, "offenses": [{"type": "offensive_speech", "victims": 1, "offenders": 1, "fear_of_bodily_harm": false}], "bias": {"category": "national_origin", "evidence": "sufficient"}}]}, "lesson": "Offensive words become intimidation only where they put somebody in reasonable fear of bodily harm."}
{"id": "robbed-and-painted", "topic": "hate", "story": "A group robs a student on a campus footbridge because she is transgender and, in the same minutes, spray-paints her bicycle.", "question": "What do the tables get?", "choices": [{"says": "One robbery", "expected": {"counts": [{"category": "robbery", "geography": "on_campus", "year": 2025, "count": 1}]}}, {"says": "One robbery, and one hate crime: robbery", "expected": {"counts": [{"category": "robbery", "geography": "on_campus", "year": 2025, "count": 1}, {"category": "hate", "geography": "on_campus", "year": 2025, "count": 1, "offense": "robbery", "bias": "gender_identity"}]}}, {"says": "One robbery, and two hate crimes: robbery and vandalism", "expected": {"counts": [{"category": "robbery", "geography": "on_campus", "year": 2025, "count": 1}, {"category": "hate", "geography": "on_campus", "year": 2025, "count": 1, "offense": "robbery", "bias": "gender_identity"}, {"category": "hate", "geography": "on_campus", "year": 2025, "count": 1, "offense": "vandalism", "bias": "gender_identity"}]}}], "answer": 2, "facts": {"incidents": [{"id": "i1", "occurred": "2025-03-04", "reported": [{"date": "2025-03-04", "to": "campus_police"}], "place": {"geography": "on_campus", "student_housing": false}, "offenses": [{"type": "robbery", "victims": 1, "offenders": 3, "operations": 1}, {"type": "vandalism", "victims": 0, "offenders": 3, "operations": 1}], "bias": {"category": "gender_identity", "evidence": "sufficient"}}]}, "lesson": "The hierarchy stops at the hate table: there each offense done for bias is counted."}
{"id": "slap-after-practice", "topic": "vawa", "story": "A player on the women's rugby team reports that her girlfriend slapped her in the locker room. They have dated for a year, live apart, and have no child.", "question": "What do the tables get?", "choices": [{"says": "One dating violence", "expected": {"counts": [{"category": "dating_violence", "geography": "on_campus", "year": 2025, "count": 1}]}}, {"says": "One domestic violence", "expected": {"counts": [{"category": "domestic_violence", "geography": "on_campus", "year": 2025, "count": 1}]}}, {"says": "Nothing: a slap is a simple assault", "expected": {"counts": []}}], "answer": 0, "facts": {"incidents": [{"id": "i1", "occurred": "2025-03-04", "reported": [{"date": "2025-03-04", "to": "campus_police"}], "place": {"geography": "on_campus", "student_housing": false}, "offenses": [{"type": "violence", "victims": 1, "offenders": 1, "relationship": "dating", "act": "slap", "crime_of_violence": true, "weapon": null, "injury": "minor"}]}]}, "lesson": "A simple assault between people who date is dating violence, and then it counts."}
{"id": "they-have-a-child", "topic": "vawa", "story": "Two students who have never lived together but have a young son argue in family housing on campus, and he hits her.", "question": "What do the tables get, on campus and in student housing?", "choices": [{"says": "One of each", "expected": {"counts": [{"category": "domestic_violence", "geography": "on_campus", "year": 2025, "count": 1}, {"category": "domestic_violence", "geography": "on_campus_student_housing", "year": 2025, "count": 1}, {"category": "dating_violence", "geography": "on_campus", "year": 2025, "count": 1}, {"category": "dating_violence", "geography": "on_campus_student_housing", "year": 2025, "count": 1}]}}, {"says": "One domestic violence", "expected": {"counts": [{"category": "domestic_violence", "geography": "on_campus", "year": 2025, "count": 1}, {"category": "domestic_violence", "geography": "on_campus_student_housing", "year": 2025, "count": 1}]}}, {"says": "One dating violence", "expected": {"counts": [{"category": "dating_violence", "geography": "on_campus", "year": 2025, "count": 1}, {"category": "dating_violence", "geography": "on_campus_student_housing", "year": 2025, "count": 1}]}}], "answer": 1, "facts": {"incidents": [{"id": "i1", "occurred": "2025-03-04", "reported": [{"date": "2025-03-04", "to": "campus_police"}], "place": {"geography": "on_campus", "student_housing": true}, "offenses": [{"type": "violence", "victims": 1, "offenders": 1, "relationship": "share_child_in_common", "crime_of_violence": true, "weapon": null, "injury": "minor"}]}]}, "lesson": "A child in common makes it domestic violence; test domestic first, and never count both."}
{"id": "lived-together-once", "topic": "vawa", "story": "A staff member says that her former partner, with whom she shared an apartment for three years as a couple, punched her in the employee lot on campus.", "question": "What do the tables get?", "choices": [{"says": "One domestic violence", "expected": {"counts": [{"category": "domestic_violence", "geography": "on_campus", "year": 2025, "count": 1}]}}, {"says": "One dating violence: they are not together any more", "expected": {"counts": [{"category": "dating_violence", "geography": "on_campus", "year": 2025, "count": 1}]}}, {"says": "Nothing: she is not a student", "expected": {"counts": []}}], "answer": 0, "facts": {"incidents": [{"id": "i1", "occurred": "2025-03-04", "reported": [{"date": "2025-03-04", "to": "campus_police"}], "place": {"geography": "on_campus", "student_housing": false}, "offenses": [{"type": "violence", "victims": 1, "offenders": 1, "relationship": "former_intimate_partner_cohabited_as_spouse", "act": "punch", "crime_of_violence": true, "weapon": null, "injury": "minor"}]}]}, "lesson": "Living together as a couple makes it domestic violence, and it does not end with the relationship."}
{"id": "roommates-fight", "topic": "vawa", "story": "Two roommates in Spruce Hall, who are not and never were a couple, fight over noise. One has a scratch. State law does not protect roommates from each other.", "question": "What do the tables get?", "choices": [{"says": "One dating violence", "expected": {"counts": [{"category": "dating_violence", "geography": "on_campus", "year": 2025, "count": 1}, {"category": "dating_violence", "geography": "on_campus_student_housing", "year": 2025, "count": 1}]}}, {"says": "One domestic violence: they live together", "expected": {"counts": [{"category": "domestic_violence", "geography": "on_campus", "year": 2025, "count": 1}, {"category": "domestic_violence", "geography": "on_campus_student_housing", "year": 2025, "count": 1}]}}, {"says": "Nothing", "expected": {"counts": []}}], "answer": 2, "facts": {"incidents": [{"id": "i1", "occurred": "2025-03-04", "reported": [{"date": "2025-03-04", "to": "campus_police"}], "place": {"geography": "on_campus", "student_housing": true}, "offenses": [{"type": "simple_assault", "victims": 1, "offenders": 1, "relationship": "roommate_not_intimate", "state_dv_law_covers": false, "injury": "minor"}]}]}, "lesson": "Sharing a room is not living together as a couple."}
{"id": "threat-by-boyfriend", "topic": "vawa", "story": "A student at an art school reports that his boyfriend, whom he sees on weekends, threatened on campus to beat him up. He was not touched.", "question": "What do the tables get?", "choices": [{"says": "One dating violence", "expected": {"counts": [{"category": "dating_violence", "geography": "on_campus", "year": 2025, "count": 1}]}}, {"says": "One domestic violence", "expected": {"counts": [{"category": "domestic_violence", "geography": "on_campus", "year": 2025, "count": 1}]}}, {"says": "Nothing: it was only a threat", "expected": {"counts": []}}], "answer": 0, "facts": {"incidents": [{"id": "i1", "occurred": "2025-03-04", "reported": [{"date": "2025-03-04", "to": "campus_police"}], "place": {"geography": "on_campus", "student_housing": false}, "offenses": [{"type": "threat_of_physical_abuse", "victims": 1, "offenders": 1, "relationship": "dating"}]}]}, "lesson": "Dating violence includes the threat of physical abuse."}
{"id": "knife-in-studio", "topic": "vawa", "story": "A student cuts the woman he is dating with a knife in the dance studio.", "question": "What do the tables get?", "choices": [{"says": "One aggravated assault", "expected": {"counts": [{"category": "aggravated_assault", "geography": "on_campus", "year": 2025, "count": 1}]}}, {"says": "One dating violence", "expected": {"counts": [{"category": "dating_violence", "geography": "on_campus", "year": 2025, "count": 1}]}}, {"says": "One aggravated assault and one dating violence", "expected": {"counts": [{"category": "aggravated_assault", "geography": "on_campus", "year": 2025, "count": 1}, {"category": "dating_violence", "geography": "on_campus", "year": 2025, "count": 1}]}}], "answer": 2, "facts": {"incidents": [{"id": "i1", "occurred": "2025-03-04", "reported": [{"date": "2025-03-04", "to": "campus_police"}], "place": {"geography": "on_campus", "student_housing": false}, "offenses": [{"type": "aggravated_assault", "victims": 1, "offenders": 1, "relationship": "dating", "weapon": "knife", "crime_of_violence": true}]}]}, "lesson": "Violence by a partner is counted beside the crime it was, not instead of it."}
{"id": "off-campus-lease", "topic": "vawa", "story": "A student tells the dean of students that the man she is dating hit her in the apartment he rents from a private landlord across town.", "question": "What do the tables get?", "choices": [{"says": "One dating violence, noncampus", "expected": {"counts": [{"category": "dating_violence", "geography": "noncampus", "year": 2025, "count": 1}]}}, {"says": "One dating violence, on campus", "expected": {"counts": [{"category": "dating_violence", "geography": "on_campus", "year": 2025, "count": 1}]}}, {"says": "Nothing", "expected": {"counts": []}}], "answer": 2, "facts": {"incidents": [{"id": "i1", "occurred": "2025-03-04", "reported": [{"date": "2025-03-04", "to": "csa"}], "place": {"geography": "none", "student_housing": false}, "offenses": [{"type": "violence", "victims": 1, "offenders": 1, "relationship": "dating", "crime_of_violence": true, "weapon": null, "injury": "minor"}]}]}, "lesson": "The place decides the count, not who is involved; her written rights and options are owed all the same."}
{"id": "two-evenings", "topic": "vawa", "story": "A student reports two evenings, on September 8 and on October 2, on which the man she dates struck her in the fine arts building.", "question": "What do the tables get?", "choices": [{"says": "One dating violence", "expected": {"counts": [{"category": "dating_violence", "geography": "on_campus", "year": 2025, "count": 1}]}}, {"says": "Two dating violence", "expected": {"counts": [{"category": "dating_violence", "geography": "on_campus", "year": 2025, "count": 2}]}}, {"says": "One domestic violence", "expected": {"counts": [{"category": "domestic_violence", "geography": "on_campus", "year": 2025, "count": 1}]}}], "answer": 1, "facts": {"incidents": [{"id": "i1", "occurred": "2025-09-08", "reported": [{"date": "2025-10-20", "to": "campus_police"}], "place": {"geography": "on_campus", "student_housing": false}, "offenses": [{"type": "violence", "victims": 1, "offenders": 1, "relationship": "dating", "crime_of_violence": true, "weapon": null, "injury": "minor"}]}, {"id": "i2", "occurred": "2025-10-02", "reported": [{"date": "2025-10-20", "to": "campus_police"}], "place": {"geography": "on_campus", "student_housing": false}, "offenses": [{"type": "violence", "victims": 1, "offenders": 1, "relationship": "dating", "crime_of_violence": true, "weapon": null, "injury": "minor", "same_parties_as": "i1"}]}]}, "lesson": "Each incident of partner violence that can be told apart is counted."}
{"id": "five-students-once-each", "topic": "stalking", "story": "A man approaches five students on the quad, each of them once, and asks where they live. All five are frightened and tell campus police.", "question": "How many stalkings are counted?", "choices": [{"says": "One, for the man", "expected": {"counts": [{"category": "stalking", "geography": "on_campus", "year": 2025, "count": 1}]}}, {"says": "Five, one for each student", "expected": {"counts": [{"category": "stalking", "geography": "on_campus", "year": 2025, "count": 5}]}}, {"says": "None", "expected": {"counts": []}}], "answer": 2, "facts": {"course_of_conduct": {"perpetrators": 1, "victims": [{"id": "v1", "acts": 1}, {"id": "v2", "acts": 1}, {"id": "v3", "acts": 1}, {"id": "v4", "acts": 1}, {"id": "v5", "acts": 1}], "first_place": {"geography": "on_campus", "student_housing": false}, "reported": ["2025-09-18"], "fear": true}}, "lesson": "Stalking needs two or more acts directed at one person; a warning may be wise all the same."}
{"id": "told-again-in-spring", "topic": "stalking", "story": "In November 2024 a student tells campus police that a former classmate keeps following her between classes and frightens her. In February 2025 she reports that it has gone on. Nobody had stepped in.", "question": "How is it counted?", "choices": [{"says": "Once, in 2024", "expected": {"counts": [{"category": "stalking", "geography": "on_campus", "year": 2024, "count": 1}]}}, {"says": "Once in 2024 and once in 2025", "expected": {"counts": [{"category": "stalking", "geography": "on_campus", "year": 2024, "count": 1}, {"category": "stalking", "geography": "on_campus", "year": 2025, "count": 1}]}}, {"says": "Once, in 2025", "expected": {"counts": [{"category": "stalking", "geography": "on_campus", "year": 2025, "count": 1}]}}], "answer": 1, "facts": {"course_of_conduct": {"perpetrators": 1, "victims": [{"id": "v1", "acts": 9}], "first_place": {"geography": "on_campus", "student_housing": false}, "reported": ["2024-11-12", "2025-02-06"], "official_interventions": [], "fear": true}}, "lesson": "A course of conduct is counted in each calendar year in which it is reported."}
{"id": "after-the-order", "topic": "stalking", "story": "A student reports in March 2025 that a coworker waits for him outside every class and that he is afraid. The dean issues a no-contact order on March 20. In May he reports that it has happened three more times.", "question": "How is it counted for 2025?", "choices": [{"says": "Once: it is one course of conduct", "expected": {"counts": [{"category": "stalking", "geography": "on_campus", "year": 2025, "count": 1}]}}, {"says": "Twice", "expected": {"counts": [{"category": "stalking", "geography": "on_campus", "year": 2025, "count": 2}]}}, {"says": "Four times", "expected": {"counts": [{"category": "stalking", "geography": "on_campus", "year": 2025, "count": 4}]}}], "answer": 1, "facts": {"course_of_conduct": {"perpetrators": 1, "victims": [{"id": "v1", "acts": 7}], "first_place": {"geography": "on_campus", "student_housing": false}, "reported": ["2025-03-11", "2025-05-15"], "official_interventions": [{"date": "2025-03-20", "kind": "no_contact_order"}], "acts_after_intervention": 3, "fear": true}}, "lesson": "Stalking that continues after an official intervention is a new and distinct crime."}
{"id": "three-reports-one-spring", "topic": "stalking", "story": "A graduate student tells campus police in January, March and April 2025 about the same person, who keeps leaving threatening notes at her lab. There was no order, warning or discipline in between.", "question": "How is it counted for 2025?", "choices": [{"says": "Once", "expected": {"counts": [{"category": "stalking", "geography": "on_campus", "year": 2025, "count": 1}]}}, {"says": "Three times", "expected": {"counts": [{"category": "stalking", "geography": "on_campus", "year": 2025, "count": 3}]}}], "answer": 0, "facts": {"course_of_conduct": {"perpetrators": 1, "victims": [{"id": "v1", "acts": 12}], "first_place": {"geography": "on_campus", "student_housing": false}, "reported": ["2025-01-16", "2025-03-05", "2025-04-22"], "official_interventions": [], "fear": true}}, "lesson": "Within one year a course of conduct is one, however often it is reported, unless an official stepped in."}
{"id": "first-inside", "topic": "stalking", "story": "A former partner sends a student threatening messages while she is at home in another state. After the break he waits for her on the public sidewalk along campus, and a week later in the lobby of her hall.", "question": "Where is the stalking counted?", "choices": [{"says": "On campus and in student housing", "expected": {"counts": [{"category": "stalking", "geography": "on_campus", "year": 2025, "count": 1}, {"category": "stalking", "geography": "on_campus_student_housing", "year": 2025, "count": 1}]}}, {"says": "On public property", "expected": {"counts": [{"category": "stalking", "geography": "public_property", "year": 2025, "count": 1}]}}, {"says": "On public property, on campus and in student housing", "expected": {"counts": [{"category": "stalking", "geography": "public_property", "year": 2025, "count": 1}, {"category": "stalking", "geography": "on_campus", "year": 2025, "count": 1}, {"category": "stalking", "geography": "on_campus_student_housing", "year": 2025, "count": 1}]}}], "answer": 1, "facts": {"course_of_conduct": {"perpetrators": 1, "victims": [{"id": "v1", "acts": 6}], "places_in_order": [{"geography": "none", "what": "messages received in another state"}, {"geography": "public_property", "student_housing": false}, {"geography": "on_campus", "student_housing": true}], "reported": ["2025-01-29"], "fear": true}}, "lesson": "Only the first place inside Clery geography is counted."}
{"id": "two-roommates-followed", "topic": "stalking", "story": "For weeks one person follows two roommates around their residence hall, now the one, now the other, at least four times each. Both are afraid and report it together.", "question": "How many stalkings are counted?", "choices": [{"says": "One", "expected": {"counts": [{"category": "stalking", "geography": "on_campus", "year": 2025, "count": 1}, {"category": "stalking", "geography": "on_campus_student_housing", "year": 2025, "count": 1}]}}, {"says": "Two", "expected": {"counts": [{"category": "stalking", "geography": "on_campus", "year": 2025, "count": 2}, {"category": "stalking", "geography": "on_campus_student_housing", "year": 2025, "count": 2}]}}, {"says": "Eight", "expected": {"counts": [{"category": "stalking", "geography": "on_campus", "year": 2025, "count": 8}, {"category": "stalking", "geography": "on_campus_student_housing", "year": 2025, "count": 8}]}}], "answer": 1, "facts": {"course_of_conduct": {"perpetrators": 1, "victims": [{"id": "v1", "acts": 5}, {"id": "v2", "acts": 4}], "first_place": {"geography": "on_campus", "student_housing": true}, "reported": ["2025-04-10"], "fear": true}}, "lesson": "Stalking is counted for each person at whom a course of conduct was directed."}
{"id": "wine-in-dry-hall", "topic": "arrest_referral", "story": "A 23-year-old student is found with an open bottle of wine in a residence hall where nobody may drink. She is referred to the conduct office, which opens a file and may sanction her.", "question": "What do the tables get?", "choices": [{"says": "One liquor referral", "expected": {"counts": [{"category": "liquor_referral", "geography": "on_campus", "year": 2025, "count": 1}, {"category": "liquor_referral", "geography": "on_campus_student_housing", "year": 2025, "count": 1}]}}, {"says": "One liquor arrest", "expected": {"counts": [{"category": "liquor_arrest", "geography": "on_campus", "year": 2025, "count": 1}, {"category": "liquor_arrest", "geography": "on_campus_student_housing", "year": 2025, "count": 1}]}}, {"says": "Nothing", "expected": {"counts": []}}], "answer": 2, "facts": {"incidents": [{"id": "i1", "occurred": "2025-03-04", "place": {"geography": "on_campus", "student_housing": true}, "law_actions": [{"persons": 1, "violation": "liquor", "action": "referred", "law_violation": false, "record": true, "sanction_possible": true, "age": 23, "policy": "dry residence hall"}]}]}, "lesson": "Only a breach of law counts; a breach of a campus rule alone does not."}
{"id": "six-in-the-room", "topic": "arrest_referral", "story": "A resident assistant finds six students drinking in a room of a residence hall. Four are 19 and 20; two are 22. All six are referred to the conduct office, which opens a file on each and may sanction them.", "question": "How many liquor referrals are counted, on campus and in student housing?", "choices": [{"says": "One, for the party", "expected": {"counts": [{"category": "liquor_referral", "geography": "on_campus", "year": 2025, "count": 1}, {"category": "liquor_referral", "geography": "on_campus_student_housing", "year": 2025, "count": 1}]}}, {"says": "Four", "expected": {"counts": [{"category": "liquor_referral", "geography": "on_campus", "year": 2025, "count": 4}, {"category": "liquor_referral", "geography": "on_campus_student_housing", "year": 2025, "count": 4}]}}, {"says": "Six", "expected": {"counts": [{"category": "liquor_referral", "geography": "on_campus", "year": 2025, "count": 6}, {"category": "liquor_referral", "geography": "on_campus_student_housing", "year": 2025, "count": 6}]}}], "answer": 1, "facts": {"incidents": [{"id": "i1", "occurred": "2025-03-04", "place": {"geography": "on_campus", "student_housing": true}, "law_actions": [{"persons": 4, "violation": "liquor", "action": "referred", "law_violation": true, "record": true, "sanction_possible": true}, {"persons": 2, "violation": "liquor", "action": "referred", "law_violation": false, "record": true, "sanction_possible": true}]}]}, "lesson": "Referrals are counted by person, and only those who broke a law."}
{"id": "ticket-and-conduct", "topic": "arrest_referral", "story": "An officer writes a student a citation for underage drinking behind the campus stadium. The dean's office then opens a conduct case for the same evening.", "question": "What do the tables get?", "choices": [{"says": "One liquor arrest and one liquor referral", "expected": {"counts": [{"category": "liquor_arrest", "geography": "on_campus", "year": 2025, "count": 1}, {"category": "liquor_referral", "geography": "on_campus", "year": 2025, "count": 1}]}}, {"says": "One liquor arrest", "expected": {"counts": [{"category": "liquor_arrest", "geography": "on_campus", "year": 2025, "count": 1}]}}, {"says": "One liquor referral", "expected": {"counts": [{"category": "liquor_referral", "geography": "on_campus", "year": 2025, "count": 1}]}}], "answer": 1, "facts": {"incidents": [{"id": "i1", "occurred": "2025-03-04", "place": {"geography": "on_campus", "student_housing": false}, "law_actions": [{"persons": 1, "violation": "liquor", "action": "citation", "law_violation": true, "person": "s1"}, {"persons": 1, "violation": "liquor", "action": "referred", "law_violation": true, "record": true, "sanction_possible": true, "person": "s1"}]}]}, "lesson": "A citation is an arrest, and a person counted as arrested is not counted again as referred."}
{"id": "talk-no-file", "topic": "arrest_referral", "story": "A student is found in a residence hall with drugs that break state law and is sent to an educational talk. The college keeps no record and nothing can follow from it.", "question": "What do the tables get?", "choices": [{"says": "One drug referral", "expected": {"counts": [{"category": "drug_referral", "geography": "on_campus", "year": 2025, "count": 1}, {"category": "drug_referral", "geography": "on_campus_student_housing", "year": 2025, "count": 1}]}}, {"says": "Nothing", "expected": {"counts": []}}], "answer": 1, "facts": {"incidents": [{"id": "i1", "occurred": "2025-03-04", "place": {"geography": "on_campus", "student_housing": true}, "law_actions": [{"persons": 1, "violation": "drug", "action": "referred", "law_violation": true, "record": false, "sanction_possible": false}]}]}, "lesson": "A referral needs a disciplinary action with a record and a possible sanction."}
{"id": "not-responsible", "topic": "arrest_referral", "story": "A student was referred for selling pills in a campus parking lot, a file was opened and a suspension was possible. The hearing found him not responsible.", "question": "What do the tables get?", "choices": [{"says": "One unfounded", "expected": {"counts": [{"category": "unfounded", "geography": "all", "year": 2025, "count": 1}]}}, {"says": "One drug referral", "expected": {"counts": [{"category": "drug_referral", "geography": "on_campus", "year": 2025, "count": 1}]}}, {"says": "Nothing: he was not responsible", "expected": {"counts": []}}], "answer": 1, "facts": {"incidents": [{"id": "i1", "occurred": "2025-03-04", "place": {"geography": "on_campus", "student_housing": false}, "law_actions": [{"persons": 1, "violation": "drug", "action": "referred", "law_violation": true, "record": true, "sanction_possible": true, "outcome": "not_responsible"}]}]}, "lesson": "The referral is counted, not its outcome."}
{"id": "dui-at-the-gate", "topic": "arrest_referral", "story": "Campus police arrest a driver at the main gate for driving under the influence.", "question": "What do the tables get?", "choices": [{"says": "One drug arrest", "expected": {"counts": [{"category": "drug_arrest", "geography": "on_campus", "year": 2025, "count": 1}]}}, {"says": "One liquor arrest", "expected": {"counts": [{"category": "liquor_arrest", "geography": "on_campus", "year": 2025, "count": 1}]}}, {"says": "Nothing", "expected": {"counts": []}}], "answer": 2, "facts": {"incidents": [{"id": "i1", "occurred": "2025-03-04", "place": {"geography": "on_campus", "student_housing": false}, "law_actions": [{"persons": 1, "violation": "dui", "action": "arrest", "law_violation": true}]}]}, "lesson": "Driving under the influence and public drunkenness are no liquor law violations here."}
{"id": "high-school-guest", "topic": "arrest_referral", "story": "At a concert on the lawn officers take a 16-year-old with beer into custody and release him to his parents.", "question": "What do the tables get?", "choices": [{"says": "One liquor referral", "expected": {"counts": [{"category": "liquor_referral", "geography": "on_campus", "year": 2025, "count": 1}]}}, {"says": "One liquor arrest", "expected": {"counts": [{"category": "liquor_arrest", "geography": "on_campus", "year": 2025, "count": 1}]}}, {"says": "Nothing: he was not charged", "expected": {"counts": []}}], "answer": 1, "facts": {"incidents": [{"id": "i1", "occurred": "2025-03-04", "place": {"geography": "on_campus", "student_housing": false}, "law_actions": [{"persons": 1, "violation": "liquor", "action": "juvenile_taken_into_custody_and_released_to_parent", "law_violation": true, "age": 16, "charged": false}]}]}, "lesson": "A juvenile taken into custody counts as an arrest, released to the parents or not."}
{"id": "beer-and-pills", "topic": "arrest_referral", "story": "One student is arrested on the quad with both beer and pills. The sergeant's report judges the drug violation the more serious.", "question": "What do the tables get?", "choices": [{"says": "One drug arrest", "expected": {"counts": [{"category": "drug_arrest", "geography": "on_campus", "year": 2025, "count": 1}]}}, {"says": "One liquor arrest", "expected": {"counts": [{"category": "liquor_arrest", "geography": "on_campus", "year": 2025, "count": 1}]}}, {"says": "One drug arrest and one liquor arrest", "expected": {"counts": [{"category": "drug_arrest", "geography": "on_campus", "year": 2025, "count": 1}, {"category": "liquor_arrest", "geography": "on_campus", "year": 2025, "count": 1}]}}], "answer": 0, "facts": {"incidents": [{"id": "i1", "occurred": "2025-03-04", "place": {"geography": "on_campus", "student_housing": false}, "law_actions": [{"persons": 1, "violation": "drug", "action": "arrest", "law_violation": true, "person": "s1"}, {"persons": 1, "violation": "liquor", "action": "arrest", "law_violation": true, "person": "s1"}], "official_most_serious": "drug"}]}, "lesson": "One person in one incident is counted once, for what officials judged most serious."}
{"id": "five-referred-two-cited", "topic": "arrest_referral", "story": "Five students under 21 are referred to the conduct office for drinking at the campus observatory; files are opened and sanctions are possible. Two of the five had also been cited by city police.", "question": "What do the tables get?", "choices": [{"says": "Two liquor arrests and three liquor referrals", "expected": {"counts": [{"category": "liquor_arrest", "geography": "on_campus", "year": 2025, "count": 2}, {"category": "liquor_referral", "geography": "on_campus", "year": 2025, "count": 3}]}}, {"says": "Five liquor referrals", "expected": {"counts": [{"category": "liquor_referral", "geography": "on_campus", "year": 2025, "count": 5}]}}, {"says": "Two liquor arrests and five liquor referrals", "expected": {"counts": [{"category": "liquor_arrest", "geography": "on_campus", "year": 2025, "count": 2}, {"category": "liquor_referral", "geography": "on_campus", "year": 2025, "count": 5}]}}], "answer": 0, "facts": {"incidents": [{"id": "i1", "occurred": "2025-03-04", "place": {"geography": "on_campus", "student_housing": false}, "law_actions": [{"persons": 5, "violation": "liquor", "action": "referred", "law_violation": true, "record": true, "sanction_possible": true}, {"persons": 2, "violation": "liquor", "action": "citation", "law_violation": true, "subset_of_referred": true}]}]}, "lesson": "Subtract the people arrested from the people referred."}
{"id": "pocketknife-policy", "topic": "arrest_referral", "story": "A student keeps a folding knife in his room. State law allows it; the housing contract does not. The conduct office opens a file and may sanction him.", "question": "What do the tables get?", "choices": [{"says": "One weapons referral", "expected": {"counts": [{"category": "weapons_referral", "geography": "on_campus", "year": 2025, "count": 1}, {"category": "weapons_referral", "geography": "on_campus_student_housing", "year": 2025, "count": 1}]}}, {"says": "Nothing", "expected": {"counts": []}}], "answer": 1, "facts": {"incidents": [{"id": "i1", "occurred": "2025-03-04", "place": {"geography": "on_campus", "student_housing": true}, "law_actions": [{"persons": 1, "violation": "weapons", "action": "referred", "law_violation": false, "record": true, "sanction_possible": true, "item": "folding knife, lawful, forbidden by policy"}]}]}, "lesson": "There is no three-inch rule: ask whether a weapons law was broken."}
{"id": "december-party-january-letter", "topic": "arrest_referral", "story": "On December 13, 2024, a student was found with cocaine in the chapel garden. The referral to the conduct office, with a file and a possible sanction, was made on January 14, 2025.", "question": "What do the tables get?", "choices": [{"says": "One drug referral in 2025", "expected": {"counts": [{"category": "drug_referral", "geography": "on_campus", "year": 2025, "count": 1}]}}, {"says": "One drug referral in 2024", "expected": {"counts": [{"category": "drug_referral", "geography": "on_campus", "year": 2024, "count": 1}]}}], "answer": 0, "facts": {"incidents": [{"id": "i1", "occurred": "2024-12-13", "place": {"geography": "on_campus", "student_housing": false}, "law_actions": [{"persons": 1, "violation": "drug", "action": "referred", "law_violation": true, "record": true, "sanction_possible": true, "action_date": "2025-01-14"}]}]}, "lesson": "Arrests and referrals belong to the year in which the person was arrested or referred."}
{"id": "unrecognized-club", "topic": "hazing", "story": "New members of a drinking society that the college has never recognized are kept awake for two nights in a campus theater. One of them tells a dean in September 2025. The society has 15 student members. Nobody has been found responsible.", "question": "Where does it appear?", "choices": [{"says": "In the statistics and in the transparency report", "expected": {"counts": [{"category": "hazing", "geography": "on_campus", "year": 2025, "count": 1}], "chtr_entry": true}}, {"says": "In the statistics only", "expected": {"counts": [{"category": "hazing", "geography": "on_campus", "year": 2025, "count": 1}], "chtr_entry": false}}, {"says": "In neither", "expected": {"counts": [], "chtr_entry": false}}], "answer": 1, "facts": {"hazing": [{"occurred": "2025-09-19", "reported": [{"date": "2025-09-22", "to": "csa"}], "place": {"geography": "on_campus", "student_housing": false}, "organization": {"student_members": 15, "recognized": false}, "connection": "initiation", "risk_above_reasonable": true, "finding": null}]}, "lesson": "The statistic counts reports of any student group; the transparency report lists findings against recognized ones."}
{"id": "lake-house-finding", "topic": "hazing", "story": "A recognized fraternity hazes its pledges at the lake house of a member's family, 80 miles away. It is reported in September 2025, and in November the college finds the fraternity responsible.", "question": "Where does it appear?", "choices": [{"says": "In the statistics and in the transparency report", "expected": {"counts": [{"category": "hazing", "geography": "noncampus", "year": 2025, "count": 1}], "chtr_entry": true}}, {"says": "In the statistics only", "expected": {"counts": [{"category": "hazing", "geography": "noncampus", "year": 2025, "count": 1}], "chtr_entry": false}}, {"says": "In the transparency report only", "expected": {"counts": [], "chtr_entry": true}}, {"says": "In neither", "expected": {"counts": [], "chtr_entry": false}}], "answer": 2, "facts": {"hazing": [{"occurred": "2025-09-19", "reported": [{"date": "2025-09-22", "to": "csa"}], "place": {"geography": "none", "student_housing": false}, "organization": {"student_members": 24, "recognized": true}, "connection": "initiation", "risk_above_reasonable": true, "finding": {"responsible": true, "date": "2025-11-12"}}]}, "lesson": "The transparency report knows no geography; the statistic knows nothing else."}
{"id": "they-wanted-it", "topic": "hazing", "story": "In the campus boathouse two rookies of a varsity team drink until they are ill because the captains expect it. Both tell the trainer that they wanted to.", "question": "How many hazing incidents do the statistics get?", "choices": [{"says": "One", "expected": {"counts": [{"category": "hazing", "geography": "on_campus", "year": 2025, "count": 1}]}}, {"says": "Two, one for each rookie", "expected": {"counts": [{"category": "hazing", "geography": "on_campus", "year": 2025, "count": 2}]}}, {"says": "None: they were willing", "expected": {"counts": []}}], "answer": 0, "facts": {"hazing": [{"occurred": "2025-09-19", "reported": [{"date": "2025-09-22", "to": "csa"}], "place": {"geography": "on_campus", "student_housing": false}, "organization": {"student_members": 31, "recognized": true}, "connection": "initiation", "risk_above_reasonable": true, "victims": 2, "victims_willing": true}]}, "lesson": "Willingness does not matter, and hazing is counted by incident, not by victim."}
{"id": "three-stations", "topic": "hazing", "story": "In one evening at the band hall new members are blindfolded at eight, made to do push-ups at half past eight, and shouted at until nine, all by the same four section leaders.", "question": "How many hazing incidents do the statistics get?", "choices": [{"says": "One", "expected": {"counts": [{"category": "hazing", "geography": "on_campus", "year": 2025, "count": 1}]}}, {"says": "Three, one for each act", "expected": {"counts": [{"category": "hazing", "geography": "on_campus", "year": 2025, "count": 3}]}}, {"says": "Four, one for each leader", "expected": {"counts": [{"category": "hazing", "geography": "on_campus", "year": 2025, "count": 4}]}}], "answer": 0, "facts": {"hazing": [{"occurred": "2025-09-19", "reported": [{"date": "2025-09-22", "to": "csa"}], "place": {"geography": "on_campus", "student_housing": false}, "organization": {"student_members": 90, "recognized": true}, "connection": "initiation", "risk_above_reasonable": true, "perpetrators": 4, "acts": ["blindfolding 20:00", "push-ups 20:30", "shouting 21:00"], "intervals": "insignificant"}]}, "lesson": "Acts by the same people close together in time and place are one hazing incident."}
{"id": "hard-practice", "topic": "hazing", "story": "A rower complains that the winter conditioning of the varsity team was the hardest of his life. It was within what the sport and the trainers hold normal.", "question": "What do the statistics get?", "choices": [{"says": "One hazing", "expected": {"counts": [{"category": "hazing", "geography": "on_campus", "year": 2025, "count": 1}]}}, {"says": "Nothing", "expected": {"counts": []}}], "answer": 1, "facts": {"hazing": [{"occurred": "2025-09-19", "reported": [{"date": "2025-09-22", "to": "csa"}], "place": {"geography": "on_campus", "student_housing": false}, "organization": {"student_members": 40, "recognized": true}, "connection": "maintenance", "risk_above_reasonable": false, "activity": "winter conditioning of a varsity team, within normal training"}]}, "lesson": "Hazing needs a risk above the reasonable risk of taking part."}
{"id": "last-fall-told-now", "topic": "hazing", "story": "In February 2025 a student tells the Greek life office about a hazing in a campus building in October 2024.", "question": "What do the statistics get?", "choices": [{"says": "One hazing in 2024", "expected": {"counts": [{"category": "hazing", "geography": "on_campus", "year": 2024, "count": 1}]}}, {"says": "One hazing in 2025", "expected": {"counts": [{"category": "hazing", "geography": "on_campus", "year": 2025, "count": 1}]}}, {"says": "Nothing: it happened before 2025", "expected": {"counts": []}}], "answer": 1, "facts": {"hazing": [{"occurred": "2024-10-11", "reported": [{"date": "2025-02-13", "to": "csa"}], "place": {"geography": "on_campus", "student_housing": false}, "organization": {"student_members": 24, "recognized": true}, "connection": "initiation", "risk_above_reasonable": true}]}, "lesson": "Hazing is collected since January 1, 2025, by the day of the report."}
{"id": "told-in-2024", "topic": "hazing", "story": "A hazing in a campus building in October 2024 was reported to the dean within the same week.", "question": "What do the statistics get?", "choices": [{"says": "One hazing in 2024", "expected": {"counts": [{"category": "hazing", "geography": "on_campus", "year": 2024, "count": 1}]}}, {"says": "One hazing in 2025", "expected": {"counts": [{"category": "hazing", "geography": "on_campus", "year": 2025, "count": 1}]}}, {"says": "Nothing", "expected": {"counts": []}}], "answer": 2, "facts": {"hazing": [{"occurred": "2024-10-11", "reported": [{"date": "2024-10-15", "to": "csa"}], "place": {"geography": "on_campus", "student_housing": false}, "organization": {"student_members": 24, "recognized": true}, "connection": "initiation", "risk_above_reasonable": true}]}, "lesson": "Hazing reported before 2025 has no row; the tables of 2024 say so rather than showing a zero."}
{"id": "first-finding", "topic": "hazing", "story": "A college that had never found an organization responsible for hazing makes its first finding on September 12, 2025.", "question": "By when must its first transparency report be public?", "choices": [{"says": "October 1, 2025", "expected": {"public_by": "2025-10-01"}}, {"says": "December 23, 2025", "expected": {"public_by": "2025-12-23"}}, {"says": "October 1, 2026, with the annual report", "expected": {"public_by": "2026-10-01"}}], "answer": 1, "facts": {"chtr": {"first_finding": "2025-09-12"}}, "lesson": "The transparency report does not wait for October: the first was due by December 23, 2025."}
{"id": "quiet-half-year", "topic": "hazing", "story": "A transparency report was last published on January 8, 2026. Since then no organization has been found responsible.", "question": "Is an update due for this period?", "choices": [{"says": "Yes, twice a year whatever happens", "expected": {"update_required": true}}, {"says": "No", "expected": {"update_required": false}}], "answer": 1, "facts": {"chtr": {"last_published": "2026-01-08", "findings_since": 0}}, "lesson": "A period without findings needs no update."}
{"id": "name-in-the-entry", "topic": "hazing", "story": "An entry of the transparency report names the student who led the hazing.", "question": "Is the entry in order?", "choices": [{"says": "Yes: the finding was final", "expected": {"compliant": true}}, {"says": "No", "expected": {"compliant": false}}], "answer": 1, "facts": {"chtr_entry": {"contains_student_name": true}}, "lesson": "The transparency report names organizations, never people."}
{"id": "guard-says-false", "topic": "unfounded", "story": "A contract security guard at a community college looks into a reported robbery for a week and writes that the report was false. The college has no sworn officers, and no police agency took part.", "question": "How is it counted?", "choices": [{"says": "As a robbery", "expected": {"counts": [{"category": "robbery", "geography": "on_campus", "year": 2025, "count": 1}]}}, {"says": "As unfounded", "expected": {"counts": [{"category": "unfounded", "geography": "all", "year": 2025, "count": 1}]}}, {"says": "Not at all", "expected": {"counts": []}}], "answer": 0, "facts": {"incidents": [{"id": "i1", "occurred": "2025-02-10", "reported": [{"date": "2025-02-10", "to": "campus_police"}], "place": {"geography": "on_campus", "student_housing": false}, "offenses": [{"type": "robbery", "victims": 1, "offenders": 1, "operations": 1}]}], "determination": {"by": "non_sworn_campus_security", "full_investigation": true, "formal": true, "finding": "false_or_baseless", "date": "2025-02-17"}}, "lesson": "Only sworn or commissioned law enforcement may unfound a report."}
{"id": "panel-not-responsible", "topic": "unfounded", "story": "A conduct panel at a private university finds the student accused of a fondling in a hall's lounge not responsible because the evidence was not enough.", "question": "How is it counted?", "choices": [{"says": "As unfounded", "expected": {"counts": [{"category": "unfounded", "geography": "all", "year": 2025, "count": 1}]}}, {"says": "As a fondling, on campus and in student housing", "expected": {"counts": [{"category": "fondling", "geography": "on_campus", "year": 2025, "count": 1}, {"category": "fondling", "geography": "on_campus_student_housing", "year": 2025, "count": 1}]}}, {"says": "Not at all", "expected": {"counts": []}}], "answer": 1, "facts": {"incidents": [{"id": "i1", "occurred": "2025-01-25", "reported": [{"date": "2025-01-25", "to": "campus_police"}], "place": {"geography": "on_campus", "student_housing": true}, "offenses": [{"type": "fondling", "victims": 1, "offenders": 1}]}], "determination": {"by": "student_conduct_panel", "full_investigation": true, "formal": true, "finding": "not_supported", "date": "2025-04-30"}}, "lesson": "A finding of not responsible does not say that the report was false."}
{"id": "police-find-it-false", "topic": "unfounded", "story": "City police fully investigate a car reported stolen from the campus garage in March 2025. In April they determine formally that the report was false: the car had never been there.", "question": "How is it counted?", "choices": [{"says": "As a motor vehicle theft", "expected": {"counts": [{"category": "motor_vehicle_theft", "geography": "on_campus", "year": 2025, "count": 1}]}}, {"says": "As unfounded", "expected": {"counts": [{"category": "unfounded", "geography": "all", "year": 2025, "count": 1}]}}, {"says": "As a motor vehicle theft and as unfounded", "expected": {"counts": [{"category": "motor_vehicle_theft", "geography": "on_campus", "year": 2025, "count": 1}, {"category": "unfounded", "geography": "all", "year": 2025, "count": 1}]}}, {"says": "Not at all", "expected": {"counts": []}}], "answer": 1, "facts": {"incidents": [{"id": "i1", "occurred": "2025-03-03", "reported": [{"date": "2025-03-03", "to": "local_police"}], "place": {"geography": "on_campus", "student_housing": false}, "offenses": [{"type": "motor_vehicle_theft", "victims": 0, "offenders": 1, "vehicles": 1}]}], "determination": {"by": "sworn_law_enforcement", "full_investigation": true, "formal": true, "finding": "false_or_baseless", "date": "2025-04-14"}}, "lesson": "An unfounded report leaves its row and is shown in the one number of unfounded crimes."}
{"id": "scooter-came-back", "topic": "unfounded", "story": "An electric scooter that was reported stolen stands at its rack on campus again after three days. The officer closes the case as recovered.", "question": "How is it counted?", "choices": [{"says": "As unfounded: it was recovered", "expected": {"counts": [{"category": "unfounded", "geography": "all", "year": 2025, "count": 1}]}}, {"says": "As a motor vehicle theft", "expected": {"counts": [{"category": "motor_vehicle_theft", "geography": "on_campus", "year": 2025, "count": 1}]}}, {"says": "Not at all", "expected": {"counts": []}}], "answer": 1, "facts": {"incidents": [{"id": "i1", "occurred": "2025-05-05", "reported": [{"date": "2025-05-05", "to": "campus_police"}], "place": {"geography": "on_campus", "student_housing": false}, "offenses": [{"type": "motor_vehicle_theft", "victims": 0, "offenders": 1, "vehicles": 1}]}], "determination": {"by": "sworn_law_enforcement", "full_investigation": true, "formal": false, "finding": "stolen_property_recovered", "date": "2025-05-08"}}, "lesson": "Stolen property that comes back was still stolen."}
{"id": "she-stops-answering", "topic": "unfounded", "story": "A student who reported a rape in her hall stops answering the detective's calls. The department closes the case for lack of cooperation.", "question": "How is it counted?", "choices": [{"says": "As unfounded", "expected": {"counts": [{"category": "unfounded", "geography": "all", "year": 2025, "count": 1}]}}, {"says": "As a rape, on campus and in student housing", "expected": {"counts": [{"category": "rape", "geography": "on_campus", "year": 2025, "count": 1}, {"category": "rape", "geography": "on_campus_student_housing", "year": 2025, "count": 1}]}}, {"says": "Not at all, while the case is closed", "expected": {"counts": []}}], "answer": 1, "facts": {"incidents": [{"id": "i1", "occurred": "2025-09-20", "reported": [{"date": "2025-09-20", "to": "campus_police"}], "place": {"geography": "on_campus", "student_housing": true}, "offenses": [{"type": "rape", "victims": 1, "offenders": 1}], "victim_cooperates": false}], "determination": {"by": "sworn_law_enforcement", "full_investigation": false, "formal": false, "finding": "victim_declined_to_cooperate", "date": "2025-11-01"}}, "lesson": "Declining to cooperate does not show that nothing happened."}
{"id": "already-printed", "topic": "unfounded", "story": "A burglary of the campus print shop, reported in 2024, was published in the report of 2025. In March 2026 the campus police, all of them sworn officers, end a full investigation with the formal finding that the report was false.", "question": "What happens to the published number for 2024?", "choices": [{"says": "It stays at 1: it was right when it was printed", "expected": {"revised": {"category": "burglary", "geography": "on_campus", "year": 2024, "from": 1, "to": 1}, "note_required": false}}, {"says": "It becomes 0, and a note explains the change", "expected": {"revised": {"category": "burglary", "geography": "on_campus", "year": 2024, "from": 1, "to": 0}, "note_required": true}}, {"says": "It becomes 0 without a note", "expected": {"revised": {"category": "burglary", "geography": "on_campus", "year": 2024, "from": 1, "to": 0}, "note_required": false}}], "answer": 1, "facts": {"incidents": [{"id": "i1", "occurred": "2024-10-07", "reported": [{"date": "2024-10-07", "to": "campus_police"}], "place": {"geography": "on_campus", "student_housing": false}, "offenses": [{"type": "burglary", "victims": 0, "offenders": 1, "premises": 1}]}], "determination": {"by": "sworn_law_enforcement", "full_investigation": true, "formal": true, "finding": "false_or_baseless", "date": "2026-03-09"}, "previously_published": {"report_year": 2025, "data_year": 2024}}, "lesson": "A published number that changes is changed in the open, with a note that says why."}
{"id": "foundation-apartments", "topic": "geography", "story": "The foundation of a state university owns an apartment house two miles from campus and rents the apartments to students of the university.", "question": "Where does a crime there belong?", "choices": [{"says": "On campus", "expected": {"geography": "on_campus"}}, {"says": "Noncampus", "expected": {"geography": "noncampus"}}, {"says": "None of the four: it is not Clery geography", "expected": {"geography": "none"}}], "answer": 1, "facts": {"place": {"owner": "institution_foundation", "controlled_by_institution": true, "agreement": "none", "within_campus": false, "reasonably_contiguous": false, "educational_use": true, "frequently_used_by_students": true, "student_housing": false, "distance_miles": 2, "kind": "apartment house rented to students", "student_housing_use": true}}, "lesson": "What the institution's foundation owns the institution owns; far from campus and used by students, it is noncampus."}
{"id": "recommended-apartments", "topic": "geography", "story": "The housing office of an art school recommends a private apartment house a mile and a half away. Nearly all tenants are students. The school has no agreement with the owner.", "question": "Where does a crime there belong?", "choices": [{"says": "On campus", "expected": {"geography": "on_campus"}}, {"says": "Noncampus", "expected": {"geography": "noncampus"}}, {"says": "None of the four: it is not Clery geography", "expected": {"geography": "none"}}], "answer": 2, "facts": {"place": {"owner": "private", "controlled_by_institution": false, "agreement": "none", "within_campus": false, "reasonably_contiguous": false, "educational_use": false, "frequently_used_by_students": true, "student_housing": false, "distance_miles": 1.5, "kind": "private apartments the institution recommends"}}, "lesson": "Students alone make no geography: the institution must own the place or control it in writing."}
{"id": "greek-house-own-land", "topic": "geography", "story": "A recognized fraternity owns a house and its lot on a street three blocks from campus. Only members live there.", "question": "Where does a crime there belong?", "choices": [{"says": "On campus", "expected": {"geography": "on_campus"}}, {"says": "Noncampus", "expected": {"geography": "noncampus"}}, {"says": "None of the four: it is not Clery geography", "expected": {"geography": "none"}}], "answer": 1, "facts": {"place": {"owner": "recognized_student_organization", "controlled_by_institution": false, "agreement": "none", "within_campus": false, "reasonably_contiguous": false, "educational_use": false, "frequently_used_by_students": false, "student_housing": false, "organization_recognized": true, "kind": "fraternity house on its own land", "distance_miles": 0.3}}, "lesson": "A building of a recognized student organization is noncampus, however near it is."}
{"id": "lost-recognition", "topic": "geography", "story": "A sorority lost its recognition two years ago. It still owns its house, and eleven students live there.", "question": "Where does a crime there belong?", "choices": [{"says": "On campus", "expected": {"geography": "on_campus"}}, {"says": "Noncampus", "expected": {"geography": "noncampus"}}, {"says": "None of the four: it is not Clery geography", "expected": {"geography": "none"}}], "answer": 2, "facts": {"place": {"owner": "unrecognized_student_group", "controlled_by_institution": false, "agreement": "none", "within_campus": false, "reasonably_contiguous": false, "educational_use": false, "frequently_used_by_students": false, "student_housing": false, "organization_recognized": false, "kind": "house of a group that lost recognition", "distance_miles": 1}}, "lesson": "Recognition is the test: with it goes the noncampus count."}
{"id": "developer-hall", "topic": "geography", "story": "A private company built and runs a residence hall on land that a university owns in the middle of its campus. Only students live there.", "question": "Where does a crime there belong?", "choices": [{"says": "On campus only", "expected": {"geography": "on_campus", "student_housing": false}}, {"says": "On campus and in student housing", "expected": {"geography": "on_campus", "student_housing": true}}, {"says": "Noncampus", "expected": {"geography": "noncampus", "student_housing": false}}, {"says": "None of the four", "expected": {"geography": "none", "student_housing": false}}], "answer": 1, "facts": {"place": {"owner": "private", "controlled_by_institution": false, "agreement": "none", "within_campus": true, "reasonably_contiguous": true, "educational_use": true, "frequently_used_by_students": true, "student_housing": true, "land_owner": "institution", "kind": "residence hall run by a company on institution land"}}, "lesson": "Student housing on the institution's land is on-campus student housing, whoever runs it."}
{"id": "food-court-lease", "topic": "geography", "story": "A university leases the ground floor of its student union to a restaurant company. Students eat there every day.", "question": "Where does a crime there belong?", "choices": [{"says": "On campus", "expected": {"geography": "on_campus"}}, {"says": "Noncampus", "expected": {"geography": "noncampus"}}, {"says": "None of the four: it is not Clery geography", "expected": {"geography": "none"}}], "answer": 0, "facts": {"place": {"owner": "institution", "controlled_by_institution": false, "agreement": "leased_to_food_vendor", "within_campus": true, "reasonably_contiguous": true, "educational_use": false, "frequently_used_by_students": true, "student_housing": false, "supports_institutional_purposes": true, "kind": "food court in the student union"}}, "lesson": "What the institution owns, another runs, and students use for its purposes is on campus."}
{"id": "far-sidewalk", "topic": "geography", "story": "A city street runs along the open edge of a campus. A student is robbed on the sidewalk on the far side of that street.", "question": "Where does a crime there belong?", "choices": [{"says": "On campus", "expected": {"geography": "on_campus"}}, {"says": "Public property", "expected": {"geography": "public_property"}}, {"says": "None of the four: it is not Clery geography", "expected": {"geography": "none"}}], "answer": 1, "facts": {"place": {"owner": "public", "controlled_by_institution": false, "agreement": "none", "within_campus": false, "reasonably_contiguous": false, "educational_use": false, "frequently_used_by_students": false, "student_housing": false, "public_kind": "far_sidewalk", "adjacency": "across_public_street", "reference": "campus", "barrier": "none"}}, "lesson": "Public property along campus is sidewalk, street, sidewalk, and it ends there."}
{"id": "cafe-across", "topic": "geography", "story": "Across the street that borders a community college stands a private coffee shop, full of students at all hours.", "question": "Where does a crime there belong?", "choices": [{"says": "On campus", "expected": {"geography": "on_campus"}}, {"says": "Noncampus", "expected": {"geography": "noncampus"}}, {"says": "Public property", "expected": {"geography": "public_property"}}, {"says": "None of the four: it is not Clery geography", "expected": {"geography": "none"}}], "answer": 3, "facts": {"place": {"owner": "private", "controlled_by_institution": false, "agreement": "none", "within_campus": false, "reasonably_contiguous": false, "educational_use": false, "frequently_used_by_students": true, "student_housing": false, "adjacency": "across_public_street", "reference": "campus", "kind": "private coffee shop"}}, "lesson": "Nothing private beyond the sidewalk counts, however many students go there."}
{"id": "street-at-noncampus", "topic": "geography", "story": "A city street runs past a university's downtown studio, a noncampus building four miles from campus. A car is stolen on the street.", "question": "Where does a crime there belong?", "choices": [{"says": "Noncampus", "expected": {"geography": "noncampus"}}, {"says": "Public property", "expected": {"geography": "public_property"}}, {"says": "None of the four: it is not Clery geography", "expected": {"geography": "none"}}], "answer": 2, "facts": {"place": {"owner": "public", "controlled_by_institution": false, "agreement": "none", "within_campus": false, "reasonably_contiguous": false, "educational_use": false, "frequently_used_by_students": false, "student_housing": false, "public_kind": "street", "adjacency": "immediately_adjacent", "reference": "noncampus_building", "barrier": "none"}}, "lesson": "Public property belongs to a campus only: the street beside a noncampus building is not counted."}
{"id": "park-behind-fence", "topic": "geography", "story": "A city park lies directly behind a high fence at the back of a campus. Nobody climbs the fence, and the nearest gate of the park is a long walk away.", "question": "Where does a crime there belong?", "choices": [{"says": "On campus", "expected": {"geography": "on_campus"}}, {"says": "Public property", "expected": {"geography": "public_property"}}, {"says": "None of the four: it is not Clery geography", "expected": {"geography": "none"}}], "answer": 2, "facts": {"place": {"owner": "public", "controlled_by_institution": false, "agreement": "none", "within_campus": false, "reasonably_contiguous": false, "educational_use": false, "frequently_used_by_students": false, "student_housing": false, "public_kind": "park", "adjacency": "immediately_adjacent", "reference": "campus", "barrier": "fence", "barrier_routinely_crossed": false, "distance_into_park_miles": 0.1}}, "lesson": "Public property must be next to campus and open to it; a fence that keeps people out takes it away."}
{"id": "fence-everybody-climbs", "topic": "geography", "story": "A city park lies behind a low fence at the back of a campus. Students climb the fence every day on the way to town.", "question": "Where does a crime there belong?", "choices": [{"says": "On campus", "expected": {"geography": "on_campus"}}, {"says": "Public property", "expected": {"geography": "public_property"}}, {"says": "None of the four: it is not Clery geography", "expected": {"geography": "none"}}], "answer": 1, "facts": {"place": {"owner": "public", "controlled_by_institution": false, "agreement": "none", "within_campus": false, "reasonably_contiguous": false, "educational_use": false, "frequently_used_by_students": false, "student_housing": false, "public_kind": "park", "adjacency": "immediately_adjacent", "reference": "campus", "barrier": "fence", "barrier_routinely_crossed": true, "distance_into_park_miles": 0.1}}, "lesson": "A fence that everybody climbs is no barrier."}
{"id": "same-hotel-every-year", "topic": "geography", "story": "The debate club of a women's college takes rooms in the same hotel for one night each spring, and the college signs for them. A robbery happens in the lobby that leads to the rooms.", "question": "Where does a crime there belong?", "choices": [{"says": "On campus", "expected": {"geography": "on_campus"}}, {"says": "Noncampus", "expected": {"geography": "noncampus"}}, {"says": "None of the four: it is not Clery geography", "expected": {"geography": "none"}}], "answer": 1, "facts": {"place": {"owner": "private", "controlled_by_institution": true, "agreement": "written_space", "within_campus": false, "reasonably_contiguous": false, "educational_use": true, "frequently_used_by_students": false, "student_housing": false, "kind": "hotel rooms of the debate club's yearly trip", "nights": 1, "repeated_use": true, "incident_spot": "lobby"}}, "lesson": "The same place every year is frequently used, and the way to the rooms belongs to them."}
{"id": "one-night-once", "topic": "geography", "story": "A theater class books motel rooms for one night to see a play in another city. The class has never been there before and will not come again.", "question": "Where does a crime there belong?", "choices": [{"says": "Noncampus", "expected": {"geography": "noncampus"}}, {"says": "None of the four: it is not Clery geography", "expected": {"geography": "none"}}], "answer": 1, "facts": {"place": {"owner": "private", "controlled_by_institution": true, "agreement": "written_space", "within_campus": false, "reasonably_contiguous": false, "educational_use": true, "frequently_used_by_students": false, "student_housing": false, "kind": "motel rooms for one overnight trip", "nights": 1, "repeated_use": false, "incident_spot": "student_room"}}, "lesson": "One night, once, is not frequently used by students."}
{"id": "field-station-weeks", "topic": "geography", "story": "A biology class spends three weeks in a rented field station on the coast, 300 miles away. The college signed for the bunkhouse.", "question": "Where does a crime there belong?", "choices": [{"says": "On campus", "expected": {"geography": "on_campus"}}, {"says": "Noncampus", "expected": {"geography": "noncampus"}}, {"says": "None of the four: it is not Clery geography", "expected": {"geography": "none"}}], "answer": 1, "facts": {"place": {"owner": "private", "controlled_by_institution": true, "agreement": "written_space", "within_campus": false, "reasonably_contiguous": false, "educational_use": true, "frequently_used_by_students": false, "student_housing": false, "kind": "bunkhouse of a three-week field course", "nights": 20, "repeated_use": false, "incident_spot": "student_room"}}, "lesson": "A trip of more than one night makes the rooms noncampus while the institution has them."}
{"id": "hospital-placement", "topic": "geography", "story": "Students of a nursing college do placements at a hospital twelve miles away. The agreement is for the program and gives the college no rooms.", "question": "Where does a crime there belong?", "choices": [{"says": "Noncampus", "expected": {"geography": "noncampus"}}, {"says": "None of the four: it is not Clery geography", "expected": {"geography": "none"}}], "answer": 1, "facts": {"place": {"owner": "private", "controlled_by_institution": false, "agreement": "written_program_only", "within_campus": false, "reasonably_contiguous": false, "educational_use": true, "frequently_used_by_students": true, "student_housing": false, "kind": "hospital where students do placements", "distance_miles": 12}}, "lesson": "An agreement for a program is not one for space."}
{"id": "payroll-office", "topic": "geography", "story": "A university owns an office five miles away where only its payroll staff works. Students never go there.", "question": "Where does a crime there belong?", "choices": [{"says": "On campus", "expected": {"geography": "on_campus"}}, {"says": "Noncampus", "expected": {"geography": "noncampus"}}, {"says": "None of the four: it is not Clery geography", "expected": {"geography": "none"}}], "answer": 2, "facts": {"place": {"owner": "institution", "controlled_by_institution": true, "agreement": "none", "within_campus": false, "reasonably_contiguous": false, "educational_use": true, "frequently_used_by_students": false, "student_housing": false, "distance_miles": 5, "kind": "payroll office used by staff only"}}, "lesson": "Away from campus, owning a place is not enough: students must use it often."}
{"id": "borrowed-gym-saturday", "topic": "geography", "story": "A public school's gym stands inside the boundary of a campus. By written agreement the university has it on Tuesdays and Thursdays from six to nine in the evening. A fight with serious injury happens there on a Saturday afternoon.", "question": "Where does a crime there belong?", "choices": [{"says": "On campus", "expected": {"geography": "on_campus"}}, {"says": "Noncampus", "expected": {"geography": "noncampus"}}, {"says": "None of the four: it is not Clery geography", "expected": {"geography": "none"}}], "answer": 2, "facts": {"place": {"owner": "public", "controlled_by_institution": true, "agreement": "written_space", "within_campus": true, "reasonably_contiguous": true, "educational_use": true, "frequently_used_by_students": false, "student_housing": false, "kind": "public school gym inside the campus boundary", "control_hours": {"days": ["Tue", "Thu"], "from": "18:00", "to": "21:00"}}, "incident_at": "2025-03-08T15:00"}, "lesson": "Control lasts as long as the agreement says: outside its hours the place is somebody else's."}
{"id": "center-abroad", "topic": "geography", "story": "A university rents a building abroad. A degree program is taught there, and an administrator of the university works in the building.", "question": "Where does a crime there belong?", "choices": [{"says": "Noncampus", "expected": {"geography": "noncampus"}}, {"says": "A separate campus with statistics of its own", "expected": {"geography": "separate_campus"}}, {"says": "None of the four: it is not Clery geography", "expected": {"geography": "none"}}], "answer": 1, "facts": {"place": {"owner": "private", "controlled_by_institution": true, "agreement": "written_space", "within_campus": false, "reasonably_contiguous": false, "educational_use": true, "frequently_used_by_students": true, "student_housing": false, "kind": "center abroad", "organized_program_of_study": true, "administrative_personnel_on_site": true}}, "lesson": "Far away, a program of study and an administrator on site: that is a separate campus, overseas too."}
{"id": "ra-form-in-february", "topic": "year", "story": "On December 19, 2024, a student tells a resident assistant about a burglary of her room that day. The assistant's form lies in a drawer over the break and reaches the compliance office on February 3, 2025.", "question": "Which year gets the burglary?", "choices": [{"says": "2024", "expected": {"counts": [{"category": "burglary", "geography": "on_campus", "year": 2024, "count": 1}, {"category": "burglary", "geography": "on_campus_student_housing", "year": 2024, "count": 1}]}}, {"says": "2025", "expected": {"counts": [{"category": "burglary", "geography": "on_campus", "year": 2025, "count": 1}, {"category": "burglary", "geography": "on_campus_student_housing", "year": 2025, "count": 1}]}}], "answer": 0, "facts": {"incidents": [{"id": "i1", "occurred": "2024-12-19", "reported": [{"date": "2024-12-19", "to": "csa"}], "place": {"geography": "on_campus", "student_housing": true}, "offenses": [{"type": "burglary", "victims": 0, "offenders": 1, "premises": 1}], "reached_compliance_office": "2025-02-03"}]}, "lesson": "The year is set by the day a campus security authority is told, not by the day the office hears of it."}
{"id": "from-1992", "topic": "year", "story": "In May 2025 a graduate tells campus police that he was raped in a classroom building on campus in 1992.", "question": "What do the tables get?", "choices": [{"says": "One rape in 2025", "expected": {"counts": [{"category": "rape", "geography": "on_campus", "year": 2025, "count": 1}]}}, {"says": "One rape in 1992", "expected": {"counts": [{"category": "rape", "geography": "on_campus", "year": 1992, "count": 1}]}}, {"says": "Nothing: it was too long ago", "expected": {"counts": []}}], "answer": 0, "facts": {"incidents": [{"id": "i1", "occurred": "1992", "reported": [{"date": "2025-05-12", "to": "campus_police"}], "place": {"geography": "on_campus", "student_housing": false}, "offenses": [{"type": "rape", "victims": 1, "offenders": 1}]}]}, "lesson": "A crime belongs to the year in which it is first reported, however old it is."}
{"id": "counselor-then-police", "topic": "year", "story": "A student is fondled in November 2024 in the recital hall and tells only her counselor that month. On January 21, 2025, she tells campus police.", "question": "Which year gets the fondling?", "choices": [{"says": "2024", "expected": {"counts": [{"category": "fondling", "geography": "on_campus", "year": 2024, "count": 1}]}}, {"says": "2025", "expected": {"counts": [{"category": "fondling", "geography": "on_campus", "year": 2025, "count": 1}]}}, {"says": "Neither", "expected": {"counts": []}}], "answer": 1, "facts": {"incidents": [{"id": "i1", "occurred": "2024-11-15", "reported": [{"date": "2024-11-18", "to": "professional_counselor"}, {"date": "2025-01-21", "to": "campus_police"}], "place": {"geography": "on_campus", "student_housing": false}, "offenses": [{"type": "fondling", "victims": 1, "offenders": 1}]}]}, "lesson": "A talk with a counselor starts no clock; the first report to an authority or the police does."}
{"id": "academic-year", "topic": "year", "story": "A motor vehicle is stolen from the east lot in September 2024. The owner, abroad for a semester, notices and calls campus police in February 2025. It is the same academic year.", "question": "Which year gets the theft?", "choices": [{"says": "2024", "expected": {"counts": [{"category": "motor_vehicle_theft", "geography": "on_campus", "year": 2024, "count": 1}]}}, {"says": "2025", "expected": {"counts": [{"category": "motor_vehicle_theft", "geography": "on_campus", "year": 2025, "count": 1}]}}], "answer": 1, "facts": {"incidents": [{"id": "i1", "occurred": "2024-09-10", "reported": [{"date": "2025-02-04", "to": "campus_police"}], "place": {"geography": "on_campus", "student_housing": false}, "offenses": [{"type": "motor_vehicle_theft", "victims": 0, "offenders": 1, "vehicles": 1}]}]}, "lesson": "The tables run by calendar years, and by the report."}
{"id": "city-police-first", "topic": "year", "story": "City police take the report of a robbery on the campus green on December 30, 2024. The college learns of it from their letter of March 2025.", "question": "Which year gets the robbery?", "choices": [{"says": "2024", "expected": {"counts": [{"category": "robbery", "geography": "on_campus", "year": 2024, "count": 1}]}}, {"says": "2025", "expected": {"counts": [{"category": "robbery", "geography": "on_campus", "year": 2025, "count": 1}]}}], "answer": 0, "facts": {"incidents": [{"id": "i1", "occurred": "2024-12-30", "reported": [{"date": "2024-12-30", "to": "local_police"}, {"date": "2025-03-14", "to": "csa"}], "place": {"geography": "on_campus", "student_housing": false}, "offenses": [{"type": "robbery", "victims": 1, "offenders": 1, "operations": 1}]}]}, "lesson": "A report to the local police sets the year, too."}
{"id": "which-three-years", "topic": "year", "story": "The compliance officer of a nursing college prepares the report that is due on October 1, 2026.", "question": "Which years do its tables show?", "choices": [{"says": "2023, 2024 and 2025", "expected": {"years": [2023, 2024, 2025]}}, {"says": "2024, 2025 and 2026", "expected": {"years": [2024, 2025, 2026]}}, {"says": "2025 only", "expected": {"years": [2025]}}], "answer": 0, "facts": {"report": {"due": "2026-10-01"}}, "lesson": "A report shows the three calendar years before it."}
{"id": "ra-on-duty", "topic": "csa", "story": "A sophomore works as a resident assistant in a hall of 40 students.", "question": "Is this person a campus security authority here?", "choices": [{"says": "Yes", "expected": {"csa": true}}, {"says": "No", "expected": {"csa": false}}], "answer": 0, "facts": {"person": {"role": "student employed as resident assistant", "acting_as": "resident_assistant"}}, "lesson": "The function makes the authority, not the title or the pay: resident assistants are."}
{"id": "club-coach", "topic": "csa", "story": "A part-time coach trains the women's lacrosse team three evenings a week.", "question": "Is this person a campus security authority here?", "choices": [{"says": "Yes", "expected": {"csa": true}}, {"says": "No", "expected": {"csa": false}}], "answer": 0, "facts": {"person": {"role": "part-time athletic coach", "acting_as": "coach"}}, "lesson": "Significant responsibility for student activities makes an authority, part-time or not."}
{"id": "counselor-in-session", "topic": "csa", "story": "A licensed counselor at the counseling center hears of an assault during a session.", "question": "Is this person a campus security authority here?", "choices": [{"says": "Yes", "expected": {"csa": true}}, {"says": "No", "expected": {"csa": false}}], "answer": 1, "facts": {"person": {"role": "licensed counselor at the counseling center", "acting_as": "professional_counselor"}}, "lesson": "A counselor is exempt while acting as a counselor."}
{"id": "counselor-as-dean", "topic": "csa", "story": "A licensed psychologist is also dean of students. A student comes to the dean's office to complain about the handling of a fight.", "question": "Is this person a campus security authority here?", "choices": [{"says": "Yes", "expected": {"csa": true}}, {"says": "No", "expected": {"csa": false}}], "answer": 0, "facts": {"person": {"role": "licensed psychologist who is dean of students", "acting_as": "dean"}}, "lesson": "A counselor with a second role is an authority in that role."}
{"id": "ticket-taker", "topic": "csa", "story": "A contractor's employee checks bags and tickets at the doors of the campus arena on game days.", "question": "Is this person a campus security authority here?", "choices": [{"says": "Yes", "expected": {"csa": true}}, {"says": "No", "expected": {"csa": false}}], "answer": 0, "facts": {"person": {"role": "contractor checking bags at the arena", "acting_as": "event_security"}}, "lesson": "Contractors who watch a door or an event are authorities."}
{"id": "alternative-break", "topic": "csa", "story": "A librarian leads a group of students on a service trip in the spring break.", "question": "Is this person a campus security authority here?", "choices": [{"says": "Yes", "expected": {"csa": true}}, {"says": "No", "expected": {"csa": false}}], "answer": 0, "facts": {"person": {"role": "librarian leading a student service trip", "acting_as": "trip_leader"}}, "lesson": "Leading a trip makes a librarian an authority for the trip."}
{"id": "intern-under-counselor", "topic": "csa", "story": "A graduate student without a license sees clients at the counseling center under the supervision of an exempt counselor.", "question": "Is this person a campus security authority here?", "choices": [{"says": "Yes", "expected": {"csa": true}}, {"says": "No", "expected": {"csa": false}}], "answer": 1, "facts": {"person": {"role": "intern supervised by an exempt counselor", "acting_as": "counseling_intern"}}, "lesson": "A trainee supervised by an exempt counselor shares the exemption."}
{"id": "friday-report", "topic": "log", "story": "Campus police take a report of a stolen bicycle on Friday, October 17, 2025. The college is open as usual.", "question": "By when must it be in the crime log?", "choices": [{"says": "The end of Sunday, October 19", "expected": {"log_deadline": "2025-10-19"}}, {"says": "The end of Monday, October 20", "expected": {"log_deadline": "2025-10-20"}}, {"says": "The end of Tuesday, October 21", "expected": {"log_deadline": "2025-10-21"}}], "answer": 2, "facts": {"log": "crime", "reported_to_department": "2025-10-17", "closed_dates": []}, "lesson": "Two business days: the weekend does not run, and the day of the report is day zero."}
{"id": "thanksgiving-report", "topic": "log", "story": "A report reaches the security department of a private college on Wednesday, November 26, 2025. The college is closed on Thursday and Friday.", "question": "By when must it be in the crime log?", "choices": [{"says": "The end of Friday, November 28", "expected": {"log_deadline": "2025-11-28"}}, {"says": "The end of Monday, December 1", "expected": {"log_deadline": "2025-12-01"}}, {"says": "The end of Tuesday, December 2", "expected": {"log_deadline": "2025-12-02"}}], "answer": 2, "facts": {"log": "crime", "reported_to_department": "2025-11-26", "closed_dates": ["2025-11-27", "2025-11-28"]}, "lesson": "A day on which the institution is closed is no business day."}
{"id": "sunday-report", "topic": "log", "story": "On Sunday, September 14, 2025, a dispatcher writes down a report of vandalism at the chapel.", "question": "By when must it be in the crime log?", "choices": [{"says": "The end of Monday, September 15", "expected": {"log_deadline": "2025-09-15"}}, {"says": "The end of Tuesday, September 16", "expected": {"log_deadline": "2025-09-16"}}, {"says": "The end of Wednesday, September 17", "expected": {"log_deadline": "2025-09-17"}}], "answer": 1, "facts": {"log": "crime", "reported_to_department": "2025-09-14", "closed_dates": []}, "lesson": "A report on the weekend counts Monday as the first business day."}
{"id": "stolen-umbrella", "topic": "log", "story": "Campus police take a report of a stolen umbrella in the dining hall: a larceny without bias, which no Clery table counts.", "question": "Does it go into the crime log?", "choices": [{"says": "Yes", "expected": {"entry_required": true}}, {"says": "No", "expected": {"entry_required": false}}], "answer": 0, "facts": {"log": "crime", "crime": {"type": "larceny", "clery_crime": false, "place": {"geography": "on_campus"}}, "reported_to_department": "2025-10-17"}, "lesson": "The log holds every crime reported to the department, not only those of the tables."}
{"id": "patrol-street", "topic": "log", "story": "Campus police patrol three blocks beyond campus by agreement with the city. They take a report of a robbery there, outside Clery geography.", "question": "Does it go into the crime log?", "choices": [{"says": "Yes", "expected": {"entry_required": true}}, {"says": "No", "expected": {"entry_required": false}}], "answer": 0, "facts": {"log": "crime", "crime": {"type": "robbery", "clery_crime": true, "place": {"geography": "none", "in_patrol_jurisdiction": true}}, "reported_to_department": "2025-10-17"}, "lesson": "The log reaches as far as the patrol does, farther than the tables."}
{"id": "arrest-later", "topic": "log", "story": "A burglary has stood in the log as open for three weeks. On Thursday, October 2, 2025, the department learns that a suspect has been arrested.", "question": "By when must the disposition be changed?", "choices": [{"says": "The end of Friday, October 3", "expected": {"log_deadline": "2025-10-03"}}, {"says": "The end of Monday, October 6", "expected": {"log_deadline": "2025-10-06"}}, {"says": "Never: an entry stays as it was made", "expected": {"log_deadline": "never"}}], "answer": 1, "facts": {"log": "crime", "update": {"kind": "disposition_change", "learned": "2025-10-02"}, "closed_dates": []}, "lesson": "A change of disposition has the same two business days as the entry."}
{"id": "entry-of-last-spring", "topic": "log", "story": "On Monday, October 6, 2025, a reporter asks for a log entry that is 170 days old.", "question": "By when must it be available?", "choices": [{"says": "At once", "expected": {"available_by": "2025-10-06"}}, {"says": "The end of Wednesday, October 8", "expected": {"available_by": "2025-10-08"}}, {"says": "Within 60 days", "expected": {"available_by": "2025-12-05"}}], "answer": 1, "facts": {"log": "crime", "request": {"entry_age_days": 170, "made": "2025-10-06"}, "closed_dates": []}, "lesson": "The last 60 days lie open to anybody at once; what is older is due within two business days."}
{"id": "entry-of-last-month", "topic": "log", "story": "A student who gives no name asks the desk for the log. The entry that she wants is 40 days old.", "question": "When may she see it?", "choices": [{"says": "Within two business days", "expected": {"available": "within_two_business_days"}}, {"says": "At once, during business hours", "expected": {"available": "immediately_during_business_hours"}}], "answer": 1, "facts": {"log": "crime", "request": {"entry_age_days": 40, "made": "2025-10-06"}}, "lesson": "Nobody who asks for the log has to say who they are or why."}
{"id": "basket-already-out", "topic": "log", "story": "A resident tells the housing office that a waste basket in his hall burned a little last night and went out by itself.", "question": "Does it go into the fire log?", "choices": [{"says": "Yes", "expected": {"entry_required": true}}, {"says": "No: it was out before anybody came", "expected": {"entry_required": false}}], "answer": 0, "facts": {"log": "fire", "fire": {"place": "residence hall", "student_housing": true, "size": "waste basket", "found": "already out"}, "reported_to": "housing_office", "reported": "2025-10-17"}, "lesson": "Every fire in on-campus student housing is logged, however small, whoever is told."}
{"id": "president-house", "topic": "log", "story": "Somebody burglarizes the president's house on campus. A vice president asks to keep the entry out of the log because it would embarrass the college.", "question": "May it be left out?", "choices": [{"says": "Yes, until the college has spoken to the press", "expected": {"may_withhold": true}}, {"says": "No", "expected": {"may_withhold": false}}], "answer": 1, "facts": {"log": "crime", "withhold": {"reason": "suspicion_of_embarrassment", "evidence_standard": "none"}, "closed_dates": []}, "lesson": "Embarrassment is no ground: an entry is withheld only for the reasons that the law names."}
{"id": "stakeout", "topic": "log", "story": "A detective has clear and convincing evidence that publishing an entry about thefts from laboratories now would ruin an investigation that is under way.", "question": "May the harmful part be left out for now?", "choices": [{"says": "Yes, as long as the harm is likely", "expected": {"may_withhold": true}}, {"says": "No, the log takes no exceptions", "expected": {"may_withhold": false}}], "answer": 0, "facts": {"log": "crime", "withhold": {"reason": "ongoing_investigation", "evidence_standard": "clear_and_convincing"}, "closed_dates": []}, "lesson": "With clear and convincing evidence the harmful part may wait, and it is released when the harm is past."}
{"id": "no-time-of-day", "topic": "log", "story": "A new entry has the nature of the crime, the date reported and the general location. The disposition is not known yet.", "question": "Is the entry complete?", "choices": [{"says": "Yes", "expected": {"complete": true, "missing": []}}, {"says": "No: the date and time of the crime are missing", "expected": {"complete": false, "missing": ["date_occurred", "time_occurred"]}}, {"says": "No: the disposition is missing", "expected": {"complete": false, "missing": ["disposition"]}}], "answer": 1, "facts": {"log": "crime", "entry": {"fields": ["nature", "date_reported", "general_location"]}, "disposition_known": false}, "lesson": "Nature, date reported, date and time of the crime, general location, and the disposition if known."}
{"id": "robber-still-out", "topic": "timely_warning", "story": "A masked man robs a student at knifepoint beside the music building and escapes. Campus police have the report within minutes.", "question": "Is a timely warning due?", "choices": [{"says": "Yes, it is required", "expected": {"timely_warning": "required"}}, {"says": "No, it is not required", "expected": {"timely_warning": "not_required"}}, {"says": "The institution may send one, and need not", "expected": {"timely_warning": "discretionary"}}], "answer": 0, "facts": {"event": {"crime": "robbery", "clery_crime": true, "geography": "on_campus", "reported_to": "campus_police", "suspect": "at_large", "pattern": false}}, "lesson": "A Clery crime, in Clery geography, with a continuing threat: warn."}
{"id": "robber-caught", "topic": "timely_warning", "story": "A man who robbed a student at the transit stop on campus is arrested five minutes later. He acted alone and nothing points to others.", "question": "Is a timely warning due?", "choices": [{"says": "Yes, it is required", "expected": {"timely_warning": "required"}}, {"says": "No, it is not required", "expected": {"timely_warning": "not_required"}}, {"says": "The institution may send one, and need not", "expected": {"timely_warning": "discretionary"}}], "answer": 1, "facts": {"event": {"crime": "robbery", "clery_crime": true, "geography": "on_campus", "reported_to": "campus_police", "suspect": "apprehended", "pattern": false}}, "lesson": "Where the threat has ended, no warning is owed; write down why."}
{"id": "half-the-facts", "topic": "timely_warning", "story": "A resident assistant tells campus police of a rape an hour ago in the campus woods. The attacker is unknown and has fled; the description is thin, and nobody can say exactly where in the woods it was.", "question": "Is a timely warning due?", "choices": [{"says": "Yes, it is required", "expected": {"timely_warning": "required"}}, {"says": "No, it is not required", "expected": {"timely_warning": "not_required"}}, {"says": "Not before the facts are complete", "expected": {"timely_warning": "not_yet"}}], "answer": 0, "facts": {"event": {"crime": "rape", "clery_crime": true, "geography": "on_campus", "reported_to": "campus_police", "suspect": "at_large", "facts_complete": false}}, "lesson": "Warn when the pertinent facts are there, not when all facts are."}
{"id": "on-the-street-too", "topic": "timely_warning", "story": "An unknown attacker strikes a student with a pipe on the public sidewalk along the campus. City police tell the college at once.", "question": "Is a timely warning due?", "choices": [{"says": "Yes, it is required", "expected": {"timely_warning": "required"}}, {"says": "No, it is not required", "expected": {"timely_warning": "not_required"}}, {"says": "The institution may send one, and need not", "expected": {"timely_warning": "discretionary"}}], "answer": 0, "facts": {"event": {"crime": "aggravated_assault", "clery_crime": true, "geography": "public_property", "reported_to": "local_police", "suspect": "at_large", "pattern": false}}, "lesson": "The duty to warn reaches all Clery geography, and reports to the local police start it."}
{"id": "told-the-counselor", "topic": "timely_warning", "story": "A student tells a professional counselor about a rape on campus. The attacker is unknown. Nobody else is told.", "question": "Is a timely warning due?", "choices": [{"says": "Yes, it is required", "expected": {"timely_warning": "required"}}, {"says": "No, it is not required", "expected": {"timely_warning": "not_required"}}, {"says": "The institution may send one, and need not", "expected": {"timely_warning": "discretionary"}}], "answer": 1, "facts": {"event": {"crime": "rape", "clery_crime": true, "geography": "on_campus", "reported_to": "professional_counselor", "suspect": "at_large"}}, "lesson": "What a counselor hears in confidence triggers no warning."}
{"id": "backpacks-again", "topic": "timely_warning", "story": "For two weeks backpacks have been disappearing from the library, twelve so far. All are larcenies, and nobody was confronted.", "question": "Is a timely warning due?", "choices": [{"says": "Yes, it is required", "expected": {"timely_warning": "required"}}, {"says": "No, it is not required", "expected": {"timely_warning": "not_required"}}, {"says": "The institution may send one, and need not", "expected": {"timely_warning": "discretionary"}}], "answer": 2, "facts": {"event": {"crime": "series of thefts of backpacks", "clery_crime": false, "geography": "on_campus", "reported_to": "campus_police", "pattern": true}}, "lesson": "A crime outside the tables may be warned of; the duty covers Clery crimes."}
{"id": "gas-in-chemistry", "topic": "emergency_notification", "story": "The fire department confirms a gas leak in the chemistry building while classes are in session. No crime is suspected.", "question": "What is owed?", "choices": [{"says": "A timely warning", "expected": {"emergency_notification": "not_required", "timely_warning": "required"}}, {"says": "An emergency notification", "expected": {"emergency_notification": "required", "timely_warning": "not_required"}}, {"says": "Both", "expected": {"emergency_notification": "required", "timely_warning": "required"}}, {"says": "Neither", "expected": {"emergency_notification": "not_required", "timely_warning": "not_required"}}], "answer": 1, "facts": {"event": {"hazard": "gas_leak", "on_campus": true, "confirmed": true, "immediate_threat": true, "clery_crime": false}}, "lesson": "An emergency notification covers any immediate danger on campus; a warning covers crimes."}
{"id": "loud-bang", "topic": "emergency_notification", "story": "A caller says that she heard what may be a shot near the gym. Officers are on the way; nothing is confirmed.", "question": "Is an emergency notification due?", "choices": [{"says": "Required at once", "expected": {"emergency_notification": "required"}}, {"says": "Not yet: first it must be confirmed", "expected": {"emergency_notification": "not_yet"}}, {"says": "Not required, whatever the officers find", "expected": {"emergency_notification": "not_required"}}], "answer": 1, "facts": {"event": {"hazard": "possible_gunshot", "on_campus": true, "confirmed": false, "immediate_threat": true}}, "lesson": "First confirm that there is an emergency, then notify without delay; not every detail has to be known."}
{"id": "armed-in-the-library", "topic": "emergency_notification", "story": "Officers confirm a man with a gun in the library who has struck a librarian with it. The college sends an emergency notification at once and the man is taken an hour later.", "question": "What is owed?", "choices": [{"says": "The notification, then follow-up information; no separate timely warning", "expected": {"emergency_notification": "required", "timely_warning": "not_required", "follow_up": "required"}}, {"says": "The notification and a timely warning, then follow-up information", "expected": {"emergency_notification": "required", "timely_warning": "required", "follow_up": "required"}}, {"says": "The notification only", "expected": {"emergency_notification": "required", "timely_warning": "not_required", "follow_up": "not_required"}}], "answer": 0, "facts": {"event": {"hazard": "armed_intruder", "on_campus": true, "confirmed": true, "immediate_threat": true, "crime": "aggravated_assault", "clery_crime": true, "geography": "on_campus"}}, "lesson": "A notification makes a separate warning unnecessary, but follow-up information is still owed."}
{"id": "hostage-quiet", "topic": "emergency_notification", "story": "A man holds two people in a laboratory. The officers in charge judge that a message to all would endanger the two.", "question": "Is an emergency notification due?", "choices": [{"says": "Required at once", "expected": {"emergency_notification": "required", "document": true}}, {"says": "It may wait, and the reason is written down", "expected": {"emergency_notification": "may_delay", "document": true}}, {"says": "Not required", "expected": {"emergency_notification": "not_required", "document": true}}], "answer": 1, "facts": {"event": {"hazard": "hostage", "on_campus": true, "confirmed": true, "immediate_threat": true, "responsible_authority_judgment": "notification would compromise efforts to assist victims"}}, "lesson": "Only the professional judgment that it would harm the victims or the response delays a notification."}
{"id": "drill-nobody-heard-of", "topic": "emergency_notification", "story": "A college tests its sirens once, on April 9, 2025, at ten, announced and written up. It tells nobody its emergency procedures, then or later in the year.", "question": "Is that enough for 2025?", "choices": [{"says": "Yes", "expected": {"compliant": true, "missing": []}}, {"says": "No: the procedures were not publicized with a test", "expected": {"compliant": false, "missing": ["procedures_publicized_with_one_test"]}}, {"says": "No: a test must be unannounced", "expected": {"compliant": false, "missing": ["unannounced"]}}], "answer": 1, "facts": {"tests": [{"date": "2025-04-09", "announced": true, "described": true, "time": "10:00", "procedures_publicized": false}], "year": 2025}, "lesson": "At least one test a year goes out together with the procedures."}
{"id": "seventeen-in-hall", "topic": "missing_student", "story": "A 17-year-old who is not emancipated and lives in a residence hall is determined missing on October 8, 2025, at 9 p.m. She had named a confidential contact.", "question": "Who must be told within 24 hours of the determination?", "choices": [{"says": "The contact and the local police", "expected": {"notify": [{"who": "contact", "by": "2025-10-09T21:00"}, {"who": "local_law_enforcement", "by": "2025-10-09T21:00"}]}}, {"says": "The contact, a parent or guardian, and the local police", "expected": {"notify": [{"who": "contact", "by": "2025-10-09T21:00"}, {"who": "parent_or_guardian", "by": "2025-10-09T21:00"}, {"who": "local_law_enforcement", "by": "2025-10-09T21:00"}]}}, {"says": "A parent or guardian only", "expected": {"notify": [{"who": "parent_or_guardian", "by": "2025-10-09T21:00"}]}}], "answer": 1, "facts": {"resident": true, "age": 17, "emancipated": false, "contact": "c1", "determined_missing": "2025-10-08T21:00"}, "lesson": "Under 18 and not emancipated: a parent or guardian besides the contact and the police."}
{"id": "twenty-one-nobody-named", "topic": "missing_student", "story": "A 21-year-old resident who named nobody is determined missing on February 3, 2026, at 8 a.m.", "question": "Who must be told within 24 hours of the determination?", "choices": [{"says": "The local police", "expected": {"notify": [{"who": "local_law_enforcement", "by": "2026-02-04T08:00"}]}}, {"says": "A parent and the local police", "expected": {"notify": [{"who": "parent_or_guardian", "by": "2026-02-04T08:00"}, {"who": "local_law_enforcement", "by": "2026-02-04T08:00"}]}}, {"says": "Nobody: no contact was named", "expected": {"notify": []}}], "answer": 0, "facts": {"resident": true, "age": 21, "contact": null, "determined_missing": "2026-02-03T08:00"}, "lesson": "The police are told in every case; the parents of an adult are told only if named."}
{"id": "lives-in-town", "topic": "missing_student", "story": "A 20-year-old student who lives in a private apartment in town is believed missing since November 12, 2025.", "question": "Who must be told within 24 hours of the determination?", "choices": [{"says": "The local police, under the residents' rule", "expected": {"notify": [{"who": "local_law_enforcement", "by": "2025-11-13T18:00"}]}}, {"says": "Nobody under this rule: it covers residents of on-campus housing", "expected": {"notify": []}}], "answer": 1, "facts": {"resident": false, "age": 20, "determined_missing": "2025-11-12T18:00"}, "lesson": "The rule covers residents of on-campus student housing; others are a matter for the police all the same."}
{"id": "police-said-so", "topic": "missing_student", "story": "City police determine on March 2, 2026, at noon that a 19-year-old resident is missing. He had named his sister as contact.", "question": "Who must be told within 24 hours of the determination?", "choices": [{"says": "His sister", "expected": {"notify": [{"who": "contact", "by": "2026-03-03T12:00"}]}}, {"says": "His sister and the local police", "expected": {"notify": [{"who": "contact", "by": "2026-03-03T12:00"}, {"who": "local_law_enforcement", "by": "2026-03-03T12:00"}]}}, {"says": "The local police", "expected": {"notify": [{"who": "local_law_enforcement", "by": "2026-03-03T12:00"}]}}], "answer": 0, "facts": {"resident": true, "age": 19, "contact": "c1", "determined_missing": "2026-03-02T12:00", "determined_by": "local_police"}, "lesson": "The police need not be told when they made the determination themselves."}
{"id": "scene-only", "topic": "fire", "story": "A toaster fire in A Hall in 2025 burns two residents. Paramedics treat one at the scene and take the other to the campus health center. The wall and the contents cost 400 dollars.", "question": "How many fires and injuries are shown?", "choices": [{"says": "One fire, no injuries", "expected": {"fire_stats": [{"facility": "A Hall", "year": 2025, "fires": 1, "injuries": 0, "deaths": 0, "damage_value": 400}]}}, {"says": "One fire, one injury", "expected": {"fire_stats": [{"facility": "A Hall", "year": 2025, "fires": 1, "injuries": 1, "deaths": 0, "damage_value": 400}]}}, {"says": "One fire, two injuries", "expected": {"fire_stats": [{"facility": "A Hall", "year": 2025, "fires": 1, "injuries": 2, "deaths": 0, "damage_value": 400}]}}], "answer": 1, "facts": {"fires": [{"facility": "A Hall", "year": 2025, "cause": "cooking", "injured": [{"treated_at": "scene_only"}, {"treated_at": "on_campus_health_center"}], "deaths": 0, "damage": {"structure": 300, "contents": 100}}]}, "lesson": "An injury is shown when it was treated at a medical facility, and the campus health center is one."}
{"id": "kitchen-closed", "topic": "fire", "story": "A fire in the kitchen of B Hall in 2025 costs 2,000 dollars in cabinets, 500 in contents and 900 for smoke and water. The hall loses 6,000 dollars because the kitchen stays closed. Nobody is hurt.", "question": "What damage is shown?", "choices": [{"says": "2,500 dollars", "expected": {"fire_stats": [{"facility": "B Hall", "year": 2025, "fires": 1, "injuries": 0, "deaths": 0, "damage_value": 2500}]}}, {"says": "3,400 dollars", "expected": {"fire_stats": [{"facility": "B Hall", "year": 2025, "fires": 1, "injuries": 0, "deaths": 0, "damage_value": 3400}]}}, {"says": "9,400 dollars", "expected": {"fire_stats": [{"facility": "B Hall", "year": 2025, "fires": 1, "injuries": 0, "deaths": 0, "damage_value": 9400}]}}], "answer": 1, "facts": {"fires": [{"facility": "B Hall", "year": 2025, "cause": "cooking", "injured": [], "deaths": 0, "damage": {"structure": 2000, "contents": 500, "smoke_water_overhaul": 900, "business_interruption": 6000}}]}, "lesson": "Structure, contents, smoke and water count; what the closing costs does not."}
{"id": "alarm-without-fire", "topic": "fire", "story": "A shower's steam sets off the alarm in D Hall and everybody leaves the building.", "question": "How many fires are shown, and is it logged?", "choices": [{"says": "One fire, and it is in the fire log", "expected": {"fires": 1, "log_entry": true}}, {"says": "No fire, but it is in the fire log", "expected": {"fires": 0, "log_entry": true}}, {"says": "No fire, and it is not in the fire log", "expected": {"fires": 0, "log_entry": false}}], "answer": 2, "facts": {"event": {"kind": "false_alarm", "facility": "D Hall"}}, "lesson": "No flame, no fire: a false alarm is in neither."}
{"id": "title-of-one", "topic": "fire", "story": "A college with residence halls publishes one document with the crime and the fire report. Its title is \"2025 Annual Security Report\".", "question": "Is the title in order?", "choices": [{"says": "Yes", "expected": {"compliant": true}}, {"says": "No", "expected": {"compliant": false}}], "answer": 1, "facts": {"report": {"combined": true, "title": "2025 Annual Security Report"}, "has_housing": true}, "lesson": "One document for both reports must say so in its title."}
{"id": "beds-far-away", "topic": "fire", "story": "A college has no residence hall on campus. It rents a house five miles away for its students.", "question": "Does it owe a fire safety report and a fire log?", "choices": [{"says": "Both", "expected": {"afsr_required": true, "fire_log_required": true}}, {"says": "The log only", "expected": {"afsr_required": false, "fire_log_required": true}}, {"says": "Neither", "expected": {"afsr_required": false, "fire_log_required": false}}], "answer": 2, "facts": {"institution": {"on_campus_student_housing": false, "noncampus_housing": true}}, "lesson": "The fire duties follow on-campus student housing."}
{"id": "set-in-c-hall", "topic": "fire", "story": "In October 2025 a door decoration in C Hall is set on fire on purpose; investigators of the fire department say so. It burns out at once, damage 20 dollars.", "question": "Where does it appear?", "choices": [{"says": "In the fire statistics only", "expected": {"fire_stats": [{"facility": "C Hall", "year": 2025, "fires": 1, "cause": "intentional"}], "counts": []}}, {"says": "As an arson only", "expected": {"fire_stats": [{"facility": "C Hall", "year": 2025, "fires": 0, "cause": "intentional"}], "counts": [{"category": "arson", "geography": "on_campus", "year": 2025, "count": 1}, {"category": "arson", "geography": "on_campus_student_housing", "year": 2025, "count": 1}]}}, {"says": "In the fire statistics and as an arson", "expected": {"fire_stats": [{"facility": "C Hall", "year": 2025, "fires": 1, "cause": "intentional"}], "counts": [{"category": "arson", "geography": "on_campus", "year": 2025, "count": 1}, {"category": "arson", "geography": "on_campus_student_housing", "year": 2025, "count": 1}]}}], "answer": 2, "facts": {"fires": [{"facility": "C Hall", "year": 2025, "cause": "arson_determined", "injured": [], "damage": {"contents": 20}}], "incidents": [{"id": "i1", "occurred": "2025-10-14", "reported": [{"date": "2025-10-14", "to": "campus_police"}], "place": {"geography": "on_campus", "student_housing": true}, "offenses": [{"type": "arson", "victims": 0, "offenders": 1, "operations": 1}]}]}, "lesson": "An arson in student housing stands in two reports: as a crime and as a fire."}
{"id": "home-page-link", "topic": "asr", "story": "On September 26, 2025, each student gets an e-mail saying that the annual report is available. It describes the contents, promises a paper copy, and links to the home page of the university.", "question": "Is the notice in order?", "choices": [{"says": "Yes", "expected": {"compliant": true, "missing": []}}, {"says": "No: the exact address of the report is missing", "expected": {"compliant": false, "missing": ["exact_url"]}}, {"says": "No: it came too late", "expected": {"compliant": false, "missing": ["by_october_1"]}}], "answer": 1, "facts": {"notice": {"to": "current_students", "sent": "2025-09-26", "each_individual": true, "statement_of_availability": true, "exact_url": false, "description": true, "paper_copy_statement": true}}, "lesson": "The notice links to the report itself, not to the home page."}
{"id": "third-of-october", "topic": "asr", "story": "A college sends a complete notice to each employee on October 3, 2025.", "question": "Is the notice in order?", "choices": [{"says": "Yes: October is the month", "expected": {"compliant": true, "missing": []}}, {"says": "No: it came too late", "expected": {"compliant": false, "missing": ["by_october_1"]}}, {"says": "No: employees need a printed copy", "expected": {"compliant": false, "missing": ["paper_copy_statement"]}}], "answer": 1, "facts": {"notice": {"to": "current_employees", "sent": "2025-10-03", "each_individual": true, "statement_of_availability": true, "exact_url": true, "description": true, "paper_copy_statement": true}}, "lesson": "The report and its notice are due by October 1."}
{"id": "no-word-of-paper", "topic": "asr", "story": "On September 26, 2025, each student gets an e-mail with the exact address of the report and a description. It says nothing about a paper copy.", "question": "Is the notice in order?", "choices": [{"says": "Yes: paper is out of date", "expected": {"compliant": true, "missing": []}}, {"says": "No: it must say that a paper copy is given on request", "expected": {"compliant": false, "missing": ["paper_copy_statement"]}}], "answer": 1, "facts": {"notice": {"to": "current_students", "sent": "2025-09-26", "each_individual": true, "statement_of_availability": true, "exact_url": true, "description": true, "paper_copy_statement": false}}, "lesson": "Each notice says that a paper copy is given on request."}
{"id": "adding-up", "topic": "asr", "story": "In 2024 a university counts 7 burglaries on campus, 5 of them in student housing, 2 noncampus and 1 on public property.", "question": "What is the total?", "choices": [{"says": "8", "expected": {"total": 8}}, {"says": "10", "expected": {"total": 10}}, {"says": "15", "expected": {"total": 15}}], "answer": 1, "facts": {"table": {"year": 2024, "on_campus": 7, "on_campus_student_housing": 5, "noncampus": 2, "public_property": 1}}, "lesson": "Housing is a part of on campus and is never added again."}
{"id": "campus-forgotten", "topic": "asr", "story": "A university has a main campus and a separate campus in another county. Its report has statistics for the main campus only.", "question": "Is the report in order?", "choices": [{"says": "Yes: one institution, one report", "expected": {"compliant": true, "missing": []}}, {"says": "No: the separate campus is missing", "expected": {"compliant": false, "missing": ["separate"]}}], "answer": 1, "facts": {"campuses": ["main", "separate"], "statistics_for": ["main"]}, "lesson": "Each separate campus has statistics and policies of its own."}
{"id": "on-the-last-day", "topic": "asr", "story": "On October 1, 2025, each student gets an e-mail saying that the annual report is available. It has the exact address of the report, describes the contents, and promises a paper copy on request.", "question": "Is the notice in order?", "choices": [{"says": "Yes", "expected": {"compliant": true, "missing": []}}, {"says": "No: it came too late", "expected": {"compliant": false, "missing": ["by_october_1"]}}, {"says": "No: an e-mail is not enough", "expected": {"compliant": false, "missing": ["each_individual"]}}], "answer": 0, "facts": {"notice": {"to": "current_students", "sent": "2025-10-01", "each_individual": true, "statement_of_availability": true, "exact_url": true, "description": true, "paper_copy_statement": true}}, "lesson": "By October 1 includes October 1, and an e-mail to each person is an individual notice."}
{"id": "in-the-viewbook", "topic": "asr", "story": "A college prints its notice for applicants in the admissions brochure, among others. It says that the report is available and what it contains, and how to request a copy.", "question": "Is the notice in order?", "choices": [{"says": "Yes: it may stand with other notices", "expected": {"compliant": true, "missing": []}}, {"says": "No: it must stand alone", "expected": {"compliant": false, "missing": ["separate_notice"]}}], "answer": 0, "facts": {"notice": {"to": "prospective_students", "combined_with_other_notices": true, "statement_of_availability": true, "description": true, "opportunity_to_request": true}}, "lesson": "The notice to applicants may be combined with others."}
{"id": "fine-of-2024", "topic": "records", "story": "In March 2024 the Department assesses a fine for a crime that a university left out of its report of 2021.", "question": "What is the most that one such violation can cost?", "choices": [{"says": "35,000 dollars, the amount of 2012", "expected": {"max_penalty_usd": 35000}}, {"says": "58,328 dollars, the amount of 2020", "expected": {"max_penalty_usd": 58328}}, {"says": "69,733 dollars, the amount of 2024", "expected": {"max_penalty_usd": 69733}}], "answer": 2, "facts": {"assessed": "2024-03-15", "violation_date": "2021-10-01"}, "lesson": "The amount of the day of assessment applies, to each crime left out."}
{"id": "old-omission", "topic": "records", "story": "In March 2024 the Department assesses a fine for a crime that a college left out of its report of October 2014.", "question": "What is the most that this violation can cost?", "choices": [{"says": "27,500 dollars, the amount of 2002", "expected": {"max_penalty_usd": 27500}}, {"says": "35,000 dollars, the amount before November 2, 2015", "expected": {"max_penalty_usd": 35000}}, {"says": "69,733 dollars, the amount of 2024", "expected": {"max_penalty_usd": 69733}}], "answer": 1, "facts": {"assessed": "2024-03-15", "violation_date": "2014-10-01"}, "lesson": "The amounts that rise each year are for violations after November 2, 2015."}
{"id": "chart-of-the-department", "topic": "records", "story": "A department cleans out its cabinets: among the papers are an old organization chart of the security department and nothing else of that year.", "question": "Must the chart be kept for Clery?", "choices": [{"says": "Yes: everything of the department is kept", "expected": {"retain_for_clery": true}}, {"says": "No", "expected": {"retain_for_clery": false}}], "answer": 1, "facts": {"records": {"item": "organizational chart of the security department"}}, "lesson": "Keep what supports the report: crime reports, logs, referrals, warnings, letters, notices."}
{"id": "keep-until", "topic": "records", "story": "A college wants to clean out the reports of crimes that were reported in 2023. They support the annual reports of 2024, 2025 and 2026.", "question": "Until when must they be kept at least?", "choices": [{"says": "October 1, 2026", "expected": {"retain_until": "2026-10-01"}}, {"says": "December 31, 2026", "expected": {"retain_until": "2026-12-31"}}, {"says": "October 1, 2029", "expected": {"retain_until": "2029-10-01"}}], "answer": 2, "facts": {"records": {"item": "crime reports", "reported": "2023-05-02"}}, "lesson": "Three years run from the last annual report that a record supports."}
"""######
    static let words: StaticString = ######"""
abandon
ability
able
about
above
absent
absorb
abstract
absurd
abuse
access
accident
account
accuse
achieve
acid
acoustic
acquire
across
act
action
actor
actress
actual
adapt
add
addict
address
adjust
admit
adult
advance
advice
aerobic
affair
afford
afraid
again
age
agent
agree
ahead
aim
air
airport
aisle
alarm
album
alcohol
alert
alien
all
alley
allow
almost
alone
alpha
already
also
alter
always
amateur
amazing
among
amount
amused
analyst
anchor
ancient
anger
angle
angry
animal
ankle
announce
annual
another
answer
antenna
antique
anxiety
any
apart
apology
appear
apple
approve
april
arch
arctic
area
arena
argue
arm
armed
armor
army
around
arrange
arrest
arrive
arrow
art
artefact
artist
artwork
ask
aspect
assault
asset
assist
assume
asthma
athlete
atom
attack
attend
attitude
attract
auction
audit
august
aunt
author
auto
autumn
average
avocado
avoid
awake
aware
away
awesome
awful
awkward
axis
baby
bachelor
bacon
badge
bag
balance
balcony
ball
bamboo
banana
banner
bar
barely
bargain
barrel
base
basic
basket
battle
beach
bean
beauty
because
become
beef
before
begin
behave
behind
believe
below
belt
bench
benefit
best
betray
better
between
beyond
bicycle
bid
bike
bind
biology
bird
birth
bitter
black
blade
blame
blanket
blast
bleak
bless
blind
blood
blossom
blouse
blue
blur
blush
board
boat
body
boil
bomb
bone
bonus
book
boost
border
boring
borrow
boss
bottom
bounce
box
boy
bracket
brain
brand
brass
brave
bread
breeze
brick
bridge
brief
bright
bring
brisk
broccoli
broken
bronze
broom
brother
brown
brush
bubble
buddy
budget
buffalo
build
bulb
bulk
bullet
bundle
bunker
burden
burger
burst
bus
business
busy
butter
buyer
buzz
cabbage
cabin
cable
cactus
cage
cake
call
calm
camera
camp
can
canal
cancel
candy
cannon
canoe
canvas
canyon
capable
capital
captain
car
carbon
card
cargo
carpet
carry
cart
case
cash
casino
castle
casual
cat
catalog
catch
category
cattle
caught
cause
caution
cave
ceiling
celery
cement
census
century
cereal
certain
chair
chalk
champion
change
chaos
chapter
charge
chase
chat
cheap
check
cheese
chef
cherry
chest
chicken
chief
child
chimney
choice
choose
chronic
chuckle
chunk
churn
cigar
cinnamon
circle
citizen
city
civil
claim
clap
clarify
claw
clay
clean
clerk
clever
click
client
cliff
climb
clinic
clip
clock
clog
close
cloth
cloud
clown
club
clump
cluster
clutch
coach
coast
coconut
code
coffee
coil
coin
collect
color
column
combine
come
comfort
comic
common
company
concert
conduct
confirm
congress
connect
consider
control
convince
cook
cool
copper
copy
coral
core
corn
correct
cost
cotton
couch
country
couple
course
cousin
cover
coyote
crack
cradle
craft
cram
crane
crash
crater
crawl
crazy
cream
credit
creek
crew
cricket
crime
crisp
critic
crop
cross
crouch
crowd
crucial
cruel
cruise
crumble
crunch
crush
cry
crystal
cube
culture
cup
cupboard
curious
current
curtain
curve
cushion
custom
cute
cycle
dad
damage
damp
dance
danger
daring
dash
daughter
dawn
day
deal
debate
debris
decade
december
decide
decline
decorate
decrease
deer
defense
define
defy
degree
delay
deliver
demand
demise
denial
dentist
deny
depart
depend
deposit
depth
deputy
derive
describe
desert
design
desk
despair
destroy
detail
detect
develop
device
devote
diagram
dial
diamond
diary
dice
diesel
diet
differ
digital
dignity
dilemma
dinner
dinosaur
direct
dirt
disagree
discover
disease
dish
dismiss
disorder
display
distance
divert
divide
divorce
dizzy
doctor
document
dog
doll
dolphin
domain
donate
donkey
donor
door
dose
double
dove
draft
dragon
drama
drastic
draw
dream
dress
drift
drill
drink
drip
drive
drop
drum
dry
duck
dumb
dune
during
dust
dutch
duty
dwarf
dynamic
eager
eagle
early
earn
earth
easily
east
easy
echo
ecology
economy
edge
edit
educate
effort
egg
eight
either
elbow
elder
electric
elegant
element
elephant
elevator
elite
else
embark
embody
embrace
emerge
emotion
employ
empower
empty
enable
enact
end
endless
endorse
enemy
energy
enforce
engage
engine
enhance
enjoy
enlist
enough
enrich
enroll
ensure
enter
entire
entry
envelope
episode
equal
equip
era
erase
erode
erosion
error
erupt
escape
essay
essence
estate
eternal
ethics
evidence
evil
evoke
evolve
exact
example
excess
exchange
excite
exclude
excuse
execute
exercise
exhaust
exhibit
exile
exist
exit
exotic
expand
expect
expire
explain
expose
express
extend
extra
eye
eyebrow
fabric
face
faculty
fade
faint
faith
fall
false
fame
family
famous
fan
fancy
fantasy
farm
fashion
fat
fatal
father
fatigue
fault
favorite
feature
february
federal
fee
feed
feel
female
fence
festival
fetch
fever
few
fiber
fiction
field
figure
file
film
filter
final
find
fine
finger
finish
fire
firm
first
fiscal
fish
fit
fitness
fix
flag
flame
flash
flat
flavor
flee
flight
flip
float
flock
floor
flower
fluid
flush
fly
foam
focus
fog
foil
fold
follow
food
foot
force
forest
forget
fork
fortune
forum
forward
fossil
foster
found
fox
fragile
frame
frequent
fresh
friend
fringe
frog
front
frost
frown
frozen
fruit
fuel
fun
funny
furnace
fury
future
gadget
gain
galaxy
gallery
game
gap
garage
garbage
garden
garlic
garment
gas
gasp
gate
gather
gauge
gaze
general
genius
genre
gentle
genuine
gesture
ghost
giant
gift
giggle
ginger
giraffe
girl
give
glad
glance
glare
glass
glide
glimpse
globe
gloom
glory
glove
glow
glue
goat
goddess
gold
good
goose
gorilla
gospel
gossip
govern
gown
grab
grace
grain
grant
grape
grass
gravity
great
green
grid
grief
grit
grocery
group
grow
grunt
guard
guess
guide
guilt
guitar
gun
gym
habit
hair
half
hammer
hamster
hand
happy
harbor
hard
harsh
harvest
hat
have
hawk
hazard
head
health
heart
heavy
hedgehog
height
hello
helmet
help
hen
hero
hidden
high
hill
hint
hip
hire
history
hobby
hockey
hold
hole
holiday
hollow
home
honey
hood
hope
horn
horror
horse
hospital
host
hotel
hour
hover
hub
huge
human
humble
humor
hundred
hungry
hunt
hurdle
hurry
hurt
husband
hybrid
ice
icon
idea
identify
idle
ignore
ill
illegal
illness
image
imitate
immense
immune
impact
impose
improve
impulse
inch
include
income
increase
index
indicate
indoor
industry
infant
inflict
inform
inhale
inherit
initial
inject
injury
inmate
inner
innocent
input
inquiry
insane
insect
inside
inspire
install
intact
interest
into
invest
invite
involve
iron
island
isolate
issue
item
ivory
jacket
jaguar
jar
jazz
jealous
jeans
jelly
jewel
job
join
joke
journey
joy
judge
juice
jump
jungle
junior
junk
just
kangaroo
keen
keep
ketchup
key
kick
kid
kidney
kind
kingdom
kiss
kit
kitchen
kite
kitten
kiwi
knee
knife
knock
know
lab
label
labor
ladder
lady
lake
lamp
language
laptop
large
later
latin
laugh
laundry
lava
law
lawn
lawsuit
layer
lazy
leader
leaf
learn
leave
lecture
left
leg
legal
legend
leisure
lemon
lend
length
lens
leopard
lesson
letter
level
liar
liberty
library
license
life
lift
light
like
limb
limit
link
lion
liquid
list
little
live
lizard
load
loan
lobster
local
lock
logic
lonely
long
loop
lottery
loud
lounge
love
loyal
lucky
luggage
lumber
lunar
lunch
luxury
lyrics
machine
mad
magic
magnet
maid
mail
main
major
make
mammal
man
manage
mandate
mango
mansion
manual
maple
marble
march
margin
marine
market
marriage
mask
mass
master
match
material
math
matrix
matter
maximum
maze
meadow
mean
measure
meat
mechanic
medal
media
melody
melt
member
memory
mention
menu
mercy
merge
merit
merry
mesh
message
metal
method
middle
midnight
milk
million
mimic
mind
minimum
minor
minute
miracle
mirror
misery
miss
mistake
mix
mixed
mixture
mobile
model
modify
mom
moment
monitor
monkey
monster
month
moon
moral
more
morning
mosquito
mother
motion
motor
mountain
mouse
move
movie
much
muffin
mule
multiply
muscle
museum
mushroom
music
must
mutual
myself
mystery
myth
naive
name
napkin
narrow
nasty
nation
nature
near
neck
need
negative
neglect
neither
nephew
nerve
nest
net
network
neutral
never
news
next
nice
night
noble
noise
nominee
noodle
normal
north
nose
notable
note
nothing
notice
novel
now
nuclear
number
nurse
nut
oak
obey
object
oblige
obscure
observe
obtain
obvious
occur
ocean
october
odor
off
offer
office
often
oil
okay
old
olive
olympic
omit
once
one
onion
online
only
open
opera
opinion
oppose
option
orange
orbit
orchard
order
ordinary
organ
orient
original
orphan
ostrich
other
outdoor
outer
output
outside
oval
oven
over
own
owner
oxygen
oyster
ozone
pact
paddle
page
pair
palace
palm
panda
panel
panic
panther
paper
parade
parent
park
parrot
party
pass
patch
path
patient
patrol
pattern
pause
pave
payment
peace
peanut
pear
peasant
pelican
pen
penalty
pencil
people
pepper
perfect
permit
person
pet
phone
photo
phrase
physical
piano
picnic
picture
piece
pig
pigeon
pill
pilot
pink
pioneer
pipe
pistol
pitch
pizza
place
planet
plastic
plate
play
please
pledge
pluck
plug
plunge
poem
poet
point
polar
pole
police
pond
pony
pool
popular
portion
position
possible
post
potato
pottery
poverty
powder
power
practice
praise
predict
prefer
prepare
present
pretty
prevent
price
pride
primary
print
priority
prison
private
prize
problem
process
produce
profit
program
project
promote
proof
property
prosper
protect
proud
provide
public
pudding
pull
pulp
pulse
pumpkin
punch
pupil
puppy
purchase
purity
purpose
purse
push
put
puzzle
pyramid
quality
quantum
quarter
question
quick
quit
quiz
quote
rabbit
raccoon
race
rack
radar
radio
rail
rain
raise
rally
ramp
ranch
random
range
rapid
rare
rate
rather
raven
raw
razor
ready
real
reason
rebel
rebuild
recall
receive
recipe
record
recycle
reduce
reflect
reform
refuse
region
regret
regular
reject
relax
release
relief
rely
remain
remember
remind
remove
render
renew
rent
reopen
repair
repeat
replace
report
require
rescue
resemble
resist
resource
response
result
retire
retreat
return
reunion
reveal
review
reward
rhythm
rib
ribbon
rice
rich
ride
ridge
rifle
right
rigid
ring
riot
ripple
risk
ritual
rival
river
road
roast
robot
robust
rocket
romance
roof
rookie
room
rose
rotate
rough
round
route
royal
rubber
rude
rug
rule
run
runway
rural
sad
saddle
sadness
safe
sail
salad
salmon
salon
salt
salute
same
sample
sand
satisfy
satoshi
sauce
sausage
save
say
scale
scan
scare
scatter
scene
scheme
school
science
scissors
scorpion
scout
scrap
screen
script
scrub
sea
search
season
seat
second
secret
section
security
seed
seek
segment
select
sell
seminar
senior
sense
sentence
series
service
session
settle
setup
seven
shadow
shaft
shallow
share
shed
shell
sheriff
shield
shift
shine
ship
shiver
shock
shoe
shoot
shop
short
shoulder
shove
shrimp
shrug
shuffle
shy
sibling
sick
side
siege
sight
sign
silent
silk
silly
silver
similar
simple
since
sing
siren
sister
situate
six
size
skate
sketch
ski
skill
skin
skirt
skull
slab
slam
sleep
slender
slice
slide
slight
slim
slogan
slot
slow
slush
small
smart
smile
smoke
smooth
snack
snake
snap
sniff
snow
soap
soccer
social
sock
soda
soft
solar
soldier
solid
solution
solve
someone
song
soon
sorry
sort
soul
sound
soup
source
south
space
spare
spatial
spawn
speak
special
speed
spell
spend
sphere
spice
spider
spike
spin
spirit
split
spoil
sponsor
spoon
sport
spot
spray
spread
spring
spy
square
squeeze
squirrel
stable
stadium
staff
stage
stairs
stamp
stand
start
state
stay
steak
steel
stem
step
stereo
stick
still
sting
stock
stomach
stone
stool
story
stove
strategy
street
strike
strong
struggle
student
stuff
stumble
style
subject
submit
subway
success
such
sudden
suffer
sugar
suggest
suit
summer
sun
sunny
sunset
super
supply
supreme
sure
surface
surge
surprise
surround
survey
suspect
sustain
swallow
swamp
swap
swarm
swear
sweet
swift
swim
swing
switch
sword
symbol
symptom
syrup
system
table
tackle
tag
tail
talent
talk
tank
tape
target
task
taste
tattoo
taxi
teach
team
tell
ten
tenant
tennis
tent
term
test
text
thank
that
theme
then
theory
there
they
thing
this
thought
three
thrive
throw
thumb
thunder
ticket
tide
tiger
tilt
timber
time
tiny
tip
tired
tissue
title
toast
tobacco
today
toddler
toe
together
toilet
token
tomato
tomorrow
tone
tongue
tonight
tool
tooth
top
topic
topple
torch
tornado
tortoise
toss
total
tourist
toward
tower
town
toy
track
trade
traffic
tragic
train
transfer
trap
trash
travel
tray
treat
tree
trend
trial
tribe
trick
trigger
trim
trip
trophy
trouble
truck
true
truly
trumpet
trust
truth
try
tube
tuition
tumble
tuna
tunnel
turkey
turn
turtle
twelve
twenty
twice
twin
twist
two
type
typical
ugly
umbrella
unable
unaware
uncle
uncover
under
undo
unfair
unfold
unhappy
uniform
unique
unit
universe
unknown
unlock
until
unusual
unveil
update
upgrade
uphold
upon
upper
upset
urban
urge
usage
use
used
useful
useless
usual
utility
vacant
vacuum
vague
valid
valley
valve
van
vanish
vapor
various
vast
vault
vehicle
velvet
vendor
venture
venue
verb
verify
version
very
vessel
veteran
viable
vibrant
vicious
victory
video
view
village
vintage
violin
virtual
virus
visa
visit
visual
vital
vivid
vocal
voice
void
volcano
volume
vote
voyage
wage
wagon
wait
walk
wall
walnut
want
warfare
warm
warrior
wash
wasp
waste
water
wave
way
wealth
weapon
wear
weasel
weather
web
wedding
weekend
weird
welcome
west
wet
whale
what
wheat
wheel
when
where
whip
whisper
wide
width
wife
wild
will
win
window
wine
wing
wink
winner
winter
wire
wisdom
wise
wish
witness
wolf
woman
wonder
wood
wool
word
work
world
worry
worth
wrap
wreck
wrestle
wrist
write
wrong
yard
year
yellow
you
young
youth
zebra
zero
zone
zoo
"""######
    static let fines: StaticString = ######"""
# What was fined: finding, institution, year, dollars, state, extent (the amount is for this finding, or for the whole case), words, source.
# Collected on 2026-11-23. Amounts as published; read the letter itself before quoting one.
statistics	Pennsylvania State University	2016	2167500	final	finding	Crimes of 2008 to 2011 not classified or not disclosed (finding 5)	Department of Education, fine letter of November 3, 2016; triblive.com, November 3, 2016
statistics	University of Montana	2018	111814	proposed	finding	Two omitted stalkings of 2015: twice the maximum of $55,907	safecampuses.biz, Expect larger, faster Clery Act fines (on the fine letter of September 2018)
statistics	University of Montana	2018	8500	proposed	finding	One omitted burglary	safecampuses.biz, Expect larger, faster Clery Act fines (on the fine letter of September 2018)
statistics	Yale University	2013	110000	proposed	finding	Four omitted forcible sex offenses of 2001 and 2002: four times the maximum of $27,500	The Chronicle of Higher Education, May 16, 2013 (on the letter of April 19, 2013)
statistics	University of California, Berkeley	2020	2350000	settled	case	1,125 of about 32,000 records misclassified, 982 of them conduct referrals; also log, report and one emergency notification	icslawyer.com, Record-breaking $14 million fine (list of the largest fines)
sources	Pennsylvania State University	2016	2397500	final	case	No adequate system for collecting statistics from all required sources (finding 6 of 11)	Department of Education, final program review determination of November 3, 2016
authorities	Michigan State University	2019	4500000	settled	case	Security authorities not identified, told or trained (part of 4 findings)	icslawyer.com, Record-breaking $14 million fine (list of the largest fines)
statements	Pennsylvania State University	2016	37500	proposed	finding	Policy statements omitted or inadequate (finding 3)	Department of Education, news release of November 3, 2016
statements	Yale University	2013	55000	proposed	finding	Policy statements omitted, and the hospital left out of “campus”	The Chronicle of Higher Education, May 16, 2013
log	Pennsylvania State University	2016	2397500	final	case	Daily crime log neither accurate nor complete (finding 7 of 11)	Department of Education, final program review determination of November 3, 2016
log	Liberty University	2024	14000000	settled	case	Daily crime log neither accurate nor complete (one of 11 findings)	cnn.com, March 5, 2024
survey	Pennsylvania State University	2016	2397500	final	case	Report and the Department’s survey did not agree (finding 8 of 11)	Department of Education, final program review determination of November 3, 2016
distribution	Pennsylvania State University	2016	2397500	final	case	Report not published and distributed as the regulation asks (finding 9 of 11)	Department of Education, final program review determination of November 3, 2016
prospective	Pennsylvania State University	2016	2397500	final	case	Prospective students and employees not told (finding 10 of 11)	Department of Education, final program review determination of November 3, 2016
drug_free	Pennsylvania State University	2016	2397500	final	case	Drug-Free Schools and Communities Act, part 86 (finding 11 of 11)	Department of Education, final program review determination of November 3, 2016
violence	Liberty University	2024	14000000	settled	case	Requirements of the Violence Against Women Act not met (one of 11 findings)	icslawyer.com, Record-breaking $14 million fine
warnings	Virginia Tech	2014	32500	final	case	Two late or vague warnings of 2007; $55,000 had been proposed	highereddive.com, Clery Act: colleges typically pay 25 % less than fined
capability	Pennsylvania State University	2016	27500	proposed	finding	Lack of administrative capability (finding 2)	Department of Education, news release of November 3, 2016
capability	University of North Carolina at Chapel Hill	2020	1500000	settled	case	Statistics, sources, geography, warnings and more together	icslawyer.com, Record-breaking $14 million fine (list of the largest fines)
capability	Eastern Michigan University	2008	350000	settled	case	13 violations; $357,500 had been proposed	universitybusiness.com, A look into a hefty Clery Act fine
"""######
    static let publishedCases: StaticString = ######"""
{"id": "arr-002", "topic": "arrest_referral", "facts": {"incidents": [{"id": "i1", "occurred": "2024-09-14", "place": {"geography": "public_property", "student_housing": false}, "law_actions": [{"persons": 1, "violation": "drug", "action": "citation", "law_violation": true, "person": "s1"}, {"persons": 1, "violation": "drug", "action": "referred", "law_violation": true, "person": "s1", "record": true, "sanction_possible": true}], "place_name": "public street running through campus"}]}, "expected": {"counts": [{"category": "drug_arrest", "geography": "public_property", "year": 2024, "count": 1}], "explain": "A criminal citation is an arrest; the referral is not added."}, "source": "Clery course flashcards 'Arrests and Disciplinary Referrals', card 2", "source_kind": "worked_example", "checked": "text"}
{"id": "arr-003", "topic": "arrest_referral", "facts": {"incidents": [{"id": "i1", "occurred": "2024-09-14", "place": {"geography": "on_campus", "student_housing": false}, "law_actions": [{"persons": 1, "violation": "liquor", "action": "arrest", "law_violation": true, "person": "s1"}, {"persons": 1, "violation": "liquor", "action": "referred", "law_violation": true, "person": "s1", "record": true, "sanction_possible": true}]}]}, "expected": {"counts": [{"category": "liquor_arrest", "geography": "on_campus", "year": 2024, "count": 1}], "explain": "Arrest only."}, "source": "Mankato policy, definition of Arrest", "source_kind": "published_rule", "checked": "text"}
{"id": "arr-004", "topic": "arrest_referral", "facts": {"incidents": [{"id": "i1", "occurred": "2024-09-14", "place": {"geography": "on_campus", "student_housing": false}, "law_actions": [{"persons": 1, "violation": "weapons", "action": "arrest", "law_violation": true, "item": "brass knuckles prohibited by ordinance"}]}]}, "expected": {"counts": [{"category": "weapons_arrest", "geography": "on_campus", "year": 2024, "count": 1}], "explain": "Laws on specific weapons count."}, "source": "Clery course flashcards 'Arrests and Disciplinary Referrals', card 3", "source_kind": "published_rule", "checked": "text"}
{"id": "arr-005", "topic": "arrest_referral", "facts": {"incidents": [{"id": "i1", "occurred": "2024-09-14", "place": {"geography": "on_campus", "student_housing": false}, "law_actions": [{"persons": 1, "violation": "weapons", "action": "referred", "law_violation": false, "item": "knife with 3.5 inch blade, lawful, forbidden by policy", "record": true, "sanction_possible": true}]}]}, "expected": {"counts": [], "explain": "There is no national three-inch rule; a lawful item is not a law violation."}, "source": "Clery course flashcards 'Arrests and Disciplinary Referrals', card 3", "source_kind": "published_rule", "checked": "text"}
{"id": "arr-006", "topic": "arrest_referral", "facts": {"incidents": [{"id": "i1", "occurred": "2024-09-14", "place": {"geography": "on_campus", "student_housing": false}, "law_actions": [{"persons": 1, "violation": "weapons", "action": "referred", "law_violation": false, "item": "air gun, not a weapon under local law", "record": true, "sanction_possible": true}]}]}, "expected": {"counts": [], "explain": "Air guns count only where law makes them weapons."}, "source": "Clery course flashcards 'Arrests and Disciplinary Referrals', card 3", "source_kind": "published_rule", "checked": "text"}
{"id": "arr-009", "topic": "arrest_referral", "facts": {"incidents": [{"id": "i1", "occurred": "2024-09-14", "place": {"geography": "on_campus", "student_housing": true}, "law_actions": [{"persons": 1, "violation": "liquor", "action": "referred", "law_violation": false, "age": 22, "policy": "dry residence hall", "record": true, "sanction_possible": true}]}]}, "expected": {"counts": [], "explain": "Policy breach that is not a law violation."}, "source": "Handbook 2016 p. 3-42ff (law violations only)", "source_kind": "published_rule", "checked": "recall"}
{"id": "arr-014", "topic": "arrest_referral", "facts": {"incidents": [{"id": "i1", "occurred": "2024-09-14", "place": {"geography": "on_campus", "student_housing": false}, "law_actions": [{"persons": 1, "violation": "drug", "action": "arrest", "law_violation": true, "person": "s1"}, {"persons": 1, "violation": "liquor", "action": "arrest", "law_violation": true, "person": "s1"}], "official_most_serious": "drug"}]}, "expected": {"counts": [{"category": "drug_arrest", "geography": "on_campus", "year": 2024, "count": 1}], "explain": "One person, one incident, two law types: only the one the official judges most serious."}, "source": "Handbook 2016 p. 3-43/44 (official discretion)", "source_kind": "published_rule", "checked": "recall"}
{"id": "arr-018", "topic": "arrest_referral", "facts": {"incidents": [{"id": "i1", "occurred": "2024-09-14", "place": {"geography": "noncampus", "student_housing": false}, "law_actions": [{"persons": 1, "violation": "drug", "action": "summons", "law_violation": true, "role": "employee"}]}]}, "expected": {"counts": [{"category": "drug_arrest", "geography": "noncampus", "year": 2024, "count": 1}], "explain": "A summons is an arrest; any person counts."}, "source": "Mankato policy, definition of Arrest (arrest, citation or summons)", "source_kind": "published_rule", "checked": "text"}
{"id": "asr-001", "topic": "asr", "facts": {"notice": {"to": "current_students", "sent": "2025-09-29", "each_individual": true, "statement_of_availability": true, "exact_url": true, "description": true, "paper_copy_statement": true}}, "expected": {"compliant": true, "explain": "All elements, by October 1."}, "source": "BYU-Hawaii memo sec. III.C", "source_kind": "published_rule", "checked": "text"}
{"id": "asr-003", "topic": "asr", "facts": {"notice": {"to": "current_students", "sent": "2025-10-03", "each_individual": true, "statement_of_availability": true, "exact_url": true, "description": true, "paper_copy_statement": true}}, "expected": {"compliant": false, "missing": ["by_october_1"], "explain": "Late."}, "source": "BYU-Hawaii memo sec. III.C", "source_kind": "published_rule", "checked": "text"}
{"id": "asr-004", "topic": "asr", "facts": {"notice": {"to": "prospective_students", "combined_with_other_notices": true, "statement_of_availability": true, "description": true, "opportunity_to_request": true}}, "expected": {"compliant": true, "explain": "Notices to prospects may be combined with others."}, "source": "Clery course flashcards 'The Annual Security Report', card 3", "source_kind": "worked_example", "checked": "text"}
{"id": "asr-007", "topic": "asr", "facts": {"records": {"item": "organizational chart of the security department"}}, "expected": {"retain_for_clery": false, "explain": "Not a Clery supporting record."}, "source": "Clery course flashcards 'The Annual Security Report', card 2", "source_kind": "worked_example", "checked": "text"}
{"id": "asr-011", "topic": "asr", "facts": {"table": {"year": 2024, "on_campus": 5, "on_campus_student_housing": 4, "noncampus": 1, "public_property": 2}}, "expected": {"total": 8, "explain": "The housing column is not added again."}, "source": "derived from 34 CFR 668.46(c)(5)", "source_kind": "derived", "checked": "n/a"}
{"id": "asr-017", "topic": "asr", "facts": {"campuses": ["main", "separate"], "statistics_for": ["main"]}, "expected": {"compliant": false, "missing": ["separate"], "explain": "Each separate campus must comply."}, "source": "BYU-Hawaii memo sec. I.B and note 24", "source_kind": "published_rule", "checked": "text"}
{"id": "cls-001", "topic": "classification", "facts": {"conduct": {"act": "death", "cause": "suicide"}}, "expected": {"classification": "not_counted", "explain": "Suicides are not counted."}, "source": "Northern Virginia Community College Clery definitions (reproducing Handbook 2016)", "source_kind": "published_rule", "checked": "text"}
{"id": "cls-003", "topic": "classification", "facts": {"conduct": {"act": "death", "cause": "fetal_death"}}, "expected": {"classification": "not_counted", "explain": "Fetal deaths are not counted."}, "source": "Northern Virginia Community College Clery definitions (reproducing Handbook 2016)", "source_kind": "published_rule", "checked": "text"}
{"id": "cls-005", "topic": "classification", "facts": {"conduct": {"act": "death", "cause": "accident", "gross_negligence": false}}, "expected": {"classification": "not_counted", "explain": "Accidental death without gross negligence is not counted."}, "source": "Northern Virginia Community College Clery definitions (reproducing Handbook 2016)", "source_kind": "published_rule", "checked": "text"}
{"id": "cls-008", "topic": "classification", "facts": {"conduct": {"act": "death", "cause": "heart_attack_during_crime"}}, "expected": {"classification": "not_counted", "explain": "Situational heart attacks are not homicide."}, "source": "Northern Virginia Community College Clery definitions (reproducing Handbook 2016)", "source_kind": "published_rule", "checked": "text"}
{"id": "cls-010", "topic": "classification", "facts": {"conduct": {"act": "property_taken_from_person", "force_or_threat": false, "method": "pickpocket"}}, "expected": {"classification": "not_counted", "explain": "Pick-pocketing is larceny."}, "source": "Northern Virginia Community College Clery crime sheets", "source_kind": "published_rule", "checked": "text"}
{"id": "cls-011", "topic": "classification", "facts": {"conduct": {"act": "property_taken_from_person", "force_or_threat": false, "method": "purse_snatch"}}, "expected": {"classification": "not_counted", "explain": "Purse-snatching without force is larceny."}, "source": "Northern Virginia Community College Clery crime sheets", "source_kind": "published_rule", "checked": "text"}
{"id": "cls-014", "topic": "classification", "facts": {"conduct": {"act": "vehicle_taken", "vehicle": "motorboat", "permission": false}}, "expected": {"classification": "not_counted", "explain": "Watercraft are excluded."}, "source": "Handbook 2011 p. 46", "source_kind": "published_rule", "checked": "text"}
{"id": "cls-019", "topic": "classification", "facts": {"conduct": {"act": "theft", "structure": true, "entry": "lawful_then_hid_after_closing", "exit": "yes"}}, "expected": {"classification": "burglary", "explain": "Concealment inside followed by exiting is forcible-entry burglary."}, "source": "Northern Virginia Community College Clery crime sheets (burglary)", "source_kind": "published_rule", "checked": "text"}
{"id": "cls-021", "topic": "classification", "facts": {"conduct": {"act": "entry", "structure": true, "entry": "unlawful", "intent": "undeterminable", "item_missing": true}}, "expected": {"classification": "not_counted", "explain": "If the intent cannot be determined the classification is larceny."}, "source": "Northern Virginia Community College Clery crime sheets (burglary)", "source_kind": "published_rule", "checked": "text"}
{"id": "cls-023", "topic": "classification", "facts": {"conduct": {"act": "assault", "weapon": null, "injury": "broken_bones"}}, "expected": {"classification": "aggravated_assault", "explain": "Broken bones, unconsciousness, major blood loss or hospital treatment make it aggravated."}, "source": "Campus Safety Magazine quiz 'What Would You Do', slide 7", "source_kind": "published_rule", "checked": "text"}
{"id": "cls-027", "topic": "classification", "facts": {"conduct": {"act": "burning", "determination": "wilful_malicious", "damage_usd": 5}}, "expected": {"classification": "arson", "explain": "Any damage value."}, "source": "Handbook 2011 p. 47", "source_kind": "published_rule", "checked": "text"}
{"id": "cls-029", "topic": "classification", "facts": {"conduct": {"act": "burning", "determination": "undetermined_after_investigation"}}, "expected": {"classification": "not_counted", "explain": "Only fires determined by investigation to be wilful or malicious."}, "source": "Handbook 2011 p. 47", "source_kind": "published_rule", "checked": "text"}
{"id": "cls-030", "topic": "classification", "facts": {"conduct": {"act": "intercourse", "victim_under_age_of_consent": true, "force": true}}, "expected": {"classification": "rape", "explain": "Force makes it rape, not statutory rape."}, "source": "Handbook 2016 p. 3-7", "source_kind": "published_rule", "checked": "recall"}
{"id": "cls-033", "topic": "classification", "facts": {"conduct": {"act": "vehicle_taken", "vehicle": "automobile", "permission": false, "later": "abandoned"}}, "expected": {"classification": "motor_vehicle_theft", "explain": "Taken without lawful access though later abandoned."}, "source": "Handbook 2011 p. 46", "source_kind": "published_rule", "checked": "text"}
{"id": "cnt-002", "topic": "counting", "facts": {"incidents": [{"id": "i1", "occurred": "2024-03-04", "reported": [{"date": "2024-03-04", "to": "campus_police"}], "place": {"geography": "on_campus", "student_housing": false}, "offenses": [{"type": "assault", "victims": 1, "offenders": 1, "outcome": "victim died two days later of head injury from a punch in a fight"}], "place_name": "campus car park"}]}, "expected": {"counts": [{"category": "murder", "geography": "on_campus", "year": 2024, "count": 1}], "explain": "A death from injuries received in a fight is murder and non-negligent manslaughter; no separate assault."}, "source": "Northern Virginia Community College Clery definitions (reproducing Handbook 2016), murder scenario 2", "source_kind": "worked_example", "checked": "text"}
{"id": "cnt-003", "topic": "counting", "facts": {"incidents": [{"id": "i1", "occurred": "2024-03-04", "reported": [{"date": "2024-03-04", "to": "campus_police"}], "place": {"geography": "on_campus", "student_housing": true}, "offenses": [{"type": "burglary", "victims": 0, "offenders": 1, "premises": 5, "thefts_in": 1, "premises_type": "student_rooms"}]}]}, "expected": {"counts": [{"category": "burglary", "geography": "on_campus", "year": 2024, "count": 5}, {"category": "burglary", "geography": "on_campus_student_housing", "year": 2024, "count": 5}], "explain": "Each student room unlawfully entered is a burglary even though something was taken from only one."}, "source": "Campus Safety Magazine quiz 'How Should These Clery Act Crimes Be Classified', slide 9 (Handbook 2016 burglary scenario)", "source_kind": "worked_example", "checked": "text"}
{"id": "cnt-006", "topic": "counting", "facts": {"incidents": [{"id": "i1", "occurred": "2024-03-04", "reported": [{"date": "2024-03-04", "to": "campus_police"}], "place": {"geography": "on_campus", "student_housing": false}, "offenses": [{"type": "motor_vehicle_theft", "victims": 0, "offenders": 1, "vehicles": 2}]}]}, "expected": {"counts": [{"category": "motor_vehicle_theft", "geography": "on_campus", "year": 2024, "count": 2}], "explain": "One per stolen vehicle."}, "source": "Handbook 2011 p. 46", "source_kind": "published_rule", "checked": "text"}
{"id": "cnt-008", "topic": "counting", "facts": {"incidents": [{"id": "i1", "occurred": "2024-03-04", "reported": [{"date": "2024-03-04", "to": "campus_police"}], "place": {"geography": "public_property", "student_housing": false}, "offenses": [{"type": "theft_from_motor_vehicle", "victims": 1, "offenders": 1, "items": ["car stereo", "CDs"]}], "place_name": "car on a city street running through campus"}]}, "expected": {"counts": [], "explain": "Theft from a vehicle is larceny."}, "source": "Handbook 2011 p. 47, motor vehicle theft scenario 2", "source_kind": "worked_example", "checked": "text"}
{"id": "cnt-009", "topic": "counting", "facts": {"incidents": [{"id": "i1", "occurred": "2024-03-04", "reported": [{"date": "2024-03-04", "to": "campus_police"}], "place": {"geography": "on_campus", "student_housing": false}, "offenses": [{"type": "theft_from_motor_vehicle", "victims": 1, "offenders": 1}]}]}, "expected": {"counts": [], "explain": "Larceny; not counted without bias."}, "source": "Campus Safety Magazine quiz '8 Campus Crime Scenarios', slide 9", "source_kind": "worked_example", "checked": "text"}
{"id": "cnt-010", "topic": "counting", "facts": {"incidents": [{"id": "i1", "occurred": "2024-03-04", "reported": [{"date": "2024-03-04", "to": "campus_police"}], "place": {"geography": "on_campus", "student_housing": false}, "offenses": [{"type": "aggravated_assault", "victims": 3, "offenders": 1, "weapon": "knife"}]}]}, "expected": {"counts": [{"category": "aggravated_assault", "geography": "on_campus", "year": 2024, "count": 3}], "explain": "One per victim."}, "source": "Handbook 2016 p. 3-10 (one offence per victim)", "source_kind": "published_rule", "checked": "recall"}
{"id": "cnt-013", "topic": "counting", "facts": {"incidents": [{"id": "i1", "occurred": "2024-03-04", "reported": [{"date": "2024-03-04", "to": "campus_police"}], "place": {"geography": "on_campus", "student_housing": true}, "offenses": [{"type": "arson", "victims": 0, "offenders": 1, "operations": 1, "note": "fire set in one room spreads to two others"}]}]}, "expected": {"counts": [{"category": "arson", "geography": "on_campus", "year": 2024, "count": 1}, {"category": "arson", "geography": "on_campus_student_housing", "year": 2024, "count": 1}], "explain": "One per distinct operation."}, "source": "Handbook 2011 p. 47 (one offence per distinct arson operation)", "source_kind": "published_rule", "checked": "text"}
{"id": "cnt-016", "topic": "counting", "facts": {"incidents": [{"id": "i1", "occurred": "2024-03-04", "reported": [{"date": "2024-03-04", "to": "campus_police"}], "place": {"geography": "on_campus", "student_housing": true}, "offenses": [{"type": "larceny", "victims": 1, "offenders": 1, "access": "invited_guest"}]}]}, "expected": {"counts": [], "explain": "No unlawful entry: larceny."}, "source": "Campus Safety Magazine quiz '8 Campus Crime Scenarios', slide 6", "source_kind": "worked_example", "checked": "text"}
{"id": "cnt-017", "topic": "counting", "facts": {"incidents": [{"id": "i1", "occurred": "2024-03-04", "reported": [{"date": "2024-03-04", "to": "campus_police"}], "place": {"geography": "on_campus", "student_housing": false}, "offenses": [{"type": "theft_in_structure", "victims": 1, "offenders": 1, "access": "employee_without_work_order"}], "place_name": "office"}]}, "expected": {"counts": [{"category": "burglary", "geography": "on_campus", "year": 2024, "count": 1}], "explain": "No right to be there at that time: burglary."}, "source": "Campus Safety Magazine quiz '8 Campus Crime Scenarios', slide 7", "source_kind": "worked_example", "checked": "text"}
{"id": "cnt-018", "topic": "counting", "facts": {"incidents": [{"id": "i1", "occurred": "2024-03-04", "reported": [{"date": "2024-03-04", "to": "campus_police"}], "place": {"geography": "on_campus", "student_housing": false}, "offenses": [{"type": "theft_in_structure", "victims": 1, "offenders": 1, "access": "employee_with_work_order"}], "place_name": "office"}]}, "expected": {"counts": [], "explain": "Lawful access: larceny."}, "source": "Campus Safety Magazine quiz '8 Campus Crime Scenarios', slide 7", "source_kind": "worked_example", "checked": "text"}
{"id": "cnt-024", "topic": "counting", "facts": {"incidents": [{"id": "i1", "occurred": "2024-03-04", "reported": [{"date": "2024-03-04", "to": "campus_police"}], "place": {"geography": "on_campus", "student_housing": false}, "offenses": [{"type": "motor_vehicle_theft", "victims": 0, "offenders": 1, "vehicles": 1, "attempted": true}]}]}, "expected": {"counts": [{"category": "motor_vehicle_theft", "geography": "on_campus", "year": 2024, "count": 1}], "explain": "Attempts count."}, "source": "Northern Virginia Community College Clery crime sheets (motor vehicle theft)", "source_kind": "published_rule", "checked": "text"}
{"id": "cnt-026", "topic": "counting", "facts": {"incidents": [{"id": "i1", "occurred": "2024-09-08", "reported": [{"date": "2024-09-08", "to": "csa"}, {"date": "2024-09-09", "to": "campus_police"}, {"date": "2024-09-20", "to": "local_police"}], "place": {"geography": "on_campus", "student_housing": true}, "offenses": [{"type": "rape", "victims": 1, "offenders": 1}]}]}, "expected": {"counts": [{"category": "rape", "geography": "on_campus", "year": 2024, "count": 1}, {"category": "rape", "geography": "on_campus_student_housing", "year": 2024, "count": 1}], "explain": "One incident reported through three channels is one statistic."}, "source": "derived from 34 CFR 668.46(c)(2)", "source_kind": "derived", "checked": "n/a"}
{"id": "csa-001", "topic": "csa", "facts": {"person": {"role": "student monitoring a recreation centre entrance", "acting_as": "door_monitor"}}, "expected": {"csa": true, "explain": "Responsible for monitoring entrance."}, "source": "Mankato policy, CSA definition", "source_kind": "worked_example", "checked": "text"}
{"id": "csa-003", "topic": "csa", "facts": {"person": {"role": "athletic coach", "acting_as": "coach"}}, "expected": {"csa": true, "explain": "Significant responsibility for student activities."}, "source": "Mankato policy, CSA list", "source_kind": "worked_example", "checked": "text"}
{"id": "csa-006", "topic": "csa", "facts": {"person": {"role": "intern supervised by an exempt counselor", "acting_as": "counseling_intern"}}, "expected": {"csa": false, "explain": "Uncertified person under supervision of an exempt counselor."}, "source": "Mankato policy, CSA exemptions", "source_kind": "worked_example", "checked": "text"}
{"id": "en-001", "topic": "emergency_notification", "facts": {"event": {"hazard": "armed_intruder", "on_campus": true, "confirmed": true, "immediate_threat": true, "crime": "aggravated_assault", "clery_crime": true, "geography": "on_campus"}}, "expected": {"emergency_notification": "required", "timely_warning": "not_required", "follow_up": "required", "explain": "EN for the same circumstances replaces the warning, but follow-up information is owed."}, "source": "Arcadia Univ. timely warnings page; 34 CFR 668.46(e)(3)", "source_kind": "published_rule", "checked": "text"}
{"id": "en-002", "topic": "emergency_notification", "facts": {"event": {"hazard": "tornado", "on_campus": true, "confirmed": true, "immediate_threat": true, "clery_crime": false}}, "expected": {"emergency_notification": "required", "timely_warning": "not_required", "explain": "Weather is not a crime."}, "source": "Univ. of Missouri Clery page (tornado example)", "source_kind": "worked_example", "checked": "text"}
{"id": "en-006", "topic": "emergency_notification", "facts": {"event": {"hazard": "hostage", "on_campus": true, "confirmed": true, "immediate_threat": true, "responsible_authority_judgment": "notification would compromise efforts to assist victims"}}, "expected": {"emergency_notification": "may_delay", "document": true, "explain": "Professional-judgment exception."}, "source": "BYU-Hawaii memo app. IV item 12(c); 34 CFR 668.46(g)(3)", "source_kind": "published_rule", "checked": "text"}
{"id": "en-007", "topic": "emergency_notification", "facts": {"tests": [{"date": "2024-04-10", "announced": true, "described": true, "time": "10:00", "procedures_publicized": false}], "year": 2024}, "expected": {"compliant": false, "missing": ["procedures_publicized_with_one_test"], "explain": "Procedures must be publicised with at least one test per year."}, "source": "BYU-Hawaii memo sec. IV.B", "source_kind": "published_rule", "checked": "text"}
{"id": "fire-001", "topic": "fire", "facts": {"fires": [{"facility": "A Hall", "year": 2024, "cause": "cooking", "injured": [{"treated_at": "on_campus_health_center"}], "deaths": 0, "damage": {"structure": 120, "contents": 60, "smoke_water_overhaul": 40, "business_interruption": 900}}]}, "expected": {"fire_stats": [{"facility": "A Hall", "year": 2024, "fires": 1, "injuries": 1, "deaths": 0, "damage_value": 220}], "explain": "Health-centre treatment counts; business interruption is excluded."}, "source": "derived from 34 CFR 668.49(a), (c)", "source_kind": "derived", "checked": "n/a"}
{"id": "fire-003", "topic": "fire", "facts": {"fires": [{"facility": "B Hall", "year": 2023, "cause": "intentional", "injured": [{"role": "firefighter", "treated_at": "hospital"}], "deaths": 0, "damage": {"contents": 300}}]}, "expected": {"fire_stats": [{"facility": "B Hall", "year": 2023, "fires": 1, "injuries": 1, "deaths": 0, "damage_value": 300}], "explain": "Any person, including firefighters."}, "source": "34 CFR 668.49(a) definition of fire-related injury", "source_kind": "published_rule", "checked": "recall"}
{"id": "fire-006", "topic": "fire", "facts": {"fires": [{"facility": "C Hall", "year": 2024, "cause": "arson_determined", "injured": [], "damage": {"contents": 15}}], "incidents": [{"id": "i1", "occurred": "2024-03-04", "reported": [{"date": "2024-03-04", "to": "campus_police"}], "place": {"geography": "on_campus", "student_housing": true}, "offenses": [{"type": "arson", "victims": 0, "offenders": 1, "operations": 1}]}]}, "expected": {"fire_stats": [{"facility": "C Hall", "year": 2024, "fires": 1, "cause": "intentional"}], "counts": [{"category": "arson", "geography": "on_campus", "year": 2024, "count": 1}, {"category": "arson", "geography": "on_campus_student_housing", "year": 2024, "count": 1}], "explain": "An arson in housing is in both systems."}, "source": "Handbook 2016 ch. 11 (arson is also a fire statistic)", "source_kind": "published_rule", "checked": "recall"}
{"id": "fire-008", "topic": "fire", "facts": {"event": {"kind": "false_alarm", "facility": "D Hall"}}, "expected": {"fires": 0, "log_entry": false, "explain": "No open flame or burning."}, "source": "34 CFR 668.49(a) definition of fire", "source_kind": "published_rule", "checked": "recall"}
{"id": "fire-011", "topic": "fire", "facts": {"report": {"combined": true, "title": "2025 Annual Security and Fire Safety Report"}, "has_housing": true}, "expected": {"compliant": true, "explain": "Title names both."}, "source": "BYU-Hawaii memo sec. VI.A and app. IV.3", "source_kind": "published_rule", "checked": "text"}
{"id": "fire-013", "topic": "fire", "facts": {"institution": {"on_campus_student_housing": false, "noncampus_housing": true}}, "expected": {"afsr_required": false, "fire_log_required": false, "explain": "Duty follows on-campus student housing."}, "source": "BYU-Hawaii memo, Applicability", "source_kind": "published_rule", "checked": "text"}
{"id": "geo-002", "topic": "geography", "facts": {"place": {"owner": "private", "controlled_by_institution": false, "agreement": "none", "within_campus": false, "reasonably_contiguous": false, "educational_use": false, "frequently_used_by_students": true, "student_housing": false, "kind": "private off-campus apartments the institution recommends", "distance_miles": 1.5}}, "expected": {"geography": "none", "explain": "No ownership, control or written agreement."}, "source": "Clery course flashcards 'Clery Geography', card 2", "source_kind": "worked_example", "checked": "text"}
{"id": "geo-003", "topic": "geography", "facts": {"place": {"owner": "institution", "controlled_by_institution": true, "agreement": "none", "within_campus": false, "reasonably_contiguous": false, "educational_use": true, "frequently_used_by_students": true, "student_housing": false, "distance_miles": 2, "kind": "apartment complex occupied only by students", "student_housing_use": true}}, "expected": {"geography": "noncampus", "explain": "Owned, used by students, not contiguous."}, "source": "Clery course flashcards 'Clery Geography', card 2", "source_kind": "worked_example", "checked": "text"}
{"id": "geo-006", "topic": "geography", "facts": {"place": {"owner": "recognized_student_organization", "controlled_by_institution": false, "agreement": "none", "within_campus": false, "reasonably_contiguous": false, "educational_use": false, "frequently_used_by_students": false, "student_housing": false, "kind": "registered fraternity house", "distance_miles": 3, "organization_recognized": true}}, "expected": {"geography": "noncampus", "explain": "Owned by an officially recognized student organization."}, "source": "Clery course flashcards 'Clery Geography', card 3", "source_kind": "worked_example", "checked": "text"}
{"id": "geo-009", "topic": "geography", "facts": {"place": {"owner": "public", "controlled_by_institution": true, "agreement": "written_space", "within_campus": true, "reasonably_contiguous": true, "educational_use": true, "frequently_used_by_students": false, "student_housing": false, "kind": "public high school classroom inside the campus border", "control_hours": {"days": ["Tue", "Thu"], "from": "18:00", "to": "21:00"}}, "incident_at": "2024-03-05T19:30"}, "expected": {"geography": "on_campus", "explain": "Controlled at that time, contiguous, educational use."}, "source": "Clery course flashcards 'Clery Geography', card 3", "source_kind": "worked_example", "checked": "partial"}
{"id": "geo-010", "topic": "geography", "facts": {"place": {"owner": "public", "controlled_by_institution": true, "agreement": "written_space", "within_campus": true, "reasonably_contiguous": true, "educational_use": true, "frequently_used_by_students": false, "student_housing": false, "kind": "public high school classroom inside the campus border", "control_hours": {"days": ["Tue", "Thu"], "from": "18:00", "to": "21:00"}}, "incident_at": "2024-03-06T19:30"}, "expected": {"geography": "none", "explain": "A Wednesday: outside the hours of control."}, "source": "Clery course flashcards 'Clery Geography', card 3 with seed note on extent of control (Handbook p. 2-2/2-3)", "source_kind": "published_rule", "checked": "text"}
{"id": "geo-012", "topic": "geography", "facts": {"place": {"owner": "public", "controlled_by_institution": false, "agreement": "none", "within_campus": false, "reasonably_contiguous": false, "educational_use": false, "frequently_used_by_students": false, "student_housing": false, "public_kind": "sidewalk_street_sidewalk", "adjacency": "immediately_adjacent", "reference": "campus", "barrier": "fence", "barrier_routinely_crossed": false}}, "expected": {"geography": "none", "explain": "Separated from campus by a fence: not accessible."}, "source": "Clery course flashcards 'Clery Geography', card 4", "source_kind": "worked_example", "checked": "text"}
{"id": "geo-017", "topic": "geography", "facts": {"place": {"owner": "public", "controlled_by_institution": false, "agreement": "none", "within_campus": false, "reasonably_contiguous": false, "educational_use": false, "frequently_used_by_students": false, "student_housing": false, "public_kind": "park", "adjacency": "immediately_adjacent", "reference": "campus", "barrier": "none", "distance_into_park_miles": 0.1}}, "expected": {"geography": "public_property", "explain": "Public park bordering and accessible."}, "source": "Clery course flashcards 'Clery Geography', card 1", "source_kind": "published_rule", "checked": "text"}
{"id": "geo-019", "topic": "geography", "facts": {"place": {"owner": "private", "controlled_by_institution": false, "agreement": "none", "within_campus": false, "reasonably_contiguous": false, "educational_use": false, "frequently_used_by_students": false, "student_housing": false, "kind": "theatre visited on a field trip"}}, "expected": {"geography": "none", "explain": "Not owned or controlled."}, "source": "Handbook 2016 p. 2-25 (field trips; quoted by Husch Blackwell, Wake Forest)", "source_kind": "worked_example", "checked": "text"}
{"id": "geo-020", "topic": "geography", "facts": {"place": {"owner": "private", "controlled_by_institution": true, "agreement": "written_space", "within_campus": false, "reasonably_contiguous": false, "educational_use": true, "frequently_used_by_students": false, "student_housing": false, "kind": "motel rooms for one overnight trip to see a play", "nights": 1, "repeated_use": false}}, "expected": {"geography": "none", "explain": "Not frequently used by students."}, "source": "Handbook 2016 p. 2-25 (quoted by Husch Blackwell, Wake Forest)", "source_kind": "worked_example", "checked": "text"}
{"id": "geo-022", "topic": "geography", "facts": {"place": {"owner": "private", "controlled_by_institution": true, "agreement": "written_space", "within_campus": false, "reasonably_contiguous": false, "educational_use": true, "frequently_used_by_students": false, "student_housing": false, "kind": "hotel rooms used by the debate club on its yearly trip", "nights": 1, "repeated_use": true, "incident_spot": "lobby"}}, "expected": {"geography": "noncampus", "explain": "Common areas used to reach the rooms are included."}, "source": "Handbook 2016 p. 2-25 (quoted by Husch Blackwell, Wake Forest)", "source_kind": "worked_example", "checked": "text"}
{"id": "geo-024", "topic": "geography", "facts": {"place": {"owner": "private", "controlled_by_institution": true, "agreement": "written_space", "within_campus": false, "reasonably_contiguous": false, "educational_use": true, "frequently_used_by_students": false, "student_housing": false, "kind": "classroom and housing of a three-week marine biology trip", "nights": 20, "repeated_use": false, "incident_spot": "student_room"}}, "expected": {"geography": "noncampus", "explain": "Short-stay away trip of more than one night."}, "source": "Handbook 2016 p. 2-25/26 (quoted by Wake Forest)", "source_kind": "worked_example", "checked": "text"}
{"id": "geo-025", "topic": "geography", "facts": {"place": {"owner": "private", "controlled_by_institution": false, "agreement": "written_program_only", "within_campus": false, "reasonably_contiguous": false, "educational_use": true, "frequently_used_by_students": true, "student_housing": false, "kind": "hospital where students do placements"}}, "expected": {"geography": "none", "explain": "Agreement for a programme, not for space."}, "source": "BYU-Hawaii memo app. II note (Handbook p. 2-21)", "source_kind": "published_rule", "checked": "text"}
{"id": "geo-026", "topic": "geography", "facts": {"place": {"owner": "private", "controlled_by_institution": false, "agreement": "written_space", "within_campus": false, "reasonably_contiguous": false, "educational_use": false, "frequently_used_by_students": false, "student_housing": false, "kind": "host family home abroad", "significant_control": false}}, "expected": {"geography": "none", "explain": "Host family homes do not normally qualify."}, "source": "BYU-Hawaii memo app. II note (Handbook p. 2-26)", "source_kind": "published_rule", "checked": "text"}
{"id": "geo-030", "topic": "geography", "facts": {"place": {"owner": "recognized_student_organization", "controlled_by_institution": false, "agreement": "none", "within_campus": true, "reasonably_contiguous": true, "educational_use": true, "frequently_used_by_students": false, "student_housing": true, "land_owner": "institution", "organization_recognized": true, "kind": "fraternity-owned house on institution land"}}, "expected": {"geography": "on_campus", "explain": "On property the institution owns, within the contiguous area: on-campus student housing.", "student_housing": true}, "source": "Univ. of Alaska Southeast geography page (housing on property owned or controlled by the institution)", "source_kind": "published_rule", "checked": "text"}
{"id": "geo-033", "topic": "geography", "facts": {"place": {"owner": "private", "controlled_by_institution": false, "agreement": "none", "within_campus": false, "reasonably_contiguous": false, "educational_use": false, "frequently_used_by_students": false, "student_housing": false, "kind": "private parking lot of a shopping centre next to campus", "adjacency": "immediately_adjacent", "reference": "campus"}}, "expected": {"geography": "none", "explain": "Not publicly owned."}, "source": "Univ. of South Alabama (mirror) geography types: public property is owned by a public entity", "source_kind": "published_rule", "checked": "text"}
{"id": "geo-035", "topic": "geography", "facts": {"place": {"owner": "institution", "controlled_by_institution": true, "agreement": "none", "within_campus": false, "reasonably_contiguous": false, "educational_use": true, "frequently_used_by_students": false, "student_housing": false, "distance_miles": 4, "kind": "records office used by staff only"}}, "expected": {"geography": "none", "explain": "Not frequently used by students, not contiguous."}, "source": "derived from 34 CFR 668.46(a) noncampus (ii)", "source_kind": "derived", "checked": "n/a"}
{"id": "geo-036", "topic": "geography", "facts": {"place": {"owner": "unrecognized_student_group", "controlled_by_institution": false, "agreement": "none", "within_campus": false, "reasonably_contiguous": false, "educational_use": false, "frequently_used_by_students": false, "student_housing": false, "organization_recognized": false, "kind": "house of a group that lost recognition in 2022", "distance_miles": 1}}, "expected": {"geography": "none", "explain": "Recognition is the test."}, "source": "BYU-Hawaii memo app. II (recognized student organization); 34 CFR 668.46(a)", "source_kind": "published_rule", "checked": "text"}
{"id": "geo-039", "topic": "geography", "facts": {"place": {"owner": "private", "controlled_by_institution": true, "agreement": "written_space", "within_campus": false, "reasonably_contiguous": false, "educational_use": true, "frequently_used_by_students": true, "student_housing": false, "kind": "overseas centre", "organized_program_of_study": true, "administrative_personnel_on_site": true}}, "expected": {"geography": "separate_campus", "explain": "Not contiguous, organised programme of study, administrator on site."}, "source": "BYU-Hawaii memo sec. I.B (separate campuses, even overseas; Handbook p. 2-7/2-8)", "source_kind": "published_rule", "checked": "text"}
{"id": "hate-002", "topic": "hate", "facts": {"incidents": [{"id": "i1", "occurred": "2024-03-04", "reported": [{"date": "2024-03-04", "to": "campus_police"}], "place": {"geography": "noncampus", "student_housing": false}, "offenses": [{"type": "intimidation", "victims": 1, "offenders": 1, "victim_role": "professor"}], "bias": {"category": "sexual_orientation", "evidence": "sufficient"}}]}, "expected": {"counts": [{"category": "hate", "geography": "noncampus", "year": 2024, "count": 1, "offense": "intimidation", "bias": "sexual_orientation"}], "explain": "Threatening words causing reasonable fear, no weapon or attack, selected for sexual orientation."}, "source": "Campus Safety Magazine quiz 'How Should These Clery Act Crimes Be Classified', slide 15", "source_kind": "worked_example", "checked": "text"}
{"id": "hate-003", "topic": "hate", "facts": {"incidents": [{"id": "i1", "occurred": "2022-10-01", "reported": [{"date": "2022-10-02", "to": "campus_police"}], "place": {"geography": "on_campus", "student_housing": false}, "offenses": [{"type": "fondling", "victims": 1, "offenders": 1}], "bias": {"category": "gender_identity", "evidence": "sufficient"}}]}, "expected": {"counts": [{"category": "fondling", "geography": "on_campus", "year": 2022, "count": 1}, {"category": "hate", "geography": "on_campus", "year": 2022, "count": 1, "offense": "fondling", "bias": "gender_identity"}], "explain": "Shown in the primary table and again in the hate table."}, "source": "Ohio State 2025 ASR p. 64 and its table (transcription)", "source_kind": "official_record", "checked": "text"}
{"id": "hate-007", "topic": "hate", "facts": {"incidents": [{"id": "i1", "occurred": "2024-03-04", "reported": [{"date": "2024-03-04", "to": "campus_police"}], "place": {"geography": "on_campus", "student_housing": true}, "offenses": [{"type": "larceny", "victims": 1, "offenders": 1, "operations": 1}], "bias": {"category": "religion", "evidence": "sufficient"}}]}, "expected": {"counts": [{"category": "hate", "geography": "on_campus", "year": 2024, "count": 1, "offense": "larceny", "bias": "religion"}, {"category": "hate", "geography": "on_campus_student_housing", "year": 2024, "count": 1, "offense": "larceny", "bias": "religion"}], "explain": "Larceny motivated by bias."}, "source": "Campus Safety Magazine quiz '8 Campus Crime Scenarios', slides 6 and 9 (larceny only if bias)", "source_kind": "published_rule", "checked": "text"}
{"id": "hate-009", "topic": "hate", "facts": {"incidents": [{"id": "i1", "occurred": "2024-03-04", "reported": [{"date": "2024-03-04", "to": "campus_police"}], "place": {"geography": "on_campus", "student_housing": false}, "offenses": [{"type": "simple_assault", "victims": 1, "offenders": 1}], "bias": {"category": "political_affiliation", "evidence": "sufficient"}}]}, "expected": {"counts": [], "explain": "Political affiliation is not among the eight categories."}, "source": "Campus Safety Magazine quiz slide 15 (eight categories)", "source_kind": "published_rule", "checked": "text"}
{"id": "hate-010", "topic": "hate", "facts": {"incidents": [{"id": "i1", "occurred": "2024-03-04", "reported": [{"date": "2024-03-04", "to": "campus_police"}], "place": {"geography": "on_campus", "student_housing": false}, "offenses": [{"type": "negligent_manslaughter", "victims": 1, "offenders": 1}], "bias": {"category": "race", "evidence": "alleged"}}]}, "expected": {"counts": [{"category": "negligent_manslaughter", "geography": "on_campus", "year": 2024, "count": 1}], "explain": "Negligent manslaughter is not a hate-crime category; the primary count stands."}, "source": "Husch Blackwell (Lexology) table; ED hate data dictionary 2020-22", "source_kind": "published_rule", "checked": "text"}
{"id": "hate-015", "topic": "hate", "facts": {"incidents": [{"id": "i1", "occurred": "2024-03-04", "reported": [{"date": "2024-03-04", "to": "campus_police"}], "place": {"geography": "on_campus", "student_housing": true}, "offenses": [{"type": "arson", "victims": 0, "offenders": 1, "operations": 1}, {"type": "vandalism", "victims": 0, "offenders": 1, "operations": 1}], "bias": {"category": "disability", "evidence": "sufficient"}}]}, "expected": {"counts": [{"category": "arson", "geography": "on_campus", "year": 2024, "count": 1}, {"category": "arson", "geography": "on_campus_student_housing", "year": 2024, "count": 1}, {"category": "hate", "geography": "on_campus", "year": 2024, "count": 1, "offense": "arson", "bias": "disability"}, {"category": "hate", "geography": "on_campus_student_housing", "year": 2024, "count": 1, "offense": "arson", "bias": "disability"}, {"category": "hate", "geography": "on_campus", "year": 2024, "count": 1, "offense": "vandalism", "bias": "disability"}, {"category": "hate", "geography": "on_campus_student_housing", "year": 2024, "count": 1, "offense": "vandalism", "bias": "disability"}], "explain": "Arson in both tables; vandalism in the hate table."}, "source": "derived from 34 CFR 668.46(c)(1)(iii), (c)(4)", "source_kind": "derived", "checked": "n/a"}
{"id": "haz-006", "topic": "hazing", "facts": {"hazing": [{"occurred": "2025-09-12", "reported": [{"date": "2025-09-14", "to": "csa"}], "place": {"geography": "on_campus"}, "organization": {"student_members": 20, "recognized": true}, "connection": "initiation", "risk_above_reasonable": true, "finding": null}]}, "expected": {"counts": [{"category": "hazing", "geography": "on_campus", "year": 2025, "count": 1}], "explain": "A report is enough for the statistic; the transparency report needs a finding.", "chtr_entry": false}, "source": "Campus Safety Magazine CHTR article (formal finding needed; reports are not enough)", "source_kind": "published_rule", "checked": "text"}
{"id": "haz-007", "topic": "hazing", "facts": {"hazing": [{"occurred": "2025-09-12", "reported": [{"date": "2025-09-14", "to": "csa"}], "place": {"geography": "on_campus"}, "organization": {"student_members": 20, "recognized": true}, "connection": "initiation", "risk_above_reasonable": true, "victims_willing": true}]}, "expected": {"counts": [{"category": "hazing", "geography": "on_campus", "year": 2025, "count": 1}], "explain": "Willingness is irrelevant."}, "source": "P.L. 118-173 sec. 2 (definition of hazing); Wichita State page", "source_kind": "published_rule", "checked": "text"}
{"id": "haz-009", "topic": "hazing", "facts": {"hazing": [{"occurred": "2024-10-01", "reported": [{"date": "2024-10-02", "to": "csa"}], "place": {"geography": "on_campus"}, "organization": {"student_members": 20, "recognized": true}, "connection": "initiation", "risk_above_reasonable": true}]}, "expected": {"counts": [], "explain": "Collection of hazing statistics began on 1 January 2025."}, "source": "P.L. 118-173 sec. 2(a)(3); Pillsbury alert", "source_kind": "published_rule", "checked": "text"}
{"id": "haz-011", "topic": "hazing", "facts": {"chtr": {"first_finding": "2025-09-01"}}, "expected": {"public_by": "2025-12-23", "explain": "Twelve months after enactment."}, "source": "Campus Safety Magazine CHTR article (by December 23)", "source_kind": "worked_example", "checked": "text"}
{"id": "haz-014", "topic": "hazing", "facts": {"chtr": {"last_published": "2026-01-05", "findings_since": 0}}, "expected": {"update_required": false, "explain": "No update for a period without findings."}, "source": "Western University CHTR page", "source_kind": "worked_example", "checked": "text"}
{"id": "haz-016", "topic": "hazing", "facts": {"chtr_entry": {"contains_student_name": true}}, "expected": {"compliant": false, "explain": "No personally identifiable information."}, "source": "Western University CHTR page", "source_kind": "published_rule", "checked": "text"}
{"id": "haz-019", "topic": "hazing", "facts": {"chtr": {"organization_recognized": false, "finding": true}}, "expected": {"chtr_entry": false, "explain": "Only organizations established or recognized by the institution."}, "source": "P.L. 118-173 sec. 3, 20 U.S.C. 1092(f)(9) (self-law.org copy)", "source_kind": "published_rule", "checked": "text"}
{"id": "hier-003", "topic": "hierarchy", "facts": {"incidents": [{"id": "i1", "occurred": "2024-03-04", "reported": [{"date": "2024-03-04", "to": "campus_police"}], "place": {"geography": "on_campus", "student_housing": false}, "offenses": [{"type": "robbery", "victims": 1, "offenders": 1}, {"type": "aggravated_assault", "victims": 1, "offenders": 1}, {"type": "burglary", "victims": 1, "offenders": 1, "premises": 1}]}]}, "expected": {"counts": [{"category": "robbery", "geography": "on_campus", "year": 2024, "count": 1}], "explain": "Only the highest category, robbery."}, "source": "Handbook 2016 p. 3-24/25 (Hierarchy Rule)", "source_kind": "published_rule", "checked": "recall"}
{"id": "hier-006", "topic": "hierarchy", "facts": {"incidents": [{"id": "i1", "occurred": "2024-03-04", "reported": [{"date": "2024-03-04", "to": "campus_police"}], "place": {"geography": "on_campus", "student_housing": false}, "offenses": [{"type": "arson", "victims": 0, "offenders": 1, "operations": 1}, {"type": "murder", "victims": 1, "offenders": 1}]}]}, "expected": {"counts": [{"category": "murder", "geography": "on_campus", "year": 2024, "count": 1}, {"category": "arson", "geography": "on_campus", "year": 2024, "count": 1}], "explain": "Arson is always recorded, with the most serious other offence."}, "source": "Southeastern Louisiana Univ. reportable crimes; BYU-Hawaii memo sec. I.D", "source_kind": "published_rule", "checked": "text"}
{"id": "hier-008", "topic": "hierarchy", "facts": {"incidents": [{"id": "i1", "occurred": "2024-03-04", "reported": [{"date": "2024-03-04", "to": "campus_police"}], "place": {"geography": "on_campus", "student_housing": true}, "offenses": [{"type": "arson", "victims": 0, "offenders": 1, "operations": 1}, {"type": "aggravated_assault", "victims": 2, "offenders": 1}]}]}, "expected": {"counts": [{"category": "aggravated_assault", "geography": "on_campus", "year": 2024, "count": 2}, {"category": "aggravated_assault", "geography": "on_campus_student_housing", "year": 2024, "count": 2}, {"category": "arson", "geography": "on_campus", "year": 2024, "count": 1}, {"category": "arson", "geography": "on_campus_student_housing", "year": 2024, "count": 1}], "explain": "Two people badly injured by an arson: arson and both assaults."}, "source": "Southeastern Louisiana Univ. reportable crimes (arson note)", "source_kind": "published_rule", "checked": "text"}
{"id": "hier-009", "topic": "hierarchy", "facts": {"incidents": [{"id": "i1", "occurred": "2024-03-04T21:00", "reported": [{"date": "2024-03-04", "to": "campus_police"}], "place": {"geography": "on_campus", "student_housing": false}, "offenses": [{"type": "aggravated_assault", "victims": 1, "offenders": 1}], "place_name": "library"}, {"id": "i2", "occurred": "2024-03-04T23:30", "reported": [{"date": "2024-03-04", "to": "campus_police"}], "place": {"geography": "on_campus", "student_housing": false}, "offenses": [{"type": "robbery", "victims": 1, "offenders": 1}], "place_name": "north car park"}]}, "expected": {"counts": [{"category": "aggravated_assault", "geography": "on_campus", "year": 2024, "count": 1}, {"category": "robbery", "geography": "on_campus", "year": 2024, "count": 1}], "explain": "Separated in time and place, so two incidents; the Hierarchy Rule works inside one incident only."}, "source": "NVCC reportable-crimes page (same time and place test)", "source_kind": "published_rule", "checked": "text"}
{"id": "hier-010", "topic": "hierarchy", "facts": {"incidents": [{"id": "i1", "occurred": "2024-03-04", "reported": [{"date": "2024-03-04", "to": "campus_police"}], "place": {"geography": "on_campus", "student_housing": false}, "offenses": [{"type": "burglary", "victims": 0, "offenders": 1, "premises": 1}, {"type": "motor_vehicle_theft", "victims": 0, "offenders": 1, "vehicles": 1}], "note": "thief breaks into an office, takes keys and drives off in the owner's car in the adjoining lot"}]}, "expected": {"counts": [{"category": "burglary", "geography": "on_campus", "year": 2024, "count": 1}], "explain": "Burglary outranks motor vehicle theft."}, "source": "Handbook 2016 p. 3-24/25; Handbook 2011 p. 46 (vehicle stolen with another offence: use the Hierarchy Rule)", "source_kind": "published_rule", "checked": "text"}
{"id": "hier-013", "topic": "hierarchy", "facts": {"incidents": [{"id": "i1", "occurred": "2024-03-04", "reported": [{"date": "2024-03-04", "to": "campus_police"}], "place": {"geography": "on_campus", "student_housing": false}, "offenses": [{"type": "aggravated_assault", "victims": 1, "offenders": 1}], "arrests": [{"person": "p1", "violation": "weapons"}]}]}, "expected": {"counts": [{"category": "aggravated_assault", "geography": "on_campus", "year": 2024, "count": 1}, {"category": "weapons_arrest", "geography": "on_campus", "year": 2024, "count": 1}], "explain": "Arrest tables are outside the hierarchy: both are shown."}, "source": "NVCC reportable-crimes page (hierarchy does not apply to weapons, drug, alcohol violations)", "source_kind": "published_rule", "checked": "text"}
{"id": "hier-014", "topic": "hierarchy", "facts": {"incidents": [{"id": "i1", "occurred": "2024-03-04", "reported": [{"date": "2024-03-04", "to": "campus_police"}], "place": {"geography": "noncampus", "student_housing": false}, "offenses": [{"type": "murder", "victims": 1, "offenders": 1}, {"type": "domestic_violence", "victims": 1, "offenders": 1, "relationship": "current_spouse"}], "place_name": "married-student housing owned by the institution, 5 miles from campus"}]}, "expected": {"counts": [{"category": "murder", "geography": "noncampus", "year": 2024, "count": 1}, {"category": "domestic_violence", "geography": "noncampus", "year": 2024, "count": 1}], "explain": "VAWA offence is recorded in addition to the murder; housing that is not contiguous is noncampus."}, "source": "Northern Virginia Community College Clery definitions (reproducing Handbook 2016), murder scenario 3", "source_kind": "worked_example", "checked": "text"}
{"id": "hier-018", "topic": "hierarchy", "facts": {"incidents": [{"id": "i1", "occurred": "2024-03-04", "reported": [{"date": "2024-03-04", "to": "campus_police"}], "place": {"geography": "on_campus", "student_housing": false}, "offenses": [{"type": "robbery", "victims": 3, "offenders": 1, "operations": 1}, {"type": "rape", "victims": 1, "offenders": 1}]}]}, "expected": {"counts": [{"category": "rape", "geography": "on_campus", "year": 2024, "count": 1}], "explain": "One of three people held up is raped: count the rape (per victim), drop the robbery."}, "source": "derived from 34 CFR 668.46(c)(9)(v)", "source_kind": "derived", "checked": "n/a"}
{"id": "log-003", "topic": "log", "facts": {"log": "crime", "reported_to_department": "2024-05-04", "closed_dates": []}, "expected": {"log_deadline": "2024-05-07", "explain": "Saturday report: Monday is the first business day, Tuesday the second."}, "source": "derived from 34 CFR 668.46(a), (f)(2)", "source_kind": "derived", "checked": "n/a"}
{"id": "log-004", "topic": "log", "facts": {"log": "crime", "reported_to_department": "2024-12-23", "closed_dates": ["2024-12-24", "2024-12-25", "2024-12-26", "2024-12-27", "2024-12-30", "2024-12-31", "2025-01-01"]}, "expected": {"log_deadline": "2025-01-03", "explain": "Closed days are not business days."}, "source": "derived from 34 CFR 668.46(a), (f)(2)", "source_kind": "derived", "checked": "n/a"}
{"id": "log-007", "topic": "log", "facts": {"log": "crime", "request": {"entry_age_days": 45, "made": "2024-05-06"}}, "expected": {"available": "immediately_during_business_hours", "explain": "Last 60 days are open."}, "source": "BYU-Hawaii Clery memo sec. V", "source_kind": "published_rule", "checked": "text"}
{"id": "log-014", "topic": "log", "facts": {"log": "fire", "fire": {"place": "residence hall", "student_housing": true, "size": "waste basket, easily extinguished", "found": "already out"}}, "expected": {"entry_required": true, "explain": "Small and already extinguished fires are logged."}, "source": "Univ. of Kentucky fire log page", "source_kind": "worked_example", "checked": "text"}
{"id": "log-016", "topic": "log", "facts": {"log": "fire", "fire": {"place": "residence hall", "student_housing": true}, "reported_to": "housing_office", "reported": "2024-02-05", "closed_dates": []}, "expected": {"log_deadline": "2024-02-07", "key_date": "2024-02-05", "explain": "Date first reported to any official; two business days."}, "source": "Univ. of Kentucky fire log page", "source_kind": "published_rule", "checked": "text"}
{"id": "log-017", "topic": "log", "facts": {"log": "crime", "entry": {"fields": ["nature", "date_reported", "date_occurred", "time_occurred", "general_location"]}, "disposition_known": false}, "expected": {"complete": true, "explain": "Disposition only if known."}, "source": "20 U.S.C. 1092(f)(4)(A); BYU-Hawaii memo sec. V", "source_kind": "published_rule", "checked": "text"}
{"id": "mis-002", "topic": "missing_student", "facts": {"resident": true, "age": 17, "emancipated": false, "contact": "c1", "determined_missing": "2024-10-01T22:00"}, "expected": {"notify": [{"who": "contact", "by": "2024-10-02T22:00"}, {"who": "parent_or_guardian", "by": "2024-10-02T22:00"}, {"who": "local_law_enforcement", "by": "2024-10-02T22:00"}], "explain": "Under 18 and not emancipated: parent too."}, "source": "BYU-Hawaii memo sec. IV.C and app. IV item 13", "source_kind": "published_rule", "checked": "text"}
{"id": "mis-003", "topic": "missing_student", "facts": {"resident": true, "age": 19, "contact": null, "determined_missing": "2024-10-01T22:00"}, "expected": {"notify": [{"who": "local_law_enforcement", "by": "2024-10-02T22:00"}], "explain": "Police are told even if no contact was named."}, "source": "derived from 34 CFR 668.46(h)(2)(iii)", "source_kind": "derived", "checked": "n/a"}
{"id": "mis-004", "topic": "missing_student", "facts": {"resident": false, "age": 20, "determined_missing": "2024-10-01T22:00"}, "expected": {"notify": [], "explain": "The rule covers residents of on-campus housing; off-campus cases go to the police with jurisdiction."}, "source": "Mankato policy, Missing Student Notification", "source_kind": "published_rule", "checked": "text"}
{"id": "rec-001", "topic": "records", "facts": {"assessed": "2024-06-01", "violation_date": "2020-05-01"}, "expected": {"max_penalty_usd": 69733, "explain": "Amount for assessments after 25 January 2024 for violations after 2 November 2015."}, "source": "ICS Lawyer note; 2024 inflation rule, Federal Register", "source_kind": "worked_example", "checked": "text"}
{"id": "stk-001", "topic": "stalking", "facts": {"course_of_conduct": {"perpetrators": 1, "victims": [{"id": "v1", "acts": 1}, {"id": "v2", "acts": 1}, {"id": "v3", "acts": 1}], "first_place": {"geography": "on_campus"}, "reported": ["2024-10-01"], "fear": true}}, "expected": {"counts": [], "explain": "The man never approached the same person twice, so there is no course of conduct directed at a specific person."}, "source": "Campus Safety Magazine quiz 'How Should These Clery Act Crimes Be Classified', slide 19", "source_kind": "worked_example", "checked": "text"}
{"id": "stk-002", "topic": "stalking", "facts": {"course_of_conduct": {"perpetrators": 1, "victims": [{"id": "v1", "acts": 1}], "first_place": {"geography": "on_campus"}, "reported": ["2024-10-01"], "fear": true}}, "expected": {"counts": [], "explain": "Two or more acts are needed."}, "source": "Campus Safety Magazine quiz 'What Would You Do', slide 13", "source_kind": "published_rule", "checked": "text"}
{"id": "stk-003", "topic": "stalking", "facts": {"course_of_conduct": {"perpetrators": 1, "victims": [{"id": "v1", "acts": 6}], "first_place": {"geography": "on_campus", "student_housing": true}, "reported": ["2023-11-10", "2024-02-05"], "official_interventions": [], "fear": true}}, "expected": {"counts": [{"category": "stalking", "geography": "on_campus", "year": 2023, "count": 1}, {"category": "stalking", "geography": "on_campus_student_housing", "year": 2023, "count": 1}, {"category": "stalking", "geography": "on_campus", "year": 2024, "count": 1}, {"category": "stalking", "geography": "on_campus_student_housing", "year": 2024, "count": 1}], "explain": "Recorded in each year in which the course of conduct is reported."}, "source": "derived from 34 CFR 668.46(c)(6)(i)", "source_kind": "derived", "checked": "n/a"}
{"id": "stk-007", "topic": "stalking", "facts": {"course_of_conduct": {"perpetrators": 1, "victims": [{"id": "v1", "acts": 5}], "places_in_order": [{"geography": "none"}, {"geography": "none"}], "reported": ["2024-04-02"], "fear": true}}, "expected": {"counts": [], "explain": "Nothing in Clery geography."}, "source": "Handbook 2016 ch. 3, stalking (must occur in Clery geography)", "source_kind": "published_rule", "checked": "recall"}
{"id": "tw-002", "topic": "timely_warning", "facts": {"event": {"crime": "rape", "clery_crime": true, "geography": "on_campus", "reported_to": "professional_counselor", "suspect": "at_large"}}, "expected": {"timely_warning": "not_required", "explain": "Reported only to a counselor."}, "source": "BYU-Hawaii memo note 58", "source_kind": "published_rule", "checked": "text"}
{"id": "tw-003", "topic": "timely_warning", "facts": {"event": {"crime": "robbery", "clery_crime": true, "geography": "on_campus", "reported_to": "campus_police", "suspect": "apprehended", "pattern": false}}, "expected": {"timely_warning": "not_required", "explain": "Perpetrator apprehended: likely no continuing threat."}, "source": "BYU-Hawaii memo app. III note 7 (Handbook p. 6-13/14)", "source_kind": "published_rule", "checked": "text"}
{"id": "tw-004", "topic": "timely_warning", "facts": {"event": {"crime": "approaches different students once each", "clery_crime": false, "geography": "on_campus", "reported_to": "campus_police"}}, "expected": {"timely_warning": "discretionary", "explain": "Not a course of conduct, so not a Clery crime; the institution may still warn."}, "source": "Campus Safety Magazine quiz 'What Would You Do', slide 13", "source_kind": "worked_example", "checked": "text"}
{"id": "tw-005", "topic": "timely_warning", "facts": {"event": {"crime": "series of bicycle thefts", "clery_crime": false, "geography": "on_campus", "reported_to": "campus_police", "pattern": true}}, "expected": {"timely_warning": "discretionary", "explain": "Warnings may cover non-Clery crimes."}, "source": "BYU-Hawaii memo app. III note 4 (Handbook p. 6-13)", "source_kind": "published_rule", "checked": "text"}
{"id": "unf-007", "topic": "unfounded", "facts": {"incidents": [{"id": "i1", "occurred": "2024-02-01", "reported": [{"date": "2024-02-02", "to": "campus_police"}], "place": {"geography": "on_campus", "student_housing": false}, "offenses": [{"type": "rape", "victims": 1, "offenders": 1}]}], "determination": {"by": "sworn_law_enforcement", "full_investigation": false, "formal": false, "finding": "victim_declined_to_cooperate", "date": "2024-03-01"}}, "expected": {"counts": [{"category": "rape", "geography": "on_campus", "year": 2024, "count": 1}], "explain": "Lack of cooperation does not unfound."}, "source": "Handbook 2016 p. 3-51 to 3-54; 34 CFR 668.46(c)(2)(iii)(A)", "source_kind": "published_rule", "checked": "recall"}
{"id": "unf-008", "topic": "unfounded", "facts": {"incidents": [{"id": "i1", "occurred": "2024-02-01", "reported": [{"date": "2024-02-02", "to": "campus_police"}], "place": {"geography": "on_campus", "student_housing": false}, "offenses": [{"type": "burglary", "victims": 1, "offenders": 1}]}], "determination": {"by": "sworn_law_enforcement", "full_investigation": true, "formal": false, "finding": "stolen_property_recovered", "date": "2024-03-01"}}, "expected": {"counts": [{"category": "burglary", "geography": "on_campus", "year": 2024, "count": 1}], "explain": "Recovery of property does not unfound."}, "source": "Handbook 2016 p. 3-51 to 3-54; 34 CFR 668.46(c)(2)(iii)(A)", "source_kind": "published_rule", "checked": "recall"}
{"id": "unf-009", "topic": "unfounded", "facts": {"unfounded_reports": {"2025": {"motor_vehicle_theft": 6, "dating_violence": 1, "hazing": 2}, "2024": {"rape": 1, "statutory_rape": 1, "aggravated_assault": 1, "motor_vehicle_theft": 3, "dating_violence": 2}, "2023": {"aggravated_assault": 1, "burglary": 1, "motor_vehicle_theft": 3}}}, "expected": {"counts": [{"category": "unfounded", "geography": "all", "year": 2025, "count": 9}, {"category": "unfounded", "geography": "all", "year": 2024, "count": 8}, {"category": "unfounded", "geography": "all", "year": 2023, "count": 5}], "explain": "One total per year over all categories and places; hazing reports can be unfounded."}, "source": "Penn State University Park 2026 ASR p. 69 note 5 (transcription)", "source_kind": "official_record", "checked": "text"}
{"id": "unf-010", "topic": "unfounded", "facts": {"incidents": [{"id": "i1", "occurred": "2024-02-01", "reported": [{"date": "2024-02-02", "to": "campus_police"}], "place": {"geography": "on_campus", "student_housing": false}, "offenses": [{"type": "rape", "victims": 1, "offenders": 1}]}], "determination": {"by": "sworn_law_enforcement", "full_investigation": true, "formal": true, "finding": "false_or_baseless", "date": "2025-05-01"}, "previously_published": {"report_year": 2025, "data_year": 2024}}, "expected": {"revised": {"category": "rape", "geography": "on_campus", "year": 2024, "from": 1, "to": 0}, "note_required": true, "explain": "A disclosed statistic that is later unfounded is revised in the next report and the revision is explained."}, "source": "Ohio State ASR note g", "source_kind": "official_record", "checked": "text"}
{"id": "vawa-001", "topic": "vawa", "facts": {"incidents": [{"id": "i1", "occurred": "2024-03-04", "reported": [{"date": "2024-03-04", "to": "campus_police"}], "place": {"geography": "on_campus", "student_housing": true}, "offenses": [{"type": "violence", "victims": 1, "offenders": 1, "relationship": "dating", "act": "slap", "crime_of_violence": true}]}]}, "expected": {"counts": [{"category": "dating_violence", "geography": "on_campus", "year": 2024, "count": 1}, {"category": "dating_violence", "geography": "on_campus_student_housing", "year": 2024, "count": 1}], "explain": "Romantic relationship, not spouse, no cohabitation, no child: dating violence."}, "source": "34 CFR 668.46(a) as quoted by UC Riverside; Handbook 2016 p. 3-36", "source_kind": "published_rule", "checked": "text"}
{"id": "vawa-004", "topic": "vawa", "facts": {"incidents": [{"id": "i1", "occurred": "2024-03-04", "reported": [{"date": "2024-03-04", "to": "campus_police"}], "place": {"geography": "on_campus", "student_housing": true}, "offenses": [{"type": "simple_assault", "victims": 1, "offenders": 1, "relationship": "roommate_not_intimate", "state_dv_law_covers": false}]}]}, "expected": {"counts": [], "explain": "Roommates who are not and were not intimate partners are outside the cohabitation clause; simple assault without bias is not counted."}, "source": "Handbook 2016 p. 3-37/38", "source_kind": "published_rule", "checked": "recall"}
{"id": "vawa-008", "topic": "vawa", "facts": {"incidents": [{"id": "i1", "occurred": "2024-03-04", "reported": [{"date": "2024-03-04", "to": "campus_police"}], "place": {"geography": "none", "student_housing": false}, "offenses": [{"type": "violence", "victims": 1, "offenders": 1, "relationship": "dating", "crime_of_violence": true}], "place_name": "private off-campus apartment"}]}, "expected": {"counts": [], "explain": "Not in Clery geography."}, "source": "Seed flowchart, separate-campus note 2: location is the key (Handbook p. 2-1)", "source_kind": "published_rule", "checked": "text"}
{"id": "vawa-011", "topic": "vawa", "facts": {"incidents": [{"id": "i1", "occurred": "2024-03-04", "reported": [{"date": "2024-03-04", "to": "campus_police"}], "place": {"geography": "on_campus", "student_housing": true}, "offenses": [{"type": "violence", "victims": 1, "offenders": 1, "relationship": "person_protected_under_state_domestic_violence_law", "crime_of_violence": true}]}]}, "expected": {"counts": [{"category": "domestic_violence", "geography": "on_campus", "year": 2024, "count": 1}, {"category": "domestic_violence", "geography": "on_campus_student_housing", "year": 2024, "count": 1}], "explain": "Any other person against a victim protected by local domestic or family violence law."}, "source": "34 CFR 668.46(a) as quoted by UC Riverside", "source_kind": "published_rule", "checked": "text"}
{"id": "yr-003", "topic": "year", "facts": {"survey": {"year": 2010, "anonymous_reports": 19, "no_date": 6, "occurred": {"2007": 2, "2008": 2, "2009": 7, "2010": 2}}}, "expected": {"year_recorded": 2010, "number": 19, "explain": "Anonymous written survey reports were added to the year in which they were made, whatever the year of occurrence."}, "source": "Revision notice in a college's 2013 Annual Fire, Safety and Security Report page (mirror copy)", "source_kind": "official_record", "checked": "text"}
{"id": "yr-005", "topic": "year", "facts": {"incidents": [{"id": "i1", "occurred": "2024-12-29", "reported": [{"date": "2024-12-30", "to": "csa"}], "place": {"geography": "on_campus", "student_housing": false}, "offenses": [{"type": "burglary", "victims": 0, "offenders": 1, "premises": 1}], "reached_compliance_office": "2025-01-08"}]}, "expected": {"counts": [{"category": "burglary", "geography": "on_campus", "year": 2024, "count": 1}], "explain": "Date the CSA learned of it controls."}, "source": "BYU-Hawaii Clery memo sec. III.B.1", "source_kind": "published_rule", "checked": "text"}
{"id": "yr-008", "topic": "year", "facts": {"report": {"due": "2016-10-01"}}, "expected": {"years": [2013, 2014, 2015], "explain": "Three preceding calendar years."}, "source": "HigherEdExecutives note on the 2016 survey", "source_kind": "worked_example", "checked": "text"}
"""######
}
