import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FINDING_CODES } from '../src/domain/findings/codes.ts';
import { PROSE } from '../src/report/prose/prose.ts';

const { generated } = (await import('../scripts/docs.mjs' as string)) as {
  generated: () => Promise<Readonly<Record<string, string>>>;
};

const files = await generated();

/** All code that can make a finding: neither the lists of codes nor their prose. */
const source = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !/^(?:domain\/findings|report\/prose)\//.test(path))
  .map((path) => readFileSync(`src/${path}`, 'utf8'))
  .join('\n');

it.each(Object.keys(files))('%s is what `npm run docs` makes', (path) => {
  expect(readFileSync(path, 'utf8')).toBe(files[path]);
});

it('every finding has one heading', () => {
  const headings = [...(files['docs/findings.md'] ?? '').matchAll(/^### (.+)$/gm)].map(([, code]) => code);
  expect([...headings].sort()).toEqual([...FINDING_CODES].sort());
});

it.each(FINDING_CODES)('%s is said, and told about', (code) => {
  expect(code).toMatch(/^[a-z]+\/[a-z][a-z0-9-]*$/);
  expect(PROSE[code].what).not.toBe('');
  expect(PROSE[code].about).not.toBe('');
});

it.each(FINDING_CODES)('%s is told by somebody', (code) => {
  expect(source).toContain(`'${code}'`);
});

it.each(['data-validate', 'profile-judge', 'train-on-target', 'model-test', 'deploy-hybrid'])(
  '%s/README.md has the five headings',
  (action) => {
    const headings = [...readFileSync(`${action}/README.md`, 'utf8').matchAll(/^## (.+)$/gm)].map(
      ([, heading]) => heading,
    );
    expect(headings).toEqual(['Requirements', 'Usage', 'Inputs', 'Outputs', 'Findings']);
  },
);

const PAGES = execFileSync('git', ['ls-files', '*.md'], { encoding: 'utf8' }).trim().split('\n');

/** As GitHub makes it of a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

const anchorsOf = (page: string): readonly string[] =>
  [...readFileSync(page, 'utf8').matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

const leadsSomewhere = (page: string, link: string): boolean => {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? page : join(dirname(page), path);
  return existsSync(target) && (anchor === undefined || anchorsOf(target).includes(anchor));
};

it.each(PAGES)('every link of %s leads somewhere', (page) => {
  const links = [...readFileSync(page, 'utf8').matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
  const inside = links.filter((link) => !/^(?:https?|mailto):/.test(link));
  expect(inside.filter((link) => !leadsSomewhere(page, link))).toEqual([]);
});

it('the README begins with what it is, the demo and the tests', () => {
  const [, first = ''] = /```sh\n(.*?)```/s.exec(readFileSync('README.md', 'utf8')) ?? [];
  const commands = first
    .trim()
    .split('\n')
    .map((line) => line.replace(/ +#.*$/, ''));
  expect(commands).toEqual(['npm ci && npm run demo', 'npm ci && npm test']);
});
