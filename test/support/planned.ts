import { plan } from '../../src/commands/plan/plan.ts';
import type { Outcome } from '../../src/domain/outcome/outcome.ts';
import { changed, EXAMPLE_POLICY, POLICY_PATH, portsOf } from './commands.ts';
import { type MemoryHostOptions, memoryHost } from './memory-host.ts';

/** Plans of given texts, for tests of the plan. */

const texts = (policy: string | undefined) => (policy === undefined ? {} : { [POLICY_PATH]: policy });

export interface Given {
  readonly trusted?: string;
  /** As trusted where it is left out; null where the commit at hand has none. */
  readonly proposed?: string | null;
  readonly situation?: MemoryHostOptions['situation'];
}

export const planned = ({ trusted, proposed = trusted, situation = {} }: Given): Promise<Outcome> =>
  plan(
    { policy: POLICY_PATH },
    memoryHost({ files: texts(trusted), proposed: texts(proposed ?? undefined), situation }),
    portsOf(),
  );

export const outputOf = ({ outputs }: Outcome) => (outputs.plan ? JSON.parse(String(outputs.plan.value)) : undefined);

/** A policy that lets nobody process the Dutch register: its three steps are denied, the German check is not. */
export const DENYING = changed(
  EXAMPLE_POLICY,
  'id: dutch-register, effect: deny, data: {datasets: [tumour-registry/nl]}, to: {places-outside: [NL]}',
  'id: dutch-register, effect: deny, data: {datasets: [tumour-registry/nl]}, to: {places: [NL]}',
);
