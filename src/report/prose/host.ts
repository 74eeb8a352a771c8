import type { HOST_CODES } from '../../domain/findings/host.ts';
import type { Prose } from './prose.ts';

export const HOST_PROSE: Record<(typeof HOST_CODES)[number], Prose> = {
  'host/our-bug': {
    what: 'Domicile itself failed: {error}',
    help: 'please report it with the stack that stands in the log; before you run the step again, look at what it had done by then',
    about:
      'Something happened that Domicile did not foresee, so it stopped with exit code 3: no verdict, no plan, no evidence. What the step had done before, such as a release that it had begun, is as it was then; the next run of a deployment makes the old or the new release whole. The stack stands in the log, without the text of the error where that could hold data; please report it.',
  },
  'host/cancelled': {
    what: 'cancelled by {signal}: the programs that were started are being ended',
    help: '',
    about:
      'The run was cancelled. Programs get five seconds to end by themselves and are killed then; nothing that they left is used.',
  },
  'host/training-ended': {
    what: 'the job ended before its training did; the training was ended: {phase}',
    help: '',
    about:
      'After the job, its post step looks for what the job started and did not see end. A program that lived on was ended, with all that it started.',
  },
  'host/deployment-mended': {
    what: 'the job ended in the middle of a deployment to {destination}; it was mended: {recovered}',
    help: 'the evidence of the job is missing: run it again',
    about:
      'After the job, its post step looks for a deployment that was cut off, makes the old or the new release whole, and gives the lease back.',
  },
  'host/withheld': {
    what: '{count} values are withheld here, because this surface may not hold them',
    help: 'the policy says what may stand here: control-plane.may-hold, surfaces and aggregates, as far as its denies and presets let the data be where the control plane is',
    about:
      'Values from data stand only on a surface that may hold the label of the data, and counts and metrics over data only as `control-plane.aggregates` says. A number that tells, alone or with the others, of fewer than ten records of a class or of a decision is no such aggregate; words about a number (its method, the reason why there is none) are withheld with it. What is left out reads `withheld`, or null in JSON, where the aggregates that may stand are rounded as in print.',
  },
  'host/not-finite': {
    what: '{count} numbers of this report are not finite',
    help: '',
    about:
      'A metric or an interval came out as not-a-number or infinite, for example because a class is missing. JSON has no such numbers, so they are null there. A test on such a number never passes.',
  },
  'host/more-findings': {
    what: '{count} more findings of this kind are not shown as annotations',
    help: 'see the summary and the report file',
    about:
      'GitHub shows about ten annotations of a kind for a step and drops the rest without a word, so we count them.',
  },
  'host/output-too-large': {
    what: 'output {output} has {bytes} bytes, more than the {limit} that the next job can take',
    help: 'split the pipeline into several policies, or use fewer partitions in one step',
    about:
      'An output travels to the next job as an environment variable, which Windows limits to 32 KiB. A longer one would be cut or fail later, so the step fails now.',
  },
  'host/output-withheld': {
    what: 'output {output} is not written, because an output may not hold it',
    help: 'control-plane.surfaces says what an output may hold',
    about: 'The value of this output is above what the policy lets stand in outputs, so it is left out.',
  },
  'host/comment-skipped': {
    what: 'the pull request has no comment on this, because of {reason}',
    help: 'give the job the permission to write pull requests; the token of a fork never may, and its summary has the same',
    about:
      'The input `comment` asks for a comment on the pull request, and the service did not let one be written. Nothing depends on it: the report stands in the summary of the run.',
  },
  'host/environment-missing': {
    what: 'the environment variable {variable} is missing or not usable',
    help: 'the runner sets it; outside of GitHub Actions use the command line (dist/cli.js)',
    about: 'An action knows the run, the repository and the event from variables that the runner sets.',
  },
  'host/event-unreadable': {
    what: 'the event file of the runner cannot be read as JSON',
    help: 'the runner writes it; check GITHUB_EVENT_PATH',
    about:
      'Whether unreviewed code is running is judged by the event. Without a readable event nobody can say, so nothing is decided.',
  },
  'host/no-git': {
    what: 'the program git cannot be started',
    help: 'install git and put its folder into PATH',
    about: 'On a terminal the trusted texts are read from the local git repository, by the program git.',
  },
  'host/no-commit': {
    what: 'this repository has no commit yet',
    help: 'commit the policy: only what is committed can be trusted',
    about: 'Evidence names the commit that a step ran at, so there has to be one.',
  },
  'host/no-repository': {
    what: 'this folder is not in a git repository',
    help: 'run it inside a clone: the policy is read from a commit, not from the folder',
    about:
      'On a terminal the policy and the other trusted texts are read from a commit of the local git repository, so there has to be one.',
  },
  'host/no-trusted-ref': {
    what: 'git knows no commit {ref} that could be trusted',
    help: 'fetch the default branch and name it, as in --trusted-ref origin/main (or, once: git remote set-head origin --auto)',
    about:
      'The trusted texts are read at a commit: what --trusted-ref names, else origin/HEAD, the default branch as the remote names it. That name leads to no commit here. A name has one meaning: origin/main is the branch of the remote, never a tag or local branch of that name; a tag is refs/tags/v1.0; a plain name is a local branch, and counts only at a terminal. What is checked out (HEAD) is trusted only at a terminal, in a repository without a remote: a service may have checked out what a stranger proposes, and then the stranger’s policy would decide.',
  },
  'host/no-trusted-branch': {
    what: 'there is no branch {branch} whose texts could decide, or the token may not see it',
    help: 'give the job the permission contents: read; run it on a branch that is there',
    about:
      'The trusted texts are those of the default branch, or of the branch of the run where the default branch’s policy lists it in `trusted-branches`. A branch that is gone decides nothing, and no other decides in its stead.',
  },
  'host/untrusted-ref': {
    what: 'the default branch’s policy does not trust {ref} to decide[; it trusts: {expected}]',
    help: 'leave --trusted-ref out, or list the branch in trusted-branches of the policy on the default branch',
    about:
      'A service that runs the command line may be told by what a stranger proposed which ref to trust. Where it is known which branch of the remote is the default (origin/HEAD), another one decides only if the default branch’s policy lists it in `trusted-branches`.',
  },
  'host/api-refused': {
    what: 'the API answered {status} to {request}',
    help: 'check the permissions of the job (contents: read, actions: read) and the token input',
    about:
      'The trusted texts and the jobs of the run are read through the API. An answer other than "found" or "not there" is never read as "not there".',
  },
  'host/api-unexpected': {
    what: 'the API answered {request} with something else than was asked for',
    help: 'check that GITHUB_API_URL is the API of this service',
    about: 'An answer that does not have the documented shape is not guessed at.',
  },
  'host/api-unreachable': {
    what: 'the API did not answer {request}',
    help: 'check GITHUB_API_URL, the proxy settings and the network of the runner',
    about: 'The API could not be reached, several times. Nothing is decided without the trusted texts.',
  },
  'host/availability-unknown': {
    what: 'nobody can say which runners are online: {reason}',
    help: 'give the plan action a runners-token that may list the runners of the repository (administration: read) and of the organisation (self-hosted runners: read)',
    about:
      'Which runners are online puts the allowed targets in order, and with `on-unavailable: fail` stops the plan where all are offline. Where the list cannot be had whole (no rights, no answer, an empty list) nothing changes: the same targets are allowed, in the same order, and the job queues for its runner.',
  },
};
