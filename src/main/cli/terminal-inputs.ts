import { error } from '../../domain/outcome/finding.ts';
import { id, ids } from '../../domain/outcome/labelled.ts';
import { isRefName } from '../../domain/policy/branch-name.ts';
import { nearest } from '../../files/shape/nearest.ts';
import { FORMATS, type Format, isFormat } from '../../report/formats/formats.ts';
import type { AnyEntry } from '../command-entry.ts';
import { requiredParent } from '../inputs/common.ts';
import { serviceId } from '../inputs/guardrail-kinds.ts';
import { type Kind, optional, withDefault, wrong } from '../inputs/input.ts';
import { machineFile, machineFolder, repositoryName } from '../inputs/kinds.ts';

export const format: Kind<Format> = {
  value: FORMATS.join('|'),
  parse: (text) => {
    const name = text.trim();
    if (isFormat(name)) return { value: name };
    const suggestion = nearest(name, FORMATS);
    const near = suggestion === undefined ? {} : { suggestion: id(suggestion) };
    return wrong(error('input/unknown-format', { format: id(name), expected: ids(FORMATS), ...near }));
  },
};

const refName: Kind<string> = {
  value: 'ref',
  parse: (text, name) => {
    const ref = text.trim();
    return isRefName(ref) ? { value: ref } : wrong(error('input/not-a-ref', { name: id(name) }));
  },
};

/** What a command takes at a terminal. A plan is handed from job to job by a service; here each step decides alone. */
export function inputsAtTerminal({ inputs: { plan: _, ...inputs } }: AnyEntry) {
  // A command that asks for a repository itself says what it is for. Safe: both kinds give a text.
  const own = inputs as Partial<typeof terminalInputs>;
  const { repository = terminalInputs.repository, 'repository-id': number = terminalInputs['repository-id'] } = own;
  return { ...inputs, ...terminalInputs, repository, 'repository-id': number };
}

/** Inputs of the command line alone: they are about the terminal and the machine, not about the step. */
const terminalInputs = {
  format: withDefault(format, 'text', 'how the report is printed'),
  'trusted-ref': optional(
    refName,
    'whose policy decides: origin/main, a full name (refs/…) or commit, at a terminal a local branch too; origin/HEAD where none is named, or HEAD where there is no remote; in CI never HEAD or a local branch',
  ),
  'proposed-ref': optional(refName, 'where a proposal is read; the working tree where none is named'),
  repository: optional(repositoryName, 'OWNER/name, as the site file admits it; the remote origin where none is named'),
  'repository-id': optional(
    serviceId,
    'the number of the repository at its service, which signed approvals are for; without it none counts',
  ),
  'required-parent': requiredParent,
  evidence: optional(
    machineFolder,
    'where evidence of earlier steps is read, and that of this step is written; it must exist',
  ),
  'site-file': optional(machineFile, 'the site file of this machine; evidence is then local'),
};
