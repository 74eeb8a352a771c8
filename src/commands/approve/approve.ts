import { say } from '../../domain/outcome/document.ts';
import { badInput, error, type Finding } from '../../domain/outcome/finding.ts';
import { id, ids, known } from '../../domain/outcome/labelled.ts';
import type { Exception, Policy } from '../../domain/policy/policy.ts';
import { publicKeyOf, signEd25519 } from '../../evidence/ed25519.ts';
import { readSpec } from '../../files/model-tests.ts';
import { nearest } from '../../files/shape.ts';
import type { Command, Host } from '../../ports.ts';
import { approvalText } from '../approvals.ts';
import { inProject } from '../project.ts';
import { policyAtHand } from '../trusted-policy.ts';

export interface ApproveInputs {
  readonly policy: string;
  /** The id of a derived entry, waiver, safeguard or attestation of the policy at hand, or of a waiver in a spec that it names. */
  readonly entry: string;
  readonly approver: string;
  /** The file with the approver's private key, on this machine. */
  readonly key: string;
}

const MAX_KEY_BYTES = 10_000;

/** Signs one entry of the policy at hand for this repository; prints what is to be put beside its approval. */
export const approve: Command<ApproveInputs> = async (inputs, host, ports) => {
  const policy = await policyAtHand(host, inputs.policy);
  mustBeKnown(inputs, policy);
  const entry = entryOf([...entriesOf(policy), ...(await waiversOfTests(policy, inputs, host))], inputs);
  const key = await ports.trees.readText(inputs.key, MAX_KEY_BYTES);
  mustBeTheirs(key, inputs, policy);
  const signed = signEd25519(key, approvalText(entry, await repositoryOf(host)));
  const { approver } = inputs;
  return {
    verdict: 'pass',
    findings: [],
    outputs: { signature: id(signed) },
    summary: {
      title: say`Approval of ${id(entry.id)} by ${id(approver)}`,
      blocks: [
        { block: 'paragraph', text: say`Put this beside approved-by:` },
        { block: 'paragraph', text: say`signatures: {${id(approver)}: ${id(signed)}}` },
      ],
      document: { version: known(1), entry: id(entry.id), approver: id(approver), signature: id(signed) },
      cases: [],
    },
    evidence: [],
  };
};

const entriesOf = (policy: Policy): readonly Exception[] => [
  ...policy.derived,
  ...policy.waivers,
  ...policy.safeguards,
];

/** Waivers in the specs that the policy's steps name; they are read only where the policy itself has no such entry. */
async function waiversOfTests(policy: Policy, inputs: ApproveInputs, host: Host): Promise<readonly Exception[]> {
  if (entriesOf(policy).some(({ id }) => id === inputs.entry)) return [];
  const specs = new Set([...policy.steps.values()].flatMap(({ spec }) => (spec === undefined ? [] : [spec])));
  const texts = await Promise.all([...specs].map((spec) => host.proposed.read(inProject(inputs.policy, spec))));
  return texts.flatMap((text) => (text === undefined ? [] : readSpec(text, policy.approvers).waivers));
}

/** One entry, and no other that bears its name. */
function entryOf(all: readonly Exception[], { entry, approver }: ApproveInputs): Exception {
  const [found, ...others] = all.filter((each) => each.id === entry && each.approval.by.includes(approver));
  if (found !== undefined && others.length === 0) return found;
  const expected = all.filter(({ approval }) => approval.by.includes(approver)).map((each) => each.id);
  throw badInput(
    others.length > 0
      ? error(
          'policy/two-of-a-name',
          { name: id(entry), first: id(`${found?.at.line}:${found?.at.column}`) },
          others[0]?.at,
        )
      : unknown(`entry of ${approver}`, entry, expected),
  );
}

/** Where the policy says who may approve, nobody else has an entry to sign. */
function mustBeKnown({ approver }: ApproveInputs, { approvers }: Policy): void {
  if (approvers.size > 0 && !approvers.has(approver))
    throw badInput(unknown('approver', approver, [...approvers.keys()]));
}

function unknown(kind: string, name: string, expected: readonly string[]): Finding {
  const near = nearest(name, expected);
  const params = { kind: id(kind), name: id(name), expected: ids(expected) };
  return error('policy/unknown-name', { ...params, ...(near === undefined ? {} : { suggestion: id(near) }) });
}

/** The key that the policy has for the approver, so that what is signed will also be taken. */
function mustBeTheirs(key: string, { approver }: ApproveInputs, { approvers }: Policy): void {
  const expected = approvers.get(approver);
  if (expected !== undefined && publicKeyIn(key) === expected) return;
  throw badInput(
    error('input/wrong-value', {
      name: id('key'),
      expected: id(expected === undefined ? `a key of ${approver} under approvers` : `the private half of ${expected}`),
    }),
  );
}

function publicKeyIn(key: string): string | undefined {
  try {
    return publicKeyOf(key);
  } catch {
    // The words of the cryptography library are about the key.
    return undefined;
  }
}

async function repositoryOf(host: Host): Promise<string> {
  const repository = await host.repositoryId();
  if (repository === undefined) throw badInput(error('input/missing', { name: id('repository-id') }));
  return repository;
}
