"""The style sheet of the HTML brief: screen and paper, wide and narrow, light and dark. No outside resource."""

from __future__ import annotations

CSS = """
:root { color-scheme: light dark; --text: #1c2430; --soft: #566275; --line: #d5dbe4; --back: #ffffff; --panel: #f5f7fa;
  --accent: #1f4e8c; --for: #9a3412; --for-back: #fdebd8; --against: #0f5c57; --against-back: #d9f2ee; --mark: #fff3b8; }
@media (prefers-color-scheme: dark) { :root { --text: #e4e8ee; --soft: #9fabbd; --line: #39434f; --back: #14181e;
  --panel: #1d232b; --accent: #8db8f2; --for: #f5a56b; --for-back: #46291a; --against: #6fd3c7; --against-back: #143a37;
  --mark: #4a4116; } }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--back); color: var(--text); font: 16px/1.6 system-ui, -apple-system, "Segoe UI",
  "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif; }
main { max-width: 62rem; margin: 0 auto; padding: 2rem 1.25rem 3rem; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 .4rem; }
h2 { font-size: 1.2rem; margin: 2.4rem 0 .75rem; padding-bottom: .3rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 1.25rem 0 .5rem; }
p { margin: .5rem 0; }
ul { margin: .5rem 0; padding-left: 1.25rem; }
li { margin: .3rem 0; }
.about, .soft, .note, caption { color: var(--soft); font-size: .9rem; }
.about { margin: 0; overflow-wrap: anywhere; }
.result { margin: 1.5rem 0 0; padding: 1rem 1.25rem 1.1rem; background: var(--panel); border-left: 5px solid var(--accent);
  border-radius: 0 .4rem .4rem 0; }
.result h2 { margin: 0 0 .3rem; padding: 0; border: 0; font-size: .85rem; font-weight: 600; color: var(--soft);
  letter-spacing: .03em; }
.result .sentence { font-size: 1.2rem; line-height: 1.45; font-weight: 600; margin: 0 0 .5rem; }
.chances { display: grid; grid-template-columns: repeat(4, 1fr); gap: .4rem 1.5rem; list-style: none; margin: .8rem 0 0; padding: 0; }
.chances li { margin: 0; font-size: .9rem; font-variant-numeric: tabular-nums; }
.bar { display: block; width: 100%; height: .45rem; border-radius: .25rem; overflow: hidden; }
.bar .track { fill: var(--line); } .bar .fill { fill: var(--accent); } .bar .axis { stroke: var(--soft); }
.bar .for { fill: var(--for); } .bar .against { fill: var(--against); }
.pair { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 1rem; }
.card { border: 1px solid var(--line); border-radius: .4rem; padding: .9rem 1.1rem; min-width: 0; }
.card h3 { margin-top: 0; font-size: 1.05rem; }
.card p.lead { font-weight: 600; }
table { width: 100%; border-collapse: collapse; font-size: .93rem; line-height: 1.5; }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--line); }
thead th { color: var(--soft); font-weight: 600; font-size: .85rem; white-space: nowrap; }
tbody th { font-weight: 600; } th.name { white-space: nowrap; }
td.figure { font-variant-numeric: tabular-nums; white-space: nowrap; }
.quotes { list-style: none; margin: 0; padding: 0; overflow-wrap: anywhere; }
.quotes li { margin: 0 0 .2rem; }
.quotes.short li { display: inline-block; margin-right: .9rem; }
.quotes a, .where { color: var(--soft); font-size: .85em; margin-right: .4em; white-space: nowrap; }
.quotes a { text-decoration-color: var(--line); text-underline-offset: .2em; }
mark { color: inherit; background: var(--mark); padding: .05em .1em; border-radius: .15em; }
mark.for { background: var(--for-back); box-shadow: inset 0 -2px var(--for); }
mark.against { background: var(--against-back); box-shadow: inset 0 -2px var(--against); }
.lean { font-size: .85em; white-space: nowrap; } .lean.for { color: var(--for); } .lean.against { color: var(--against); }
.verdict { font-weight: 600; white-space: nowrap; }
.verdict.met::before { content: "\\2713\\00a0"; } .verdict.not-met::before { content: "\\2717\\00a0"; }
.verdict.not-told::before { content: "?\\00a0"; } .verdict.not-told { color: var(--soft); font-weight: 400; }
.bar.signed { width: 7rem; max-width: 100%; border-radius: 0; }
.big { font-size: 1.1rem; font-weight: 600; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1.25rem; margin: .6rem 0; font-size: .93rem; }
dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; font-variant-numeric: tabular-nums; }
.ticket { list-style: none; margin: 0; padding: .6rem 0; border: 1px solid var(--line); border-radius: .4rem;
  font-size: .92rem; }
.ticket li { display: grid; grid-template-columns: 3.2rem minmax(0, 1fr) auto; gap: 0 .75rem; margin: 0;
  padding: .05rem .9rem .05rem 0; }
.ticket li:target { background: var(--panel); }
.ticket .no { text-align: right; color: var(--soft); font-size: .85em; font-variant-numeric: tabular-nums; padding-top: .1em; }
.ticket .line { white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: isolate; }
.ticket .names { color: var(--soft); font-size: .85em; text-align: right; max-width: 14rem; }
.ticket .gap { display: block; padding-left: 3.95rem; color: var(--soft); font-size: .85em; }
footer { margin-top: 2.5rem; font-size: .88rem; color: var(--soft); }
footer h2 { color: var(--text); font-size: 1rem; }
footer dl { grid-template-columns: max-content 1fr; font-size: inherit; }
@media (max-width: 40rem) {
  body { font-size: 15px; } main { padding: 1.25rem 1rem 2rem; } h1 { font-size: 1.4rem; }
  .pair { grid-template-columns: minmax(0, 1fr); } .chances { grid-template-columns: repeat(2, 1fr); }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table, tbody, tr, th, td { display: block; } tr { padding: .5rem 0; border-bottom: 1px solid var(--line); }
  th, td { border: 0; padding: .1rem 0; white-space: normal; }
  td[data-label]::before { content: attr(data-label); display: block; color: var(--soft); font-size: .8rem; }
  td.short { display: inline-block; margin-right: 1.25rem; } td:empty { display: none; }
  dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .4rem; } footer dl { grid-template-columns: 1fr; }
  .ticket li { grid-template-columns: 2.2rem minmax(0, 1fr); } .ticket .names { grid-column: 2; text-align: left; max-width: none; }
  .ticket .gap { padding-left: 2.95rem; }
}
@page { margin: 16mm 15mm; }
@media print {
  :root { color-scheme: light; --text: #000000; --soft: #444444; --line: #bbbbbb; --back: #ffffff; --panel: #f3f3f3;
    --accent: #1f4e8c; --for: #9a3412; --for-back: #fdebd8; --against: #0f5c57; --against-back: #d9f2ee; --mark: #fff3b8; }
  body { font-size: 10pt; line-height: 1.45; } main { max-width: none; padding: 0; } h1 { font-size: 16pt; } h2 { font-size: 12pt;
    margin-top: 16pt; }
  table, .ticket, dl, footer { font-size: 9pt; } th, td { padding: 2.5pt 6pt 2.5pt 0; } .quotes li, p, li { margin-top: 0; margin-bottom: 1.5pt; }
  .result { margin-top: 10pt; padding: 8pt 10pt; } h3 { margin: 8pt 0 3pt; }
  h2, h3 { break-after: avoid; } tr, .card, .result, .ticket li { break-inside: avoid; } thead { display: table-header-group; }
  mark, .bar, .result { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  a { color: inherit; text-decoration: none; }
}
"""
