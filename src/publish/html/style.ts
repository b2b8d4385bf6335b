/**
 * The style of every published page: type that is on the reader's machine, light and dark as the reader has it, one
 * column that narrows to 320 px, A4 on paper. Colours of text keep a contrast of 4.5 : 1 or more on their ground (WCAG
 * 2.2, 1.4.3), those of lines and signs 3 : 1 (1.4.11).
 */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --ink: #1a1c1e; --soft: #565c63; --rule: #d3d7db; --edge: #767d85; --tint: #f3f5f7;
  --link: #0b57a4; --clash: #a3122b; --clash-tint: #fbecee; --differ: #7f4f00; --differ-tint: #fcf3e0;
  --agree: #16613a; --person: #0f5c66; --person-tint: #e6f3f4; --focus: #0b57a4;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16181b; --ink: #e7e9eb; --soft: #a7aeb6; --rule: #3b4046; --edge: #878f98; --tint: #1f2226;
    --link: #86bdf5; --clash: #ff96a3; --clash-tint: #3a1c21; --differ: #eab95f; --differ-tint: #33290f;
    --agree: #7fd1a0; --person: #7fd0da; --person-tint: #14292c; --focus: #86bdf5;
  }
}
* { box-sizing: border-box; }
html { font: 100%/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: anywhere; }
main { max-width: 62rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; break-after: avoid; }
h1 { font-size: 1.9rem; margin: 0 0 .4rem; letter-spacing: -.01em; }
h2 { font-size: 1.3rem; margin: 3rem 0 .8rem; padding-top: .6rem; border-top: 2px solid var(--ink); }
h3 { font-size: 1.05rem; margin: 1.8rem 0 .4rem; }
h4 { font-size: 1rem; margin: 1.2rem 0 .3rem; }
p, ul, ol, dl, blockquote, figure { margin: 0 0 .8rem; }
ul { padding-inline-start: 1.3em; }
ol { padding-inline-start: 2.2em; }
li { margin-bottom: .25rem; }
a { color: var(--link); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
.lede { font-size: 1.1rem; color: var(--ink); }
.soft, small, caption, figcaption { color: var(--soft); }
small, figcaption, .small { font-size: .88em; }
caption { text-align: start; padding: .45rem .6rem 0; font-size: .9rem; }
code, .hash { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; font-size: .84em; word-break: break-all; }
pre { overflow-x: auto; background: var(--tint); border: 1px solid var(--rule); padding: .7rem .9rem; font-size: .84rem; white-space: pre-wrap; }
blockquote { margin-inline: 0; padding: .1rem 0 .1rem .9rem; border-inline-start: 3px solid var(--rule); }
table { border-collapse: collapse; width: 100%; font-size: .93rem; overflow-wrap: break-word; }
th, td { text-align: start; vertical-align: top; padding: .45rem .6rem; border-bottom: 1px solid var(--rule); }
thead th { border-bottom: 2px solid var(--edge); }
td.number, th.number { text-align: end; font-variant-numeric: tabular-nums; }
.scroll { overflow-x: auto; border: 1px solid var(--rule); margin-bottom: .8rem; }
.scroll > table { margin: 0; }
.notice { background: var(--tint); border-inline-start: 4px solid var(--edge); padding: .7rem .9rem; margin: 0 0 .8rem; }
.notice > :last-child { margin-bottom: 0; }
dl.pairs { display: grid; grid-template-columns: minmax(8rem, max-content) minmax(0, 1fr); gap: .3rem 1.2rem; }
dl.pairs dt { color: var(--soft); }
dl.pairs dd { margin: 0; }
nav ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .1rem 1.1rem; }
nav a { display: inline-block; padding: .2rem 0; }
svg { max-width: 100%; height: auto; display: block; }
.draft-mark { position: sticky; top: 0; z-index: 2; margin: 0; padding: .45rem 1rem; text-align: center; font-weight: 700; background: var(--differ-tint); color: var(--differ); border-bottom: 2px solid var(--differ); }
@media (max-width: 34rem) {
  h1 { font-size: 1.5rem; }
  dl.pairs { grid-template-columns: minmax(0, 1fr); gap: 0; }
  dl.pairs dd { margin-bottom: .6rem; }
}
@media print {
  @page { size: A4; margin: 18mm 16mm; }
  :root {
    --paper: #fff; --ink: #000; --soft: #444; --rule: #bbb; --edge: #666; --tint: #fff; --link: #000;
    --clash: #a3122b; --clash-tint: #fff; --differ: #7f4f00; --differ-tint: #fff; --agree: #16613a;
    --person: #0f5c66; --person-tint: #fff;
  }
  html { font-size: 10pt; }
  main { max-width: none; padding: 0; }
  nav { display: none; }
  .scroll { overflow: visible; border: 0; }
  h2 { margin-top: 1.6rem; }
  tr, figure, blockquote, .keep { break-inside: avoid; }
  thead { display: table-header-group; }
  thead, caption { break-after: avoid; }
  tbody tr:first-child { break-before: avoid; }
  .draft-mark { position: fixed; top: -8mm; left: 0; right: 0; border: 0; font-size: 11pt; }
}
`;
