import { BlockList, isIP } from 'node:net';

/** Where machines are told about themselves, credentials included: link-local addresses, and those of some clouds. */
const METADATA = new BlockList();
METADATA.addSubnet('169.254.0.0', 16, 'ipv4');
METADATA.addAddress('100.100.100.200', 'ipv4');
METADATA.addAddress('168.63.129.16', 'ipv4');
METADATA.addAddress('192.0.0.192', 'ipv4');
METADATA.addSubnet('fe80::', 10, 'ipv6');
METADATA.addAddress('fd00:ec2::254', 'ipv6');

const NAMES = ['metadata.google.internal', 'metadata'];

/** Of a name or an address, in brackets or not. IPv4 in the dress of IPv6 is IPv4. */
export function isMetadataAddress(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '').toLowerCase();
  if (NAMES.includes(bare.replace(/\.$/, ''))) return true;
  const version = isIP(bare);
  return version !== 0 && METADATA.check(bare, version === 4 ? 'ipv4' : 'ipv6');
}
