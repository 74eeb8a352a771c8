import { own } from '../own.ts';
import type { Surface } from '../policy/policy.ts';
import { actionName } from './action-name.ts';
import { partsOf, pathOf } from './expression/text.ts';
import type { OurStep } from './seen.ts';
import type { Step } from './workflow.ts';

/** Actions that write to a surface of the service, by their name without the version. */
const ACTIONS: Readonly<Record<string, Surface>> = {
  'actions/upload-artifact': 'artifact',
  'actions/upload-artifact/merge': 'artifact',
  'actions/upload-pages-artifact': 'artifact',
  'actions/cache': 'cache',
  'actions/cache/save': 'cache',
  'actions/github-script': 'comment',
  'actions/create-release': 'repository',
  'actions/upload-release-asset': 'repository',
  'actions/attest': 'transparency-log',
  'actions/attest-build-provenance': 'transparency-log',
  'docker/build-push-action': 'package',
  'dorny/test-reporter': 'check',
  'enricomi/publish-unit-test-result-action': 'check',
  'github/codeql-action/upload-sarif': 'code-scanning',
  'iterative/setup-cml': 'comment',
  'jakejarvis/s3-sync-action': 'package',
  'marocchino/sticky-pull-request-comment': 'comment',
  'mikepenz/action-junit-report': 'check',
  'mshick/add-pr-comment': 'comment',
  'ncipollo/release-action': 'repository',
  'peter-evans/commit-comment': 'comment',
  'peter-evans/create-issue-from-file': 'issue',
  'peter-evans/create-or-update-comment': 'comment',
  'peter-evans/create-pull-request': 'repository',
  'peaceiris/actions-gh-pages': 'repository',
  'softprops/action-gh-release': 'repository',
  'stefanzweifel/git-auto-commit-action': 'repository',
  'thollander/actions-comment-pull-request': 'comment',
};

/** Commands of a script that do so. */
const COMMANDS: readonly (readonly [RegExp, Surface])[] = [
  [/\bgh\s+(?:pr|gist)\s|\bcml\s/, 'comment'],
  [/\bgh\s+issue\s/, 'issue'],
  [/\bgh\s+release\s|\bgit\s+push\b/, 'repository'],
  [/\bgh\s+cache\s/, 'cache'],
  [/\bGITHUB_STEP_SUMMARY\b/, 'summary'],
  [/\bGITHUB_OUTPUT\b|::set-output\b/, 'output'],
  [/\b(?:docker|podman|oras|buildah)\s+push\b|\bnpm\s+publish\b|\btwine\s+upload\b/, 'package'],
];

/** Actions that set a language up, and keep a cache of packages where `cache` says so. */
const SETS_UP = /^actions\/setup-(?:node|python|java|go|dotnet)$/;

/** The surfaces that a step writes to, as far as its name and its commands tell. */
export function surfacesOf(step: Step, ours: readonly OurStep[]): readonly Surface[] {
  if (step.uses === undefined)
    return COMMANDS.flatMap(([command, surface]) => (command.test(step.run?.value ?? '') ? [surface] : []));
  const name = actionName(step);
  const surface = own(ACTIONS, name);
  if (surface !== undefined) return onlyReports(step, ours) ? [] : [surface];
  return keepsCache(name, step) ? ['cache'] : [];
}

function keepsCache(name: string, step: Step): boolean {
  const given = (input: string) => step.with.get(input)?.value.trim().toLowerCase() ?? '';
  if (name === 'astral-sh/setup-uv') return given('enable-cache') === 'true';
  // It keeps one unless it is told not to.
  if (name === 'actions/setup-go') return given('cache') !== 'false';
  return SETS_UP.test(name) && !['', 'false'].includes(given('cache'));
}

/** Our own reports are made to be uploaded: they hold what an artifact may hold. */
function onlyReports(step: Step, ours: readonly OurStep[]): boolean {
  const paths = ['path', 'sarif_file', 'report_paths', 'files'].flatMap((input) => step.with.get(input)?.value ?? []);
  const lines = paths.flatMap((text) => text.split('\n')).filter((line) => line.trim() !== '');
  return lines.length > 0 && lines.every((line) => isReport(line.trim(), ours));
}

/** Our output `report`, and perhaps a file in it. */
function isReport(line: string, ours: readonly OurStep[]): boolean {
  const [first, rest, third] = partsOf(line);
  if (first === undefined || 'text' in first || first.expression === undefined || third !== undefined) return false;
  if (rest !== undefined && !('text' in rest && /^\/(?:[\w-]+\.)*[\w*-]*$/.test(rest.text))) return false;
  const path = pathOf(first.expression);
  return ours.some(({ step }) => step.id !== undefined && path === `steps.${step.id.toLowerCase()}.outputs.report`);
}
