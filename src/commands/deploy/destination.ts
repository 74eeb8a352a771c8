import { type Finding, Refusal } from '../../domain/outcome/finding.ts';
import type { DeployTarget, Host, Observed, Ports } from '../../ports.ts';
import type { Admission } from '../admission.ts';
import type { Order } from './order.ts';

/** A destination that is looked at, and by which it may be changed. */
export interface Destination {
  /** Undefined where there is no getting at it; `unseen` says why. */
  readonly target: DeployTarget | undefined;
  readonly served: Observed | undefined;
  readonly unseen: readonly Finding[];
}

/** Looks at what is served, which takes no lease and changes nothing, and gives back what the work has taken. */
export async function withDestination<T>(
  order: Order,
  admission: Admission,
  host: Host,
  ports: Ports,
  work: (destination: Destination) => Promise<T>,
): Promise<T> {
  const destination = await lookedAt(order, admission, host, ports);
  try {
    return await work(destination);
  } finally {
    await destination.target?.close();
  }
}

async function lookedAt(order: Order, admission: Admission, { run }: Host, ports: Ports): Promise<Destination> {
  const { destination, manifest } = order;
  try {
    const target = await ports.deployTarget({
      type: 'directory',
      destination,
      root: admission.site.destinationRoot(destination),
      holder: `${run.repository} run ${run.run} ${admission.step.id} ${destination}`,
      leaseSeconds: manifest.lease.seconds,
    });
    return { target, served: await target.current(), unseen: [] };
  } catch (thrown) {
    if (!(thrown instanceof Refusal && thrown.kind === 'refusal')) throw thrown;
    return { target: undefined, served: undefined, unseen: thrown.findings };
  }
}
