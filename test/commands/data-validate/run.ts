import { dataValidate } from '../../../src/commands/data-validate/data-validate.ts';
import { type Finding, Refusal } from '../../../src/domain/outcome/finding.ts';
import type { Outcome } from '../../../src/domain/outcome/outcome.ts';
import type { Ports } from '../../../src/ports.ts';
import { dataEngine } from '../../support/data-engine.ts';
import { type MemoryHost, memoryHost } from '../../support/memory-host.ts';
import { testPorts } from '../../support/ports.ts';
import { makeSite, type SiteTables, type TestSite } from '../../support/site.ts';

export interface Given {
  readonly contract: string;
  readonly data: string | SiteTables;
  readonly classification?: string;
  /** Of the dataset's label, as a list of YAML; none without. */
  readonly categories?: string;
  /** A rule of the policy beside the allow for all data in the Netherlands. */
  readonly deny?: string;
  readonly aggregates?: string;
  readonly partition?: string;
  /** Other trusted texts, by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** Where a profile is to be written. */
  readonly profile?: string;
  /** The contract of a pull request, which this run is of then. */
  readonly proposed?: string;
  /** Done at the site before the step runs. */
  readonly before?: (site: TestSite) => Promise<void> | void;
  /** Looked at when it is over. */
  readonly after?: (site: TestSite) => void;
  /** Whether the step runs for each partition; else for all at once. */
  readonly each?: boolean;
  readonly failingRows?: boolean;
  readonly ports?: (ports: Ports, site: TestSite) => Ports;
}

export interface Validated {
  /** Undefined where the command refused. */
  readonly outcome: Outcome | undefined;
  readonly refusal: Refusal | undefined;
  readonly findings: readonly Finding[];
  readonly host: MemoryHost;
}

const policyOf = ({
  classification = 'restricted',
  categories = '[]',
  aggregates,
  partition,
  deny,
  each = true,
}: Given): string => `version: 1
locations: {rotterdam: {country: NL, operators: [NL]}}
control-plane: {location: github.com, may-hold: internal${aggregates ? `, aggregates: ${aggregates}` : ''}}
targets: {runner: {location: rotterdam, runs-on: x, isolation: ephemeral}}
datasets:
  registry:
    classification: ${classification}
    categories: ${categories}
    subjects: []
    partitions: {nl: ${partition ?? '{location: rotterdam, contract: contract.odcs.yaml}'}}
steps: {check: {action: data-validate, reads: [registry]${each ? ', each: partition' : ''}, timeout: 10m}}
rules: [{id: home, effect: allow, data: {classification-at-most: restricted}, to: {places: [NL]}, operations: [process, store]}${deny ? `, ${deny}` : ''}]
`;

/** The whole command on a site of its own, with the real engine. */
export async function validated(given: Given): Promise<Validated> {
  const site = await makeSite({ location: 'rotterdam', partitions: { 'registry/nl': given.data } });
  try {
    await given.before?.(site);
    const files = {
      '.github/residency.yml': policyOf(given),
      '.github/trust.yml': `version: 1\nsites: {rotterdam: ["${site.publicKey}"]}\n`,
      'contract.odcs.yaml': given.contract,
      ...given.files,
    };
    const host = memoryHost({
      files,
      ...(given.proposed === undefined
        ? {}
        : { proposed: { 'contract.odcs.yaml': given.proposed }, situation: { event: 'pull-request' } }),
    });
    const real = testPorts({ site, checkout: site.root }, { dataEngine });
    const inputs = {
      policy: '.github/residency.yml',
      step: 'check',
      failingRows: given.failingRows ?? false,
      ...(given.profile === undefined ? {} : { profile: given.profile }),
      ...(given.each === false ? {} : { instance: 'nl' }),
    };
    const done = await dataValidate(inputs, host, given.ports?.(real, site) ?? real).catch(asRefusal);
    given.after?.(site);
    const refusal = done instanceof Refusal ? done : undefined;
    const outcome = done instanceof Refusal ? undefined : done;
    return { outcome, refusal, findings: refusal?.findings ?? outcome?.findings ?? [], host };
  } finally {
    await site.remove();
  }
}

function asRefusal(thrown: unknown): Refusal {
  if (thrown instanceof Refusal) return thrown;
  throw thrown;
}

/** A contract of one table, with these properties and rules as lines of YAML. */
export const contractOf = (properties: string, quality = ''): string => `apiVersion: v3.1.0
kind: DataContract
id: people
version: 1.0.0
status: active
schema:
  - name: people
${quality}    properties:
${properties}
`;

export const SMALL = { contract: contractOf('      - {name: a, logicalType: integer}'), data: 'a\n1\n2\n' };
