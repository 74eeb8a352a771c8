import type { Area, Arrow, Box, Diagram } from '../../domain/outcome/document.ts';
import type { View } from '../mask.ts';
import { mermaid } from '../voice.ts';

/**
 * A diagram as GitHub draws it: a fence of https://mermaid.js.org. Names in it are numbers of ours, so that no id meets
 * a keyword (`end`, `class`, `graph`); all text stands between quotes, escaped.
 */
export function mermaidBlock({ areas, arrows }: Diagram, view: View): string {
  const names = namesOf(areas);
  const drawn = arrows.filter(({ from, to }) => names.has(from) && names.has(to));
  return [
    '```mermaid',
    'flowchart TB',
    ...areas.flatMap((area) => areaLines(area, names, view)),
    ...drawn.map((arrow) => arrowLine(arrow, names, view)),
    ...STYLES,
    ...areas.map(({ key, kind }) => `  class ${names.get(key)} ${kind}`),
    ...refusals(drawn),
    '```',
  ].join('\n');
}

type Names = ReadonlyMap<string, string>;

const namesOf = (areas: readonly Area[]): Names =>
  new Map([
    ...areas.map(({ key }, index) => [key, `area${index}`] as const),
    ...areas.flatMap(({ boxes }) => boxes).map(({ key }, index) => [key, `box${index}`] as const),
  ]);

const areaLines = ({ key, title, boxes }: Area, names: Names, view: View): string[] => [
  `  subgraph ${names.get(key)}["${mermaid(title, view)}"]`,
  ...boxes.map((box) => `    ${boxText(box, names, view)}`),
  '  end',
];

function boxText({ key, kind, lines }: Box, names: Names, view: View): string {
  const [open, close] = SHAPES[kind];
  return `${names.get(key)}${open}"${lines.map((line) => mermaid(line, view)).join('<br/>')}"${close}:::${kind}`;
}

const SHAPES: Record<Box['kind'], readonly [string, string]> = {
  data: ['[(', ')]'],
  step: ['[', ']'],
  store: ['[(', ')]'],
  destination: ['[[', ']]'],
  surfaces: ['[', ']'],
  refused: ['[', ']'],
};

function arrowLine({ from, to, kind, text }: Arrow, names: Names, view: View): string {
  const label = text === undefined ? '' : `|"${mermaid(text, view)}"|`;
  return `  ${names.get(from)} ${ARROWS[kind]}${label} ${names.get(to)}`;
}

const ARROWS: Record<Arrow['kind'], string> = { data: '-->', model: '==>', shown: '-.->', refused: '-.-x' };

/** Mermaid styles arrows by their number. */
function refusals(arrows: readonly Arrow[]): string[] {
  const numbers = arrows.flatMap(({ kind }, index) => (kind === 'refused' ? [index] : []));
  return numbers.length === 0 ? [] : [`  linkStyle ${numbers.join(',')} stroke:#cf222e,stroke-width:2px`];
}

/** Legible on light and dark pages alike: fills with their own ink. */
const STYLES = [
  '  classDef data fill:#cfe3ff,stroke:#1f5fbf,color:#0b1f3a',
  '  classDef step fill:#d6f2dc,stroke:#1f7a3d,color:#0c2b16',
  '  classDef store fill:#fff1c9,stroke:#9a6b00,color:#3a2900',
  '  classDef destination fill:#e9dcff,stroke:#6b3fbf,color:#26123f',
  '  classDef surfaces fill:#ffffff,stroke:#57606a,color:#24292f',
  '  classDef refused fill:#e6e6e6,stroke:#8c8c8c,color:#424a53,stroke-dasharray:4 3',
  '  classDef location fill:transparent,stroke:#8c959f',
  '  classDef service fill:transparent,stroke:#57606a,stroke-dasharray:6 3',
];
