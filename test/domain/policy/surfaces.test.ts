import { atMost } from '../../../src/domain/labels/label.ts';
import { evaluate } from '../../../src/domain/policy/evaluate.ts';
import { shownLabel, surfaceCaps } from '../../../src/domain/policy/surfaces.ts';
import { sha256 } from '../../../src/evidence/sha256.ts';
import { readPolicy } from '../../../src/files/policy.ts';

// The rule on bulk data follows what was made of it, however that is labelled; the service is a server in Hong Kong.
const policyOf = (becomes: string) => `version: 1
presets: [us-doj-bulk]
locations: {us: {country: US, operators: [US]}, server: {country: HK, operators: [HK]}}
control-plane: {location: server, may-hold: confidential}
targets: {box: {location: us, runs-on: {group: box}, isolation: ephemeral}}
stores: {shelf: {location: us, type: file}}
destinations: {ward: {location: us, type: directory}}
datasets:
  genomes:
    classification: restricted
    categories: [human-genomic]
    subjects: [US]
    partitions: {all: {location: us}}
steps:
  train: {action: train-on-target, reads: [genomes], writes: {model: {store: shelf}}}
  deploy: {action: deploy-hybrid, reads: [model], destinations: [ward], gate: {needs: [train]}}
rules:
  - {id: us, effect: allow, data: {classification-at-most: restricted}, to: {places: [US]}, operations: [process, store]}
derived:
  - id: de-identified
    step: train
    output: model
    becomes: {classification: ${becomes}, categories: [], subjects: []}
    because: de-identified
    approved-by: [board]
    expires: 2027-06-30
`;

it.each(['internal', 'public'])('what a preset keeps away by what it was made of is shown nowhere: %s', (becomes) => {
  const text = policyOf(becomes);
  const policy = readPolicy({ path: '.github/residency.yml', text, digest: sha256(text) });
  const situation = {
    now: '2026-11-28T12:00:00.000Z',
    event: 'trusted',
    repositoryVisibility: 'private',
    controlPlane: 'own-server',
  } as const;
  const [placement] = evaluate(policy, situation).steps.get('deploy')?.placements ?? [];
  if (placement === undefined) throw new Error('the step is not placed');
  expect(placement.allowed).toEqual(['box']);
  expect(placement.surfaces.get('summary')?.rule).toBe('us-doj-bulk');
  const { caps } = surfaceCaps(policy, situation, placement);
  expect(atMost(shownLabel(policy, situation, placement).classification, caps.summary)).toBe(false);
});
