import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { askText } from '../../../src/machine/http.ts';
import { platforms } from '../../../src/systems/platform/platforms.ts';
import { cloud, MACHINES, type Provider, prove, refusal, servedWhileTesting } from './machine.ts';

servedWhileTesting();

const ALL: readonly Provider[] = ['aws', 'gcp', 'azure'];

describe.each(ALL)('a machine of %s', (provider) => {
  it('is where the cloud says', async () => {
    expect(await prove(provider)).toMatchObject({ provider });
  });

  it('is refused where the policy has another region, or another cloud', async () => {
    const elsewhere = { provider, region: 'us-east-1' };
    expect(await refusal(provider, { claim: { cloud: elsewhere } })).toEqual(['proof/region-differs']);
    const other = { provider: 'ovh', region: MACHINES[provider].region };
    expect(await refusal(provider, { claim: { cloud: other } })).toEqual(['proof/platform-not-pinned']);
  });

  it('is refused where it belongs to somebody else', async () => {
    expect(await refusal(provider, { pins: { accounts: ['999999999999'] } })).toEqual(['proof/account-not-pinned']);
  });

  it.each([
    ['slow', 'too slow'],
    ['missing', 'status 404'],
    ['redirect', 'a redirect'],
    ['broken', 'no answer'],
    ['huge', 'too large'],
  ] as const)(
    'is refused where its metadata service is %s',
    async (trouble, reason) => {
      cloud.trouble = trouble;
      expect(await refusal(provider)).toEqual([`proof/platform-unreachable: ${reason}`]);
      expect(cloud.asked).not.toContain('GET /elsewhere');
    },
    15_000,
  );

  it('is refused where its metadata service talks nonsense', async () => {
    cloud.trouble = 'garbage';
    expect(await refusal(provider)).toEqual([expect.stringMatching(/^proof\/platform-unreachable: no /)]);
  });

  it('is asked directly, whatever proxy the environment names', async () => {
    const seen: string[] = [];
    await throughProxy(seen, async () => {
      // The address of this machine that no proxy setting leaves out by itself, as it does what begins with 127.
      const metadata = cloud.address.replace('127.0.0.1', '0.0.0.0');
      await platforms({ metadata }).ask(provider, '{}');
      expect(seen).toEqual([]);
      const asOthersDo = askText({ method: 'GET', url: metadata, headers: {}, silenceMs: 5000 });
      await expect(asOthersDo).rejects.toThrow();
    });
    expect(seen).toEqual([expect.stringMatching(/^0\.0\.0\.0:/)]);
  });
});

/** With a proxy in the environment that notes what it is asked for. */
async function throughProxy(seen: string[], work: () => Promise<void>): Promise<void> {
  const proxy = createServer().on('connect', ({ url }, socket) => {
    seen.push(url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  const names = ['HTTP_PROXY', 'HTTPS_PROXY', 'http_proxy', 'https_proxy', 'ALL_PROXY'];
  const before = names.map((name) => [name, process.env[name]] as const);
  for (const name of names) process.env[name] = address;
  try {
    await work();
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
    await new Promise((resolve) => proxy.close(resolve));
  }
}
