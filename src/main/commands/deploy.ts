import { DEFAULT_MANIFEST_PATH } from '../../commands/deploy/inputs.ts';
import { entry } from '../command-entry.ts';
import { destination, evidence, stepInputs } from '../inputs/common.ts';
import { defined } from '../inputs/defined.ts';
import { withDefault } from '../inputs/input.ts';
import { flag, projectPath } from '../inputs/kinds.ts';

export const DEPLOY = entry({
  name: 'deploy',
  about: 'Demands passing evidence for the very bytes, releases them, and reads back what is served.',
  inputs: {
    ...stepInputs,
    destination,
    evidence,
    release: withDefault(projectPath, DEFAULT_MANIFEST_PATH, 'the release manifest, a path in the project'),
    'dry-run': withDefault(flag, 'false', 'judge the gate and stop before anything changes'),
  },
  given: ({ destination: instance, evidence: lines = '', 'dry-run': dryRun, ...rest }) => ({
    ...defined({ ...rest, instance }),
    evidence: lines,
    dryRun,
  }),
  load: async () => (await import('../../commands/deploy/deploy.ts')).deploy,
});
