// Packages by which clouds themselves say what regions they have, and how each of them says it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const text = (folder, ...path) => readFileSync(join(folder, ...path), 'utf8');
const matches = (source, pattern) =>
  Object.fromEntries([...source.matchAll(pattern)].map(([, id, hint]) => [id, hint]));

/** `{"partitions": [{"regions": {"eu-central-1": {"description": "Europe (Frankfurt)"}}}]}` */
const regionsOfPartitions = ({ partitions }) =>
  Object.fromEntries(
    partitions.flatMap(({ regions }) => Object.entries(regions).map(([id, { description }]) => [id, description])),
  );

/** The literal of an ES module that holds one object and nothing else. */
const literal = (module) => JSON.parse(module.slice(module.indexOf('{'), module.lastIndexOf('};') + 1));

/**
 * `regions` gives ids, each with what the package says of its place, if it does. A package that knows fewer than `least`
 * was not read as it is meant, and says nothing.
 */
export const PACKAGES = [
  {
    provider: 'aws',
    from: 'npm',
    name: '@aws-sdk/core',
    least: 50,
    regions: (folder) =>
      regionsOfPartitions(
        literal(text(folder, 'package/dist-es/submodules/client/util-endpoints/lib/aws/partitions.js')),
      ),
  },
  {
    provider: 'aws',
    from: 'pip',
    name: 'botocore',
    least: 50,
    regions: (folder) => regionsOfPartitions(JSON.parse(text(folder, 'botocore/data/partitions.json'))),
  },
  {
    provider: 'azure',
    from: 'maven',
    name: 'com.azure:azure-core-management',
    least: 55,
    regions: (folder) =>
      matches(text(folder, 'com/azure/core/management/Region.java'), /new Region\("([a-z0-9]+)", "([^"]+)"\)/g),
  },
  {
    provider: 'gcp',
    from: 'pip',
    name: 'google-api-python-client',
    least: 45,
    regions: (folder) => {
      const documents = 'googleapiclient/discovery_cache/documents';
      const endpoints = readdirSync(join(folder, documents))
        .filter((file) => file.endsWith('.json'))
        .flatMap((file) => JSON.parse(text(folder, documents, file)).endpoints ?? []);
      return Object.fromEntries(endpoints.flatMap(({ location }) => (location ? [[location, undefined]] : [])));
    },
  },
  {
    provider: 'oracle',
    from: 'npm',
    name: 'oci-common',
    least: 80,
    regions: (folder) => matches(text(folder, 'package/lib/region.js'), /Region\.register\(\s*"([a-z0-9-]+)"/g),
  },
  {
    provider: 'huawei',
    from: 'pip',
    name: 'huaweicloudsdkecs',
    least: 30,
    regions: (folder) => matches(text(folder, 'huaweicloudsdkecs/v2/region/ecs_region.py'), /Region\("([a-z0-9-]+)"/g),
  },
];

/** Where a package lies in a folder of packages. */
export const folderOf = ({ from, name }) => `${from}-${name.replaceAll(/[^a-z0-9-]+/gi, '-')}`;
