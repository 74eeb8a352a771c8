import { METADATA_ADDRESS } from '../../machine/metadata.ts';
import type { Platforms } from '../../ports.ts';

/** Where to ask: constants of the product. Tests alone give others, here and nowhere else. */
export interface PlatformAddresses {
  readonly metadata?: string;
  readonly googleKeys?: string;
}

/** The clouds that can say where a machine is, each loaded when it is asked. */
export const platforms = ({ metadata = METADATA_ADDRESS, googleKeys }: PlatformAddresses = {}): Platforms => ({
  async ask(provider, claim) {
    switch (provider) {
      case 'aws':
        return (await import('../aws-prover/aws.ts')).askAws(metadata);
      case 'gcp':
        return (await import('../gcp-prover/gcp.ts')).askGcp(metadata, claim);
      case 'azure':
        return (await import('../azure-prover/azure.ts')).askAzure(metadata, claim);
    }
  },
  async read(proof, pins) {
    switch (proof.provider) {
      case 'aws':
        return (await import('../aws-prover/aws.ts')).readAws(proof, pins);
      case 'gcp': {
        const { GOOGLE_KEYS, readGcp } = await import('../gcp-prover/gcp.ts');
        return readGcp(proof, googleKeys ?? GOOGLE_KEYS);
      }
      case 'azure':
        return (await import('../azure-prover/azure.ts')).readAzure(proof, pins);
    }
  },
});
