import { made, refusalOf } from '../../support/init.ts';

const SAID = ['--categories=health', '--presets=none'];

it.each([
  [['--sites=NL', '--categories=health'], ['--presets']],
  [[], ['--sites', '--categories', '--presets']],
  [['--yes'], ['--sites', '--categories']],
  [
    ['--yes', '--sites=x=aws:eu-central-1', '--categories=health'],
    ['--subjects', '--controller'],
  ],
  [['--sites=NL', '--classification=public'], []],
  [['--sites=NL', '--categories=none'], []],
])('where nobody can be asked, %j needs %j', async (args, flags) => {
  const [finding, ...others] = await refusalOf(args);
  expect([others, finding?.code]).toEqual([[], flags.length === 0 ? undefined : 'init/nobody-to-ask']);
  expect(finding === undefined ? [] : valuesOf(finding.params.flags)).toEqual(flags);
});

const valuesOf = (param: unknown): unknown[] => [param].flat().map((each) => (each as { value: unknown }).value);

it.each([
  [['--sites=rotterdam=NX'], ['policy/unknown-place']],
  [
    ['--sites=UK', '--controller=EL'],
    ['policy/unknown-place', 'policy/unknown-place'],
  ],
  [['--sites=NL-AW'], ['policy/country-of-its-own']],
  [['--sites=x=aws:eu-cental-1'], ['policy/unknown-region']],
  [['--sites=x=aws:eu-*'], ['policy/region-glob']],
  [['--sites=x=amazon:eu-central-1'], ['policy/unknown-provider']],
  [['--sites=x=aws:us-east-1-bue-1a'], ['init/place-unknown']],
  [['--sites=NL', '--cloud=x=gcp:eur4x'], ['policy/unknown-region']],
  [['--sites=NL', '--cloud=x=DE'], ['input/wrong-value']],
  [['--sites=github-hosted=NL'], ['policy/built-in']],
  [['--sites=exchange=NL'], ['input/wrong-value']],
  [['--sites=a=NL=DE'], ['input/wrong-value']],
  [['--sites=1=NL'], ['input/wrong-value']],
  [['--sites=none'], ['policy/unknown-place']],
  [['--sites=,'], ['input/wrong-value']],
  [['--sites=NL', '--dataset=model'], ['input/wrong-value']],
  [['--sites=NL', '--subjects=EAE'], ['policy/unknown-group']],
  [['--sites=NL', '--until=train'], ['input/wrong-value']],
  [['--sites=NL', '--runners=nl=group:'], ['input/wrong-value']],
  [['--sites=NL', '--runners=nl=$x'], ['input/wrong-value']],
  [['--sites=NL', '--runners=nl=ubuntu-latest'], ['policy/hosted-elsewhere']],
  [['--sites=NL', '--runners=ln=group:x'], ['init/unknown-site']],
  // What a variable that is not set leaves: `self` would be assumed, and what a preset wants of others not asked for.
  [['--sites=NL', '--run-by=', '--yes'], ['input/wrong-value']],
  [
    ['--sites=NL', '--subjects=', '--controller= '],
    ['input/wrong-value', 'input/wrong-value'],
  ],
  [['--sites=a-b=NL,A_B=DE'], ['init/two-sites-alike']],
  [['--sites=a=NL', '--cloud=a=aws:eu-central-1'], ['init/two-sites-alike']],
  [['--sites=NL,DE', '--allow-in=DE'], ['init/site-outside']],
  [['--sites=NL', '--cloud=x=aws:us-east-1', '--allow-in=EEA'], ['init/site-outside']],
  [['--sites=US-CA', '--allow-in=US-TX'], ['init/site-outside']],
])('%j: %j', async (args, codes) => {
  const findings = await refusalOf([...SAID, ...args]);
  expect(findings.map(({ code }) => code)).toEqual(codes);
  // A line of a text that nobody wrote yet helps nobody.
  expect(findings.map(({ at }) => at)).toEqual(codes.map(() => undefined));
});

it('names what was probably meant', async () => {
  const findings = await refusalOf(
    [...SAID, '--sites=x=aws:eu-cental-1,UK', '--presets=gdpr', '--categories=helth'].slice(2),
  );
  expect(findings.map(({ params }) => valuesOf(params.suggestion)[0])).toEqual([
    'eu-central-1',
    'GB',
    'health',
    'eu-gdpr',
  ]);
});

it('takes runners by group or by labels, and lets two sites share them', async () => {
  const runners = '--runners=a=group:Wards of A,b=self-hosted+linux';
  const { files } = await made([...SAID, '--sites=a=NL,b=NL', runners]);
  expect(files[0]?.text).toContain('a-runner: {location: a, runs-on: {group: "Wards of A"}}');
  expect(files[0]?.text).toContain('b-runner: {location: b, runs-on: [self-hosted, linux]}');
});
