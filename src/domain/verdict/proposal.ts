import { type Finding, note, type Params, type Position, warning } from '../outcome/finding.ts';
import { id } from '../outcome/labelled.ts';
import type { Change } from './proposed-change.ts';
import { changedSettings } from './proposed-settings.ts';
import { changedTests } from './proposed-tests.ts';
import { changedWaivers } from './proposed-waivers.ts';
import type { Spec } from './spec.ts';

/** What a pull request would change of the tests that decide today. None of it decides anything before it is merged. */
export const proposalOf = (trusted: Spec, proposed: Spec): readonly Finding[] =>
  [
    ...changedTests(trusted.tests, proposed.tests),
    ...changedSettings(trusted, proposed),
    ...changedWaivers(trusted.waivers, proposed.waivers),
  ].map(findingOf);

const TELL: Readonly<Record<Change['shift'], (params: Params, at?: Position) => Finding>> = {
  loosened: (params, at) => warning('model/loosened', params, at),
  tightened: (params, at) => note('model/tightened', params, at),
  redefined: (params, at) => warning('model/redefined', params, at),
};

function findingOf({ shift, what, of, was, is, at }: Change): Finding {
  const params = {
    what: id(what),
    ...(of === undefined ? {} : { of: id(of) }),
    ...(was === undefined ? {} : { was: id(String(was)) }),
    ...(is === undefined ? {} : { is: id(String(is)) }),
  };
  return { ...TELL[shift](params, at), proposed: true };
}
