import { joined, type LabelledJson, type Prose, say } from '../../domain/outcome/document.ts';
import { id, ids, known } from '../../domain/outcome/labelled.ts';
import type { Change } from '../../domain/policy/nearest/change.ts';
import type { Nearest } from '../../domain/policy/nearest/nearest.ts';
import { sizeText } from '../../domain/policy/size.ts';
import { decisive } from '../../domain/policy/tally.ts';
import { messageOf } from '../../report/message.ts';
import { asFindings } from '../reasons.ts';

/** What it would take to run there, and who decides that; for what nothing lifts, what to do instead. */
export function changesInWords({ changes, stuck }: Nearest): readonly Prose[] {
  const hardest = decisive(stuck);
  if (hardest !== undefined) return asFindings([hardest]).map((each) => say`nothing here: ${messageOf(each).help}`);
  return changes.map((change) => say`${changeInWords(change)} (${approvalInWords(change)})`);
}

export const changesInLine = (nearest: Nearest): Prose => joined(changesInWords(nearest), '; and ');

function changeInWords(change: Change): Prose {
  switch (change.kind) {
    case 'merge':
      return say`run it where the commit is on the default branch`;
    case 'capacity':
      return say`state ${id(change.resource)} ${amount(change)} in the capacity of target ${id(change.target)}, if it has as much`;
    case 'ephemeral':
      return say`have target ${id(change.target)} keep nothing between jobs (isolation ephemeral)`;
    case 'operators':
      return say`state operators ${ids(change.operators)} of location ${id(change.location)}, if it is they who run it`;
    case 'run-by':
      return say`state run-by self of location ${id(change.location)}, if whoever decides on the data runs it`;
    case 'store':
      return say`have ${id(change.step)} write ${id(change.output)} to store ${id(change.store)}`;
    case 'renewal':
      return say`have derived entry ${id(change.entry)} approved again`;
    case 'waiver':
      return say`waive rule ${id(change.rule)} for ${id(change.origin)} in step ${id(change.step)} on ${id(change.way.of)}`;
    case 'safeguard':
      return say`state a safeguard of ${id(change.preset)} for ${id(change.way.of)}, if there is one: any of ${ids(change.anyOf)}`;
    case 'attestation':
      return say`state the attestation that ${id(change.preset)} wants for ${id(change.way.of)}, if it is there: any of ${ids(change.anyOf)}`;
    case 'allow':
      return say`widen rule ${id(change.rule)} by ${ids(change.keys)}, for ${id(change.flow.origin)} at ${id(change.flow.location)}`;
    case 'new-allow':
      return say`add a rule that allows ${id(change.flow.origin)} at ${id(change.flow.location)}`;
    case 'deny':
      return say`narrow rule ${id(change.rule)}, so that it leaves out ${id(change.location)}`;
  }
}

/** Sizes as the policy writes them. */
const amount = ({ resource, needs }: Change & { kind: 'capacity' }) =>
  resource === 'memory' ? id(sizeText(needs)) : known(needs);

/** Who must agree. A policy that nobody reviews decides nothing: it counts where it stands on the default branch. */
function approvalInWords(change: Change): Prose {
  const approvers = approversOf(change);
  return approvers.length === 0 ? say`by review of the policy` : say`approved by ${ids(approvers)}`;
}

const approversOf = (change: Change): readonly string[] => ('approvers' in change ? change.approvers : []);

/** For machines: the changes that together let it run; none where nothing does. */
export const remedyDocument = ({ target, changes, stuck }: Nearest): LabelledJson => ({
  target: id(target),
  changes: changes.map((change) => ({
    change: id(change.kind),
    ...subject(change),
    approvers: ids(approversOf(change)),
  })),
  stuck: ids(new Set(stuck.map(({ code }) => code))),
});

/** `of` names an entry of the policy; `to` what it would say. */
function subject(change: Change): { readonly [key in 'of' | 'to']: LabelledJson } {
  switch (change.kind) {
    case 'merge':
      return { of: null, to: null };
    case 'capacity':
      return { of: id(change.target), to: [id(change.resource), known(change.needs)] };
    case 'ephemeral':
      return { of: id(change.target), to: [id('ephemeral')] };
    case 'operators':
      return { of: id(change.location), to: ids(change.operators) };
    case 'run-by':
      return { of: id(change.location), to: [id('self')] };
    case 'store':
      return { of: id(change.output), to: [id(change.store)] };
    case 'renewal':
      return { of: id(change.entry), to: null };
    case 'waiver':
      return { of: id(change.rule), to: [id(change.origin), id(change.step), id(change.way.of)] };
    case 'safeguard':
    case 'attestation':
      return { of: id(change.preset), to: ids([...change.anyOf, change.way.of]) };
    case 'allow':
      return { of: id(change.rule), to: ids(change.keys) };
    case 'new-allow':
      return { of: id(change.flow.origin), to: [id(change.flow.location)] };
    case 'deny':
      return { of: id(change.rule), to: [id(change.location)] };
  }
}
