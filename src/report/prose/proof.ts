import type { PROOF_CODES } from '../../domain/findings/proof.ts';
import type { Prose } from './prose.ts';

export const PROOF_PROSE: Record<(typeof PROOF_CODES)[number], Prose> = {
  'proof/not-proven': {
    what: 'that this machine is target {target} at {location} is declared, not proven',
    help: 'fine for data below confidential; for more, give the machine a site file with a signer',
    about:
      'The plan and the runner say where this is; nobody has shown it. Enough for public and internal data, and printed so that nobody takes it for proof.',
  },
  'proof/too-weak': {
    what: 'step {step} needs proof of place {expected}; this machine shows {got}',
    help: 'add a signer to the site file and its public key to .github/trust.yml under sites: {location}; docs/policy.md under Proof of place says what else can show it',
    about:
      'The more sensitive the data, the stronger the proof that the machine is the planned place: which data asks for which, and what shows it, stands in docs/policy.md under Proof of place. The service can show where a job runs only where it runs the job: a laptop or another CI system needs a site that signs, or a cloud.',
  },
  'proof/site-file-missing': {
    what: 'this machine has no site file',
    help: 'ask its administrator for /etc/domicile/site.yml (or <user>.site.yml beside it); on a laptop pass --site-file',
    about:
      'The site file is the administrator’s word on which location a machine is and where its partitions, stores and destinations lie. Without it no data can be found.',
  },
  'proof/site-file-writable': {
    what: 'the site file can be changed by the user that runs this job',
    help: 'give it and its folder to root or an administrator, writable by nobody else',
    about: 'A site file that a job can write proves nothing: the job could name any location.',
  },
  'proof/runner-is-root': {
    what: 'this job runs as root, so nothing on this machine is beyond its reach',
    help: 'run the runner as a user of its own',
    about: 'Root can rewrite the site file and read the signer’s key; a proof made beside root proves nothing.',
  },
  'proof/location-differs': {
    what: 'target {target} is at {expected}; the site file of this machine says {got}',
    help: 'check runs-on of the target: a label or group has caught a machine of another location',
    about: 'Policy and site file must agree on where a machine is; either side’s no is a no.',
  },
  'proof/repository-not-allowed': {
    what: 'the site does not admit repository {repository}',
    help: 'ask the site’s administrator to add it under repositories',
    about: 'A site file lists the repositories whose jobs may touch its data.',
  },
  'proof/policy-not-obeyed': {
    what: 'the site does not obey the policy {policy}',
    help: 'leave out the name of the policy, or ask the site’s administrator to add its path under policies',
    about:
      'A repository may hold several files that are policies, an example in its documentation for one. The site file says which of them decides over the site’s data, by path; where it says nothing it is `.github/residency.yml`.',
  },
  'proof/environment-not-allowed': {
    what: 'the site does not admit environment {environment} of target {target}',
    help: 'set the target’s environment to one that the site file lists',
    about: 'A site file may list the GitHub environments whose jobs it admits.',
  },
  'proof/signer-failed': {
    what: 'the site’s signer did not sign ({reason})',
    help: 'run the signer by hand on the machine; it reads a request from standard input and prints a signed claim',
    about: 'The signer ended with an error, was too slow, or printed something else than a signed claim.',
  },
  'proof/signature-invalid': {
    what: 'the signature of the site’s claim does not verify',
    help: 'check that the signer signs the claim that it prints, with the key that it names',
    about: 'The claim or its signature was changed, or was made with another key.',
  },
  'proof/key-not-trusted': {
    what: 'the signer’s key is not one that {location} is trusted for',
    help: 'add its public key to .github/trust.yml on the default branch, under sites: {location}',
    about: 'Only keys that the trust file lists for a location can prove that location.',
  },
  'proof/claim-differs': {
    what: 'the signed claim is about something else: {differing}',
    help: 'look for a copied or replayed claim; a claim holds for one job only',
    about: 'A claim binds repository, run, attempt, job, step, target, policy and a nonce; any difference voids it.',
  },
  'proof/claim-expired': {
    what: 'the signed claim was not made just now',
    help: 'check the clocks of the machine and the signer; they may differ by five minutes at most',
    about: 'A claim made earlier may be a replay.',
  },
  'proof/job-not-found': {
    what: 'the service does not say which job this is: {matching} of its jobs could be it, and it takes exactly one',
    help: 'leave the input check-run as it is, and give the job the permission `actions: read`; on a server that tells no job its id, give each runner a name of its own',
    about:
      'The Jobs API says which runner took a job. The job is found by its id or, where the server tells none, as the one job of this run and attempt that the runner of this name is at work on. None or several: nobody can say.',
  },
  'proof/runner-differs': {
    what: 'the service says that this job is not on a runner of target {target}: {differing}',
    help: 'take runs-on from the plan, as the workflows to copy do; look for a job that stands in for another',
    about:
      'The runner that took the job must be one that `runs-on` of the target could have chosen (the group equal, the labels all there), at work on this very attempt, under the name that the runner gives itself, and hosted by the service only where the target is.',
  },
  'proof/token-unavailable': {
    what: 'the service was asked for a token that says which job this is, and gave no {expected}',
    help: 'run the job again; take `id-token: write` from the job if no step needs it',
    about:
      'A job with the permission `id-token: write` can have the service sign which job it is (OpenID Connect). Where it can be asked it must agree; what it does not answer is not taken for a yes.',
  },
  'proof/token-invalid': {
    what: 'the token that says which job this is was not signed by the service',
    help: 'look for a proxy, or a variable ACTIONS_ID_TOKEN_REQUEST_URL that somebody set',
    about: 'A token counts with a signature (RS256) by a key that the service itself publishes, and with its issuer.',
  },
  'proof/token-differs': {
    what: 'the token of the service is about another job, or another time: {differing}',
    help: 'look for a copied or replayed token; a token holds for one job, one step and five minutes',
    about:
      'The token binds repository, run, attempt, job, environment and kind of runner to an audience that is made for this one proof. Any difference voids it.',
  },
  'proof/platform-not-pinned': {
    what: 'nobody says whose cloud machines {location} has',
    help: 'give the location its provider and region in the policy, and its accounts, projects or subscriptions in .github/trust.yml under platforms: {location}',
    about:
      'A cloud signs for every machine of every customer. So it counts only where the policy names the region of AWS, Google Cloud or Azure that the location is, and the trust file on the default branch names, for the same cloud, whose machines are meant.',
  },
  'proof/platform-unbound': {
    what: 'what {provider} signs does not show by itself that this job is there',
    help: 'add a signer to the site file of the machine, or have the policy ask for `site`',
    about:
      'The identity document of AWS is bound to no job: whoever has seen it can show it. That of Azure is bound to one, but names no region. Both count as `platform` only beside the signature of the site, which names the place, is made for this one job, and signs the digest of the document too.',
  },
  'proof/platform-unreachable': {
    what: 'the metadata service of {provider} did not say where this machine is ({reason})',
    help: 'check that the job runs on a machine of that cloud, may reach 169.254.169.254, and that the instance has the metadata service on (for Google Cloud: a service account too)',
    about:
      'The cloud is asked at the one address that leads to the machine’s own host: through no proxy, without following redirects, within three seconds. For AWS only IMDSv2 is asked; inside a container its hop limit must be 2. The keys of Google come from www.googleapis.com.',
  },
  'proof/platform-invalid': {
    what: 'what {provider} is said to have signed does not hold: {reason}',
    help: 'compare the certificates in .github/trust.yml with those that the cloud publishes for this region',
    about:
      'The signature of AWS must verify with a certificate that the trust file pins, that of Azure with one that leads to a pinned one and is its metadata service’s, that of Google with a key that Google publishes. Weak digests and keys below 2048 bits are refused.',
  },
  'proof/platform-replayed': {
    what: 'what {provider} signed was made for something else',
    help: 'look for a copied document or token; one holds for a single proof',
    about:
      'The cloud is asked to sign for a number made from this job, step, target, policy and time. Another number: a replay.',
  },
  'proof/platform-expired': {
    what: 'what {provider} signed was not made just now, or is over',
    help: 'check the clock of the machine; it may differ by five minutes at most',
    about: 'A document made earlier may be a replay.',
  },
  'proof/region-differs': {
    what: 'this machine of {provider} is not in {expected}',
    help: 'check runs-on of the target: a label or group has caught a machine of another region',
    about:
      'The region that the cloud names must be the one of the location in the policy. A local zone counts as a region of its own, since it lies elsewhere.',
  },
  'proof/account-not-pinned': {
    what: 'this machine of {provider} belongs to an account that the trust file does not name',
    help: 'add the account, project or subscription to .github/trust.yml on the default branch, if it is yours',
    about: 'A machine in the right region can be anybody’s. The trust file says whose count.',
  },
  'proof/instance-too-old': {
    what: 'this machine is up for longer than {limit}, or does not say since when',
    help: 'start a new machine, or raise max-instance-age in .github/trust.yml',
    about:
      'A limit on the age of a machine limits for how long a copied document of it is of use. A clock that differs by more than five minutes counts as unknown.',
  },
  'proof/partition-not-here': {
    what: 'the site file names no place for partition {origin}',
    help: 'ask the site’s administrator to add it under partitions, if its data does lie here',
    about: 'The policy says in which location a partition lies; the site file of a machine there says where on disk.',
  },
  'proof/store-not-here': {
    what: 'the site file names no place for store {store}',
    help: 'ask the site’s administrator to add it under stores, if it can be reached from here',
    about: 'The policy says in which location a store lies; the site file says where this machine reaches it.',
  },
  'proof/destination-not-here': {
    what: 'the site file names no place for destination {destination}',
    help: 'ask the site’s administrator to add it under destinations, if models may be released here',
    about: 'The policy says where a model may go live; the site file says which folder that is.',
  },
  'proof/state-unusable': {
    what: 'the state folder that the site file names cannot be used ({reason})',
    help: 'make the folder that `state` names in the site file, owned by the user of the jobs and readable by nobody else',
    about:
      'Scratch files, logs and journals of a site lie in its state folder. Domicile makes the folder itself where it may, and nothing above it.',
  },
  'proof/digest-key-unusable': {
    what: 'the site’s digest key is unreadable or not 32 bytes or more',
    help: 'make one with: head -c 32 /dev/urandom > digest.key, and name it in the site file under digest-key',
    about:
      'Digests of classified data are keyed, so that nobody can test a guess of the data against the evidence. The key stays on the site.',
  },
};
