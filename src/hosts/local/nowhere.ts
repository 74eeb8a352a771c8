import type { Refusal } from '../../domain/outcome/finding.ts';
import { PUBLIC_ONLY } from '../../domain/policy/surface-caps.ts';
import type { Texts } from '../../ports.ts';
import type { Format } from '../../report/formats/formats.ts';
import { viewOf } from '../../report/mask.ts';
import type { PublishingHost } from '../host.ts';
import { print } from './publish.ts';

/**
 * A terminal outside of any repository, or in one without a commit. What asks nothing of it is answered, such as what the
 * catalogue knows of a law; every question to it is refused with the reason why there is none.
 */
export function nowhere(why: Refusal, format: Format): PublishingHost {
  const refuse = (): never => {
    throw why;
  };
  const ask = async (): Promise<never> => refuse();
  const texts: Texts = { source: ask, read: ask, list: ask };
  return {
    get run() {
      return refuse();
    },
    attended: false,
    situation: ask,
    repositoryId: ask,
    trusted: texts,
    follow: ask,
    proposed: texts,
    admit: refuse,
    progress: refuse,
    jobs: ask,
    runners: ask,
    publish: async (outcome) => print(outcome, { format, view: viewOf(PUBLIC_ONLY, 'log') }),
  };
}
