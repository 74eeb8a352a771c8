import { Refusal } from '../../../src/domain/outcome/finding.ts';
import type { Outcome } from '../../../src/domain/outcome/outcome.ts';
import type { Statement } from '../../../src/domain/outcome/statement.ts';
import type { Change, TwoWards } from './two-wards.ts';

export const errors = ({ findings }: Pick<Outcome, 'findings'>): string[] =>
  findings.filter(({ severity }) => severity === 'error').map(({ code }) => code);

/** The codes of whatever says no to a deployment at Berlin; nothing that could be touched may have changed. */
export async function codesOfNo(
  world: TwoWards,
  given: readonly Statement[] | string,
  but: Change = {},
): Promise<string[]> {
  const before = await world.listing();
  const codes = await world.deploy('berlin', given, but).then(
    (outcome) => {
      expect(outcome.verdict).toBe('fail');
      return errors(outcome);
    },
    (thrown) => {
      if (!(thrown instanceof Refusal)) throw thrown;
      return errors(thrown);
    },
  );
  expect(await world.listing()).toEqual(before);
  return codes;
}
