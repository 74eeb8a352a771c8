// A site's signer as a process of its own: `node sign-site.ts <site file> <key file>`; TypeScript runs on Node 24 as it is.
import { text } from 'node:stream/consumers';
import { signSite } from '../../src/systems/site-signer/signer.ts';

const [siteFile = '', keyFile = ''] = process.argv.slice(2);
const clock = { now: () => new Date().toISOString(), monotonic: () => 0, sleep: async () => undefined };
const signed = await signSite({ siteFile, keyFile, request: await text(process.stdin) }, clock);
process.stdout.write(JSON.stringify(signed));
