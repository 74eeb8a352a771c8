import fc from 'fast-check';
import type { Diagram } from '../../src/domain/outcome/document.ts';
import { say } from '../../src/domain/outcome/document.ts';
import { data, id } from '../../src/domain/outcome/labelled.ts';
import { mermaidText } from '../../src/report/escape.ts';
import { mermaidBlock } from '../../src/report/formats/mermaid.ts';

const view = { cap: 'public' } as const;

const diagramOf = (name: string): Diagram => ({
  areas: [
    {
      key: name,
      kind: 'location',
      title: say`${id(name)}`,
      boxes: [{ key: 'a', kind: 'data', lines: [say`${id(name)}`] }],
    },
    {
      key: 'other',
      kind: 'service',
      title: say`there`,
      boxes: [{ key: 'b', kind: 'step', lines: [say`on`, say`two`] }],
    },
  ],
  arrows: [
    { from: 'a', to: 'b', kind: 'data', text: say`${id(name)}` },
    { from: name, to: 'other', kind: 'refused' },
    { from: 'a', to: 'nowhere', kind: 'model' },
  ],
});

const HOSTILE = [
  'end',
  'class',
  'graph',
  'click',
  '"]',
  '`',
  '```',
  '%%{init: {}}%%',
  '<img src=x>',
  '#quot;',
  '1. a',
  '- a',
];

it('writes a label in characters that mean nothing to Mermaid or Markdown, and loses none of it', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...HOSTILE)), (text) => {
      const written = mermaidText(text);
      expect(written).toMatch(/^(?:[\p{L}\p{N} ,/()-]|#\d+;)*$/u);
      const read = written.replace(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
      expect(read).toBe(text);
    }),
  );
});

it.each(HOSTILE)('gives no name to Mermaid but its own: %s', (name) => {
  const lines = mermaidBlock(diagramOf(name), view).split('\n');
  const harmless = mermaidBlock(diagramOf('harmless'), view).split('\n');
  const unlabelled = (all: readonly string[]) => all.map((line) => line.replace(/"[^"]*"/g, '""'));
  expect(unlabelled(lines)).toEqual(unlabelled(harmless));
});

it('draws areas with their boxes, arrows by kind, and no arrow that leads nowhere', () => {
  const lines = mermaidBlock(diagramOf('rotterdam'), view).split('\n');
  expect(lines.filter((line) => !/class/.test(line))).toEqual([
    '```mermaid',
    'flowchart TB',
    '  subgraph area0["rotterdam"]',
    '    box0[("rotterdam")]:::data',
    '  end',
    '  subgraph area1["there"]',
    '    box1["on<br/>two"]:::step',
    '  end',
    '  box0 -->|"rotterdam"| box1',
    '  area0 -.-x area1',
    '  linkStyle 1 stroke:#cf222e,stroke-width:2px',
    '```',
  ]);
});

it('withholds what may not stand there, as everywhere', () => {
  const secret = say`${data('Jansen', 'restricted')}`;
  const diagram: Diagram = { areas: [{ key: 'a', kind: 'location', title: secret, boxes: [] }], arrows: [] };
  const block = mermaidBlock(diagram, view);
  expect(block).not.toContain('Jansen');
  expect(block).toContain('["withheld"]');
});
