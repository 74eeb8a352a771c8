import { entry } from '../command-entry.ts';
import { policy } from '../inputs/common.ts';
import { required } from '../inputs/input.ts';
import { idText, lineOf, machineFile } from '../inputs/kinds.ts';

export const APPROVE = entry({
  name: 'approve',
  about: 'Signs a waiver, derived entry or safeguard of the policy at hand with an approver’s key.',
  inputs: {
    policy,
    entry: required(lineOf('id'), 'the id of the entry'),
    approver: required(idText, 'who approves, as the policy’s approvers have it'),
    key: required(machineFile, 'the file with the private key, as keygen makes it'),
  },
  given: (values) => values,
  load: async () => (await import('../../commands/approve/approve.ts')).approve,
});
