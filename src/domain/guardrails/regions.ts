import { error, type Finding } from '../outcome/finding.ts';
import { id, ids } from '../outcome/labelled.ts';
import type { Location, Policy, Target } from '../policy/policy.ts';

export type Cloud = 'aws' | 'azure';

/** A part of a cloud with accounts, names and addresses of its own. */
export interface Realm {
  /** Of region ids, so that one region is in one realm. */
  readonly regions: RegExp;
  /** What a token of the CI service must be meant for. */
  readonly audience: string;
  /** As it stands in an ARN; AWS alone has these. */
  readonly partition?: string;
}

/**
 * Region ids that are one region; multi-regions (`aws-global`, `europe`) are in no realm, for nobody can limit a request
 * to them. Partitions and audiences: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html,
 * https://github.com/aws-actions/configure-aws-credentials (audience in China),
 * https://learn.microsoft.com/entra/workload-id/workload-identity-federation (audience by cloud).
 */
const REALMS: Readonly<Record<Cloud, readonly Realm[]>> = {
  aws: [
    { regions: /^us-gov-[a-z]+-\d$/, audience: 'sts.amazonaws.com', partition: 'aws-us-gov' },
    { regions: /^cn-[a-z]+-\d$/, audience: 'sts.amazonaws.com.cn', partition: 'aws-cn' },
    { regions: /^eusc-[a-z]{2}-[a-z]+-\d$/, audience: 'sts.amazonaws.com', partition: 'aws-eusc' },
    {
      regions: /^(?:af|ap|ca|eu|il|me|mx|sa|us)-(?:north|south|east|west|central|northeast|southeast)-\d$/,
      audience: 'sts.amazonaws.com',
      partition: 'aws',
    },
  ],
  azure: [
    { regions: /^us(?:gov|dod)[a-z]+$/, audience: 'api://AzureADTokenExchangeUSGov' },
    { regions: /^china(?:north|east)\d?$/, audience: 'api://AzureADTokenExchangeChina' },
    // Not the air-gapped clouds (`ussec…`, `usnat…`), nor a geography, which has no compass word of its own.
    {
      regions: /^(?!us(?:sec|nat|gov|dod)|china|southafrica$)[a-z]*(?:north|south|east|west|central)[a-z]*\d?$/,
      audience: 'api://AzureADTokenExchange',
    },
  ],
};

/** The regions of a cloud that a target needs: where it computes, and where its runner is. Sorted; none: not of that cloud. */
export function regionsOf(policy: Policy, target: Target, cloud: Cloud): readonly string[] {
  const locations = [target.location, target.runnerLocation].flatMap((name) => policy.locations.get(name) ?? []);
  return [...new Set(locations.flatMap((location) => regionIn(location, cloud)))].sort();
}

const regionIn = ({ provider, region }: Location, cloud: Cloud): readonly string[] =>
  provider === cloud && region !== undefined ? [region] : [];

/** The one realm that all regions are in, or why there is none. */
export function realmOf(cloud: Cloud, regions: readonly string[], target: Target): Realm | Finding {
  const realms = regions.map((region) => REALMS[cloud].find((realm) => realm.regions.test(region)));
  const unlimited = regions.filter((_, index) => realms[index] === undefined);
  const [realm, ...others] = new Set(realms);
  if (realm === undefined || unlimited.length > 0)
    return error('guardrail/region-not-one', { target: id(target.id), regions: ids(unlimited) }, target.at);
  if (others.length === 0) return realm;
  return error('guardrail/clouds-apart', { target: id(target.id), regions: ids(regions) }, target.at);
}
