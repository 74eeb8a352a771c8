import { DEFAULT_MANIFEST_PATH } from '../../commands/deploy/inputs.ts';
import { entry } from '../command-entry.ts';
import { destination, evidence, stepInputs } from '../inputs/common.ts';
import { defined } from '../inputs/defined.ts';
import { withDefault } from '../inputs/input.ts';
import { projectPath } from '../inputs/kinds.ts';

const { policy, step } = stepInputs;

export const VERIFY = entry({
  name: 'verify',
  about: 'Says what the gate would say of evidence, without touching model or destination.',
  inputs: {
    policy,
    step,
    destination,
    evidence,
    release: withDefault(projectPath, DEFAULT_MANIFEST_PATH, 'the release manifest, a path in the project'),
  },
  given: ({ destination: instance, evidence: lines = '', ...rest }) => ({
    ...defined({ ...rest, instance }),
    evidence: lines,
  }),
  load: async () => (await import('../../commands/verify/verify.ts')).verify,
});
