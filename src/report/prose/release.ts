import type { RELEASE_CODES } from '../../domain/findings/release.ts';
import type { Prose } from './prose.ts';

export const RELEASE_PROSE: Record<(typeof RELEASE_CODES)[number], Prose> = {
  'release/not-yet': {
    what: '{key} is not there yet',
    help: 'leave it out; a directory destination is released at once',
    about:
      'Probes, weights, waves and pauses need a destination that can do them. A key without effect is refused, never ignored.',
  },
  'release/recovered': {
    what: '{destination}: an earlier deployment was interrupted; {done}',
    help: '',
    about:
      'Each deployment begins by mending what an interrupted one left. Readers saw the old release or the new one throughout, never a part.',
  },
  'release/lease-held': {
    what: '{destination} is being deployed to by {holder}, until {until} at most',
    help: 'wait for that deployment to end, then run this job again',
    about:
      'One deployment at a time. The lease lies at the destination and ends by itself, so that a deployment that died blocks nobody for long.',
  },
  'release/lease-lost': {
    what: '{destination} was taken over by another deployment meanwhile',
    help: 'run this job again; give the release manifest a longer lease if the copy takes that long',
    about: 'A deployment that outlives its lease must not overwrite what came after it, so it stops.',
  },
  'release/moved-on': {
    what: '{destination} now serves generation {got}, this deployment began at generation {expected}',
    help: 'run this job again',
    about: 'Another deployment came first. Promotion replaces only what it expects to find.',
  },
  'release/destination-unreadable': {
    what: '{destination} cannot be used: {reason}',
    help: 'the folder that the site file names must exist and be writable by the user of the job',
    about: 'What cannot be read is not known to be healthy, so nothing is released there.',
  },
  'release/destination-full': {
    what: '{destination} has no room for the release ({reason})',
    help: 'free some of its disk, raise the quota of the user of the job, or let `keep` in the release manifest be less; then run this job again',
    about:
      'A release is copied beside the one that is served, so there must be room for both, and for as many earlier ones as `keep` says. What was begun is removed by the next deployment; what is served stays.',
  },
  'release/destination-read-only': {
    what: '{destination} is on a disk that can only be read ({reason})',
    help: 'mount it for writing where the job runs; a disk that the system made read-only may be damaged',
    about: 'A deployment writes to the folder that the site file names. What is served stays.',
  },
  'release/state-damaged': {
    what: '{destination}: its {file} is not what Domicile wrote',
    help: 'look who else writes to that folder; remove the file once you know what is served',
    about: 'A destination whose state nobody can read is never taken for an empty one.',
  },
  'release/current-damaged': {
    what: '{destination} serves {release}, but not the bytes that were released',
    help: 'find out who changed them; deploying the same release again, or the next one, replaces them',
    about:
      'What is served is read back and hashed. Bytes that differ from the release were changed at the destination.',
  },
  'release/staged-differs': {
    what: 'what arrived at {destination} is not the tested model',
    help: 'look at the disk of the destination, and run this job again',
    about: 'The copy at the destination is hashed before it is promoted.',
  },
  'release/read-back-differs': {
    what: '{destination} does not serve what was released: {got} in place of {expected}',
    help: 'see what was rolled back to, and look who else writes to that folder',
    about: 'After the promotion the destination is read back; only what is really served counts as released.',
  },
  'release/rolled-back': {
    what: '{destination} serves the earlier release {release} again',
    help: '',
    about: 'When a release cannot be shown to be served, the one before it comes back.',
  },
  'release/withdrawn': {
    what: '{destination} serves nothing: the release was withdrawn and there is none before it',
    help: 'mend the destination and release again',
    about: 'When the very first release cannot be shown to be served, it is taken away again.',
  },
  'release/already-current': {
    what: '{destination} serves this very model already, as release {release}',
    help: '',
    about: 'Releasing what is served changes nothing; the gate was asked nevertheless.',
  },
  'release/dry-run': {
    what: 'dry run: the gate is open, and {destination} was not touched',
    help: 'leave out dry-run to release',
    about: 'A dry run does all that a release does, up to the first change at the destination.',
  },
};
