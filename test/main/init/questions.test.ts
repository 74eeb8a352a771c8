import { PassThrough } from 'node:stream';
import { personAt } from '../../../src/main/init/person.ts';
import { made, refusalOf } from '../../support/init.ts';

/** A person at two streams, with the answers that they type, and what they saw. No terminal is needed for that. */
function typing(...lines: readonly string[]) {
  const input = new PassThrough();
  const output = new PassThrough();
  input.end(lines.map((line) => `${line}\n`).join(''));
  return { person: personAt({ input, output }), seen: () => String(output.read() ?? '') };
}

const policyOf = async (args: readonly string[], ...lines: readonly string[]) => {
  const { person, seen } = typing(...lines);
  const { files } = await made(args, person);
  return { text: files[0]?.text, files: files.map(({ path }) => path), seen: seen() };
};

it('asks for what was not given, and Enter takes what is shown', async () => {
  const { text, seen } = await policyOf([], 'rotterdam=NL', '', '', 'health', '', '', '', '');
  expect(text).toBe((await made(['--sites', 'rotterdam=NL', '--categories', 'health', '--yes'])).files[0]?.text);
  expect(shown(seen)).toEqual(['', 'yes', 'restricted', '', 'NL', 'none', 'eu-gdpr', 'no']);
});

/** What each question offers for Enter. */
const shown = (seen: string): string[] => [...seen.matchAll(/^(?:\[(.*)\] )?> /gm)].map(([, offer = '']) => offer);

it('asks nothing that is given, and where data may go only where there is a choice', async () => {
  const given = ['--categories', 'health', '--cloud', 'none', '--workflow', '--classification=confidential'];
  const { text, files, seen } = await policyOf(given, 'a=NL,b=DE', 'no', 'NL', 'eu-gdpr', 'EEA');
  expect(shown(seen)).toEqual(['', 'yes', 'NL,DE', 'eu-gdpr', 'NL,DE']);
  expect(text).toContain('to: {places: [EEA]}');
  expect(text).toContain('a: {country: NL, run-by: others}');
  expect(files).toEqual(['.github/residency.yml', '.github/workflows/domicile.yml']);
});

it('shows which laws are suggested and why, and takes those alone that are named', async () => {
  const { text, seen } = await policyOf(
    ['--sites', 'DE', '--categories', 'health'],
    '',
    '',
    '',
    '',
    'de-sgbv393',
    'YES',
  );
  expect(seen).toContain('eu-gdpr: EU GDPR Chapter V; for personal in DE');
  expect(seen).toContain('No legal advice');
  expect(text).toContain('presets: [de-sgbv393]\n# suggested, and not taken: eu-gdpr');
});

it('asks who decides on the data, and whom it is about, where a region tells nothing of it', async () => {
  const answers = ['', 'personal', '', 'DE', '', 'DE', '', 'none', ''];
  const { text, seen } = await policyOf(['--sites', 'vault=aws:eu-central-1'], ...answers);
  expect(seen.match(/error input\/missing/g)).toHaveLength(2);
  expect(text).toContain('controller: {country: DE}');
});

it('says what is wrong with an answer, and asks again', async () => {
  const { text, seen } = await policyOf(
    ['--yes=false'],
    'rotterdam=NX',
    'aws:eu-cental-1',
    'rotterdam=NL',
    'yes',
    '',
    'helth',
    'health',
    '',
    '',
    '',
    '',
  );
  expect([...seen.matchAll(/error (\S+):/g)].map(([, code]) => code)).toEqual([
    'policy/unknown-place',
    'policy/unknown-region',
    'policy/unknown-category',
  ]);
  expect(seen).toContain('did you mean eu-central-1?');
  expect(text).toContain('rotterdam: {country: NL');
});

it('asks again in the words of the question', async () => {
  const { seen } = await policyOf(['--sites', 'a=NL', '--categories', 'health'], 'maybe', 'no', '', '', '', '', '');
  expect(seen).toContain('expected yes, y, no, n');
  expect(seen).not.toContain('others');
});

it('writes nothing of half a policy: whoever ends the input has broken off', async () => {
  for (const lines of [[], ['rotterdam=NL'], ['rotterdam=NL', '', '', 'health', '']]) {
    const { person } = typing(...lines);
    expect((await refusalOf([], person)).map(({ code }) => code)).toEqual(['init/broken-off']);
  }
});
