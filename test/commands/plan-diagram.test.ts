import type { Diagram } from '../../src/domain/outcome/document.ts';
import type { Outcome } from '../../src/domain/outcome/outcome.ts';
import { toMarkdown } from '../../src/report/formats/markdown.ts';
import { toText } from '../../src/report/formats/text.ts';
import { plain } from '../../src/report/voice.ts';
import { changed, EXAMPLE_POLICY } from '../support/commands.ts';
import { DENYING, planned } from '../support/planned.ts';

const view = { cap: 'public' } as const;

const diagramOf = ({ summary }: Outcome): Diagram => {
  const block = summary.blocks.find((each) => each.block === 'diagram');
  if (block?.block !== 'diagram') throw new Error('the plan draws nothing');
  return block.diagram;
};

const boxesOf = ({ areas }: Diagram): Record<string, string[]> =>
  Object.fromEntries(
    areas.map(({ title, boxes }) => [
      plain(title, view),
      boxes.map(({ lines }) => lines.map((line) => plain(line, view)).join(': ')),
    ]),
  );

describe('the picture of the example', () => {
  it('has a box for each place with its countries, the data in it, and the steps on their targets', async () => {
    const boxes = boxesOf(diagramOf(await planned({ trusted: EXAMPLE_POLICY })));
    expect(boxes).toEqual({
      'rotterdam: Netherlands (NL)': [
        'data-validate/nl: on rotterdam-runner',
        'tumour-registry/nl: restricted',
        'train: on rotterdam-runner',
        'deploy/rotterdam-ward: on rotterdam-runner',
        'rotterdam-ward',
      ],
      'berlin: Germany (DE-BE)': [
        'data-validate/de: on berlin-runner',
        'tumour-registry/de: restricted',
        'test: on berlin-runner',
        'deploy/berlin-ward: on berlin-runner',
        'berlin-ward',
      ],
      'exchange: Netherlands (NL), Germany (DE)': ['store exchange'],
      'Control plane, github.com: United States (US)': [
        'logs and summaries: at most internal: artifacts: at most public',
      ],
      'Refused: nothing runs here': ['hosted: nobody can say in which country it stands, so the data may not go there'],
    });
  });

  it('says of each arrow whether data or a model goes there, and how sensitive it is', async () => {
    const { arrows } = diagramOf(await planned({ trusted: EXAMPLE_POLICY }));
    const told = arrows.map(({ from, to, text }) => `${from} > ${to}: ${text ? plain(text, view) : ''}`);
    expect(told).toContain('data tumour-registry/nl > step train: restricted data');
    expect(told).toContain('step train > store exchange: model, confidential');
    expect(told).toContain('step deploy/berlin-ward > destination berlin-ward: model, confidential');
    expect(told).toContain('location rotterdam > control plane: ');
    expect(arrows.filter(({ kind }) => kind === 'refused')).toHaveLength(2);
  });

  it('is drawn in Markdown, and left out where text alone is shown', async () => {
    const outcome = await planned({ trusted: EXAMPLE_POLICY });
    expect(toMarkdown(outcome, view)).toContain('\n\n```mermaid\nflowchart TB\n');
    expect(toText(outcome, view)).not.toMatch(/flowchart|\n\n\n/);
  });
});

it('shows apart the steps that may run nowhere', async () => {
  const boxes = boxesOf(diagramOf(await planned({ trusted: DENYING })));
  expect(boxes['Refused: nothing runs here']).toContain('step train: no target may run it');
});

it('draws what lies together as one box where there are too many, and says so', async () => {
  const wards = Array.from({ length: 30 }, (_, index) => `ward-${index}`);
  const text = changed(
    changed(
      EXAMPLE_POLICY,
      '  berlin-ward: {location: berlin, type: directory}\n',
      `  berlin-ward: {location: berlin, type: directory}\n${wards.map((ward) => `  ${ward}: {location: berlin, type: directory}\n`).join('')}`,
    ),
    'destinations: [rotterdam-ward, berlin-ward]',
    `destinations: [rotterdam-ward, berlin-ward, ${wards.join(', ')}]`,
  );
  const outcome = await planned({ trusted: text });
  const { areas, arrows } = diagramOf(outcome);
  expect(areas.flatMap(({ boxes }) => boxes).length).toBeLessThan(15);
  expect(boxesOf({ areas, arrows })['berlin: Germany (DE-BE)']).toEqual([
    '33 steps',
    'tumour-registry/de: restricted',
    '31 destinations',
  ]);
  expect(new Set(arrows.map((arrow) => JSON.stringify(arrow))).size).toBe(arrows.length);
  expect(toMarkdown(outcome, view)).toContain('What lies together is one box: there are 73');
});
