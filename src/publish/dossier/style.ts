/** What a dossier adds to the style of all pages. */
export const DOSSIER_STYLE = `
.kind { margin: 0 0 .3rem; font-size: .86rem; font-weight: 600; letter-spacing: .06em; text-transform: uppercase; color: var(--soft); }
header dl.pairs { margin-top: 1rem; }
q { quotes: "“" "”" "‘" "’"; }
blockquote footer, .at { color: var(--soft); font-size: .88em; }
.at { white-space: nowrap; }
.tight { margin: 0 0 .25rem; }
.ref { font-variant-numeric: tabular-nums; }
.verdict { display: inline-block; padding: 0 .45em; border: 1.5px solid currentColor; border-radius: 3px; font-size: .88em; font-weight: 600; line-height: 1.5; white-space: nowrap; color: var(--soft); }
.verdict.contradict { color: var(--clash); background: var(--clash-tint); border-style: double; border-width: 3px; }
.verdict.differ { color: var(--differ); background: var(--differ-tint); border-style: dashed; }
.verdict.agree { color: var(--agree); }
.by-program { color: var(--soft); font-size: .92em; border-bottom: 1.5px dotted var(--edge); }
.by-program-note { color: var(--soft); border-inline-start: 3px dotted var(--edge); padding-inline-start: .9rem; }
.by-person { color: var(--person); font-size: .95em; font-weight: 600; }
.by-person::before { content: "✓ " / ""; }
.by-person-block { border-inline-start: 4px solid var(--person); }
.person { font-weight: 600; }
.decisions { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr)); gap: 1rem; margin-bottom: 1rem; }
.decision { background: var(--person-tint); padding: .8rem 1rem; }
.decision h3 { margin: 0 0 .2rem; font-size: .9rem; font-weight: 600; color: var(--soft); }
.decision p { margin: 0 0 .3rem; font-size: .93rem; }
.decision .value { font-size: 1.08rem; font-weight: 600; }
.range { font-size: 1.12em; white-space: nowrap; }
.answer { text-transform: uppercase; letter-spacing: .03em; }
.copy { display: block; color: var(--differ); font-size: .9em; font-weight: 600; }
.claims, .matrix, .sources { min-width: 40rem; }
.claims td:last-child { min-width: 10rem; }
.claims th[scope=row] { font-weight: 600; white-space: nowrap; }
.claims .implied { color: var(--soft); }
.matrix { font-size: .86rem; }
.matrix th, .matrix td { min-width: 7rem; border-inline-end: 1px solid var(--rule); }
.matrix tr > :first-child { position: sticky; inset-inline-start: 0; z-index: 1; width: 8rem; background: var(--paper); border-inline-end: 2px solid var(--edge); }
.matrix .side { background: var(--tint); font-size: .95em; }
.matrix small { display: block; font-weight: 400; }
.matrix .verdict { display: block; width: fit-content; margin-top: .2rem; }
.matrix .row-contradict .says { background: var(--clash-tint); box-shadow: inset 0 3px 0 var(--clash); }
.matrix .row-differ .says { background: var(--differ-tint); }
.letter { display: inline-block; min-width: 1.35em; text-align: center; border: 1.5px solid currentColor; border-radius: 50%; font-weight: 700; font-size: .8rem; line-height: 1.35; }
.row-contradict .letter { color: var(--clash); } .row-differ .letter { color: var(--differ); }
.account { margin-bottom: 2rem; }
.account h3 small { font-weight: 400; }
svg.map, svg.timeline { width: 100%; min-width: 36rem; }
svg text { font: 12px system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif; fill: var(--ink); }
.land { fill: var(--tint); } .neat { fill: none; stroke: var(--edge); }
.border { fill: none; stroke: var(--edge); stroke-width: 1.2; }
.zone { fill: url(#zone); stroke: var(--person); stroke-width: 1.8; stroke-dasharray: 7 4; }
.hatch { stroke: var(--person); stroke-width: 1.4; opacity: .45; }
.line { fill: none; stroke: var(--person); stroke-width: 2.5; stroke-dasharray: 9 5; }
.town { fill: var(--soft); } svg .town-name { font-size: 11px; fill: var(--soft); } .own-name { font-weight: 700; }
.doubt { fill: var(--ink); fill-opacity: .06; stroke: var(--ink); stroke-width: 1; stroke-dasharray: 3 3; }
.spot text { font-weight: 700; } .leader { stroke: var(--ink); stroke-width: 1.2; }
.spot.incident .sign { fill: var(--clash); stroke: var(--paper); stroke-width: 1.5; } .spot.incident text { fill: var(--paper); }
.spot.incident .doubt { fill: var(--clash); fill-opacity: .12; stroke: var(--clash); }
.spot.place .sign { fill: var(--paper); stroke: var(--ink); stroke-width: 1.5; }
.spot.strike .sign { fill: var(--differ-tint); stroke: var(--differ); stroke-width: 1.8; } .spot.strike .doubt { stroke: var(--differ); }
.scale path { fill: none; stroke: var(--ink); stroke-width: 1.6; }
.sign-incident { color: var(--clash); } .sign-strike { color: var(--differ); } .sign-place { color: var(--ink); }
.lane, .grid { stroke: var(--rule); fill: none; } svg .lane-name { font-weight: 600; } svg .tick { font-size: 11px; fill: var(--soft); }
.bar rect { fill: var(--paper); stroke: var(--ink); stroke-width: 1.5; } .bar text { font-weight: 700; }
.bar.undated rect { stroke-dasharray: 3 3; }
.bar.lane-1 rect { fill: var(--clash-tint); stroke: var(--clash); } .bar.lane-2 rect { fill: var(--differ-tint); stroke: var(--differ); }
.bar.lane-3 rect { fill: var(--tint); stroke: var(--edge); }
.imprint { margin-top: 3rem; border-top: 2px solid var(--ink); padding-top: .8rem; }
@media (max-width: 34rem) {
  .scroll > table > caption::after { content: " (scroll sideways)"; }
  .matrix tr > :first-child { width: 6.5rem; min-width: 6.5rem; }
}
@media print {
  table { font-size: 8pt; }
  .matrix, .claims, .sources { min-width: 0; width: 100%; font-size: 7.5pt; }
  .matrix { table-layout: fixed; }
  .matrix th, .matrix td { min-width: 0; width: auto; padding: .25rem .3rem; }
  .claims td:last-child { min-width: 0; }
  .claims th[scope=row], .verdict { white-space: normal; }
  .matrix .side { hyphens: auto; }
  .matrix tr > :first-child { position: static; }
  svg.map, svg.timeline { min-width: 0; }
  .by-program { border-bottom: 1px dotted #666; }
  .account > blockquote { break-inside: avoid; }
}
`;
