import { type Answers, type PipelineAction, partitionsOf } from '../answers.ts';
import { policyInput, uses } from './use.ts';

const PLAN = 'fromJSON(needs.plan.outputs.plan)';

const CHECKOUT = `\
      - uses: actions/checkout@8e8c483db84b4bee98b60c0593521ed34d9990e8 # v6.0.1
        with:
          persist-credentials: false`;

const inputs = (answers: Answers, step: string): string => `\
        with:
          plan: \${{ needs.plan.outputs.plan }}${policyInput(answers)}
          step: ${step}`;

/** Where a step that runs once is placed. */
const placed = (step: string): string => `\
    runs-on: \${{ ${PLAN}.${step}.runs-on }}
    environment: \${{ ${PLAN}.${step}.environment }}
    timeout-minutes: \${{ ${PLAN}.${step}.timeout-minutes }}`;

/** Where each partition or destination is. */
const placedEach = (step: string): string => `\
    strategy:
      fail-fast: false
      matrix:
        include: \${{ ${PLAN}.${step}.matrix }}
    runs-on: \${{ matrix.runs-on }}
    environment: \${{ matrix.environment }}
    timeout-minutes: \${{ matrix.timeout-minutes }}`;

const permissions = (contents: string): string => `\
    permissions:
      contents: read # ${contents}
      actions: read # asks which jobs this run has`;

const validate = (answers: Answers): string => `\
  data-validate:
    needs: plan
${placedEach('data-validate')}
${permissions('reads the policy, the trust file and the contracts')}
    outputs:
      # One output a partition: outputs of a matrix's jobs collide by name.
${partitionsOf(answers)
  .map(([name]) => `      evidence-${name}: \${{ steps.check.outputs.evidence-${name} }}`)
  .join('\n')}
    steps:
      - id: check
        ${uses(answers, 'data-validate')}
${inputs(answers, 'data-validate')}
          partition: \${{ matrix.partition }}
`;

const train = (answers: Answers): string => `\
  train:
    needs: [plan, data-validate]
${placed('train')}
${permissions('checks out the training program; reads the policy and the trust file')}
    outputs:
      evidence: \${{ steps.train.outputs.evidence }}
    steps:
${CHECKOUT}
      - id: train
        ${uses(answers, 'train-on-target')}
${inputs(answers, 'train')}
          run: node train.mjs # your training program
`;

const test = (answers: Answers): string => `\
  test:
    needs: [plan, train]
${placed('test')}
${permissions('checks out the predictor; reads the policy, the trust file and the tests')}
    outputs:
      evidence: \${{ steps.test.outputs.evidence }}
    steps:
${CHECKOUT}
      - id: test
        ${uses(answers, 'model-test')}
${inputs(answers, 'test')}
          evidence: \${{ needs.train.outputs.evidence }}
`;

const deploy = (answers: Answers): string => `\
  deploy:
    needs: [plan, data-validate, train, test]
${placedEach('deploy')}
    permissions:
      contents: read # reads the policy, the trust file and the release manifest
      actions: read # the gate confirms that each tested job of this run succeeded
    steps:
      - ${uses(answers, 'deploy-hybrid')}
${inputs(answers, 'deploy')}
          destination: \${{ matrix.destination }}
          evidence: |
${partitionsOf(answers)
  .map(([name]) => `            \${{ needs.data-validate.outputs.evidence-${name} }}`)
  .join('\n')}
            \${{ needs.train.outputs.evidence }}
            \${{ needs.test.outputs.evidence }}
`;

/** The job of each step. */
export const STEP_JOBS: Readonly<Record<PipelineAction, (answers: Answers) => string>> = {
  'data-validate': validate,
  'train-on-target': train,
  'model-test': test,
  'deploy-hybrid': deploy,
};
