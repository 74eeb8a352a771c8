import type { Agent } from 'node:http';
import { HttpClient } from '@actions/http-client';
import { S3Client } from '@aws-sdk/client-s3';
import type { ObjectPlace } from '../../domain/data/form.ts';

const CONNECTED_WITHIN_MS = 10_000;
/** Silence for so long ends a request. */
const SILENCE_MS = 60_000;
const ATTEMPTS = 3;

/** The host that will be asked, for the proxy's sake: a proxy may be meant for some hosts alone. */
const hostOf = ({ bucket, region, endpoint }: ObjectPlace): string =>
  endpoint ?? `https://${bucket}.s3.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`;

/** With the proxy of the environment. The client takes for an agent only what it could end; one to a proxy ends by itself. */
function agentFor(place: ObjectPlace): Agent {
  const agent = new HttpClient('domicile').getAgent(hostOf(place));
  return typeof agent.destroy === 'function' ? agent : Object.assign(agent, { destroy: () => undefined });
}

/**
 * AWS's own client, held to one region and one host: no redirect to another region is followed, and an endpoint that the
 * environment or a shared file names is not taken. Credentials are looked for where every client of AWS looks.
 */
export function clientFor(place: ObjectPlace): S3Client {
  // Which Node.js this runs on is not for the client's makers to comment in a job's log.
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
  const agent = agentFor(place);
  return new S3Client({
    region: place.region,
    ...(place.endpoint === undefined ? {} : { endpoint: place.endpoint, forcePathStyle: true }),
    ignoreConfiguredEndpointUrls: true,
    followRegionRedirects: false,
    useArnRegion: false,
    disableMultiregionAccessPoints: true,
    useAccelerateEndpoint: false,
    maxAttempts: ATTEMPTS,
    requestHandler: {
      httpAgent: agent,
      httpsAgent: agent as never,
      connectionTimeout: CONNECTED_WITHIN_MS,
      socketTimeout: SILENCE_MS,
    },
  });
}
