// A repository and a site with one table, as somebody would have them, for `data-validate` from the command line.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const CONTRACT = fileURLToPath(new URL('contract.odcs.yaml', import.meta.url));

const POLICY = `version: 1
locations: {clinic: {country: NL, operators: [NL], run-by: self}}
control-plane: {location: local, may-hold: internal}
targets: {here: {location: clinic, runs-on: {group: clinic}, isolation: ephemeral}}
datasets:
  visits:
    classification: internal
    categories: [personal]
    subjects: [NL]
    partitions: {all: {location: clinic, contract: contract.odcs.yaml}}
steps: {check: {action: data-validate, reads: [visits], timeout: 60m}}
rules: [{id: home, effect: allow, data: {classification-at-most: internal}, to: {places: [NL]}, operations: [process, store]}]
`;

const siteOf = (file, format) => `version: 1
location: clinic
repositories: [local/repository]
partitions: {visits/all: {path: ${JSON.stringify(file)}, format: ${format}}}
signer: {command: [${JSON.stringify(process.execPath)}, ${JSON.stringify(CLI)}, sign-site, --site-file, site.yml, --key, site.key]}
digest-key: digest.key
state: state
`;

/** The command that checks a file, and the folder where it is to be run. */
export function prepared(folder, file, format) {
  const repository = join(folder, 'repository');
  for (const each of ['repository/.github', 'evidence']) mkdirSync(join(folder, each), { recursive: true });
  cpSync(CONTRACT, join(repository, 'contract.odcs.yaml'));
  writeFileSync(join(repository, '.github/residency.yml'), POLICY);
  const site = join(folder, 'site.yml');
  writeFileSync(site, siteOf(file, format));
  writeFileSync(join(folder, 'digest.key'), Buffer.alloc(32, 7), { mode: 0o600 });
  const key = execFileSync(process.execPath, [CLI, 'keygen', '--out', join(folder, 'site.key')])
    .toString()
    .trim();
  writeFileSync(join(repository, '.github/trust.yml'), `version: 1\nsites: {clinic: ["${key}"]}\n`);
  const git = (...args) =>
    execFileSync('git', ['-C', repository, '-c', 'user.name=bench', '-c', 'user.email=bench@example.org', ...args]);
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'bench');
  const command = [
    process.execPath,
    CLI,
    'data-validate',
    '--step',
    'check',
    '--site-file',
    site,
    '--evidence',
    join(folder, 'evidence'),
    '--format',
    'json',
  ];
  return { command, repository };
}

/** Our checks by the names that the others have for them. */
export function countsOf(report) {
  const { rows, checks } = JSON.parse(report);
  const counted = checks.flatMap(({ property, metric, name, observed, unit, duplicates }) => {
    if (duplicates) return repeatedOf(property, observed, duplicates);
    const kind = name.endsWith('is not null') ? 'null' : KINDS[metric];
    return kind === undefined || unit !== 'rows' ? [] : [[`${property}_${kind}`, observed]];
  });
  return { rows, ...summed(counted) };
}

const repeatedOf = (property, repeated, { groups, members }) => [
  [`${property}_repeated`, repeated],
  [`${property}_groups`, groups],
  [`${property}_members`, members],
];

const KINDS = {
  logicalType: 'type',
  primaryKey: 'repeated',
  required: 'null',
  pattern: 'pattern',
  invalidValues: 'invalid',
  minimum: 'range',
  maximum: 'range',
  maxLength: 'long',
};

/** The two ends of a range are one check for others. */
function summed(counted) {
  const sums = {};
  for (const [name, value] of counted) sums[NAMES[name] ?? name] = (sums[NAMES[name] ?? name] ?? 0) + value;
  return sums;
}

const NAMES = { admitted_range: 'admitted_early', born_range: 'born_early' };
