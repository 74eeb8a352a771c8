import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ObjectPlace } from '../../../src/domain/data/form.ts';
import type { Finding } from '../../../src/domain/outcome/finding.ts';
import type { LocalData } from '../../../src/ports.ts';
import { fetchedData } from '../../../src/systems/s3/objects.ts';

export const PARTITION = 'registry/nl';

/** A folder to fetch into, and what is fetched into it. */
export class Fetching {
  readonly root = mkdtempSync(join(tmpdir(), 's3-'));
  readonly into = join(this.root, 'fetched');

  data(place: ObjectPlace): Promise<LocalData> {
    const files = { path: `s3://${place.bucket}/${place.key}`, format: 'csv', objects: place } as const;
    return fetchedData({ partition: PARTITION, files, into: this.into }, place);
  }

  async refusal(place: ObjectPlace): Promise<Finding> {
    const thrown = await this.data(place).catch((each) => each);
    const [finding] = thrown.findings ?? [];
    if (finding === undefined) throw thrown instanceof Error ? thrown : new Error('it was not refused');
    return finding;
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

const KEYS = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_EC2_METADATA_DISABLED', 'AWS_MAX_ATTEMPTS'];

/** Credentials as a machine has them, for the time of a suite. */
export function withCredentials(): void {
  const before = new Map(KEYS.map((key) => [key, process.env[key]]));
  beforeAll(() => {
    Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' });
    Object.assign(process.env, { AWS_EC2_METADATA_DISABLED: 'true' });
  });
  afterAll(() => {
    for (const [key, value] of before) {
      if (value === undefined) delete process.env[key];
      else process.env[key] = value;
    }
  });
}
