import type { ObjectPlace } from '../../../src/domain/data/form.ts';
import { liesAt } from '../../../src/domain/data/whereabouts.ts';
import type { Place } from '../../../src/domain/places/place.ts';
import type { Location, Policy } from '../../../src/domain/policy/policy.ts';

const places = (...names: string[]): readonly Place[] => names as Place[];

const bucketIn = (region: string, endpoint?: string): ObjectPlace => ({
  bucket: 'registry',
  key: 'a.csv',
  region,
  maxBytes: 1,
  ...(endpoint === undefined ? {} : { endpoint }),
});

type Where = Pick<Location, 'places' | 'operators' | 'runBy'>;

const FRANKFURT: Where = { places: places('DE'), operators: places('US') };

describe('a bucket lies at a location', () => {
  it.each<[string, ObjectPlace, Where, boolean]>([
    ['whose place is that of its region', bucketIn('eu-central-1'), FRANKFURT, true],
    ['and not where its region is elsewhere', bucketIn('eu-west-1'), FRANKFURT, false],
    ['and not where the region is unknown', bucketIn('eu-nowhere-1'), FRANKFURT, false],
    ['and not in a region of another cloud', bucketIn('westeurope'), FRANKFURT, false],
    ['and not in a local zone', bucketIn('us-east-1-bue-1a'), { places: places('US'), operators: places('US') }, false],
    ['in more places than its region', bucketIn('eu-central-1'), { ...FRANKFURT, places: places('DE', 'NL') }, true],
    [
      'and not in a subdivision of its region’s country',
      bucketIn('eu-central-1'),
      { ...FRANKFURT, places: places('DE-BE') },
      false,
    ],
    [
      'and not where others may compel those who run it',
      bucketIn('eu-central-1'),
      { ...FRANKFURT, operators: places('DE') },
      false,
    ],
    [
      'and not where the controller runs the location',
      bucketIn('us-east-1'),
      { places: places('US'), operators: places('US'), runBy: 'self' },
      false,
    ],
    [
      'of which nobody knows where it is: every deny bites there already',
      bucketIn('eu-central-1'),
      { places: 'unknown', operators: 'unknown' },
      true,
    ],
    [
      'where the administrator says that its endpoint is',
      bucketIn('any', 'https://minio.example'),
      { ...FRANKFURT, runBy: 'self' },
      true,
    ],
  ])('%s', (_, bucket, location, lies) => {
    expect(liesAt(bucket, location, {})).toBe(lies);
  });

  it('where the policy adds a place to the region, that counts, too', () => {
    const regions: Policy['regions'] = new Map([
      ['aws/eu-central-1', { places: places('DE', 'US'), operators: places('US') }],
    ]);
    expect(liesAt(bucketIn('eu-central-1'), FRANKFURT, { regions })).toBe(false);
  });
});
