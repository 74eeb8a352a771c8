/**
 * The look of a report: one file, no network, light and dark as the reader's system has it, light on paper. Colours of
 * verdicts differ in lightness too (Okabe and Ito, 2008), and none is the only sign of anything.
 */
export const STYLE = `
:root { color-scheme: light dark; --page: #fff; --ink: #1f2328; --soft: #59636e; --line: #d1d9e0; --tint: #f6f8fa;
  --pass: #006d4e; --fail: #b3261e; --inconclusive: #8a5300; --error: #7b2d8b; --waived: #59636e;
  --series-0: #0b62a8; --series-1: #b34a00; --series-2: #007355; }
@media screen and (prefers-color-scheme: dark) { :root { --page: #0d1117; --ink: #e6edf3; --soft: #9aa4af;
  --line: #3d444d; --tint: #161b22; --pass: #3fd0a0; --fail: #ff8a80; --inconclusive: #f0b44c; --error: #d69be6;
  --waived: #9aa4af; --series-0: #6cb6ff; --series-1: #ff9d5c; --series-2: #4fd1a9; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 76rem; padding: 1.5rem clamp(1rem, 4vw, 2.5rem) 3rem; background: var(--page);
  color: var(--ink); font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .75rem; }
h2 { font-size: 1.25rem; margin: 2.25rem 0 .75rem; padding-bottom: .3rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1.05rem; margin: 1.5rem 0 .5rem; }
p, li { max-width: 72ch; }
code { font: .9em ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
.verdict { display: inline-block; padding: .15rem .7rem; border: 2px solid currentColor; border-radius: .4rem;
  font-weight: 600; }
.pass { color: var(--pass); } .fail { color: var(--fail); } .inconclusive { color: var(--inconclusive); }
.error { color: var(--error); } .waived { color: var(--waived); } .warning { color: var(--inconclusive); }
.note { color: var(--soft); }
.wide { overflow-x: auto; margin: 1rem 0; }
.wide:focus-visible, summary:focus-visible { outline: 2px solid var(--series-0); outline-offset: 2px; }
table { border-collapse: collapse; font-size: .9rem; font-variant-numeric: tabular-nums; }
th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem .5rem; border: 1px solid var(--line); }
th { background: var(--tint); } td { white-space: nowrap; } td:last-child { white-space: normal;
  min-width: 14rem; } figure td:last-child { min-width: 0; }
.picture { white-space: nowrap; font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
details { margin: .75rem 0; } summary { cursor: pointer; font-weight: 600; }
.plots { display: grid; align-items: start; gap: 1.5rem; margin: 1.5rem 0; grid-template-columns: repeat(auto-fit, minmax(min(100%, 30rem), 1fr)); }
figure { margin: 0; padding: 1rem; border: 1px solid var(--line); border-radius: .5rem; min-width: 0;
  break-inside: avoid; }
figure.full { grid-column: 1 / -1; }
figcaption { margin-bottom: .5rem; } figcaption strong { display: block; font-size: 1.05rem; }
figcaption span { color: var(--soft); font-size: .9rem; }
figure svg { display: block; width: 100%; height: auto; max-width: 46rem; margin: 0 auto; }
.keys { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0; margin: .5rem 0 0;
  font-size: .9rem; }
.keys svg { display: inline-block; width: 1.4rem; height: .9rem; margin: 0 .4rem 0 0; vertical-align: -.05rem; }
footer { margin-top: 3rem; color: var(--soft); font-size: .85rem; }
@media print { body { max-width: none; padding: 0; font-size: 10pt; }
  details::details-content { content-visibility: visible; block-size: auto; opacity: 1; }
  .wide { overflow: visible; } .plots { display: block; } figure { margin-bottom: 1rem; }
  figure svg { max-width: 26rem; }  h2, h3 { break-after: avoid; } tr { break-inside: avoid; } }
`;
