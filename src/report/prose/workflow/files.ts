import type { Prose } from '../prose.ts';

export const WORKFLOW_FILES_PROSE = {
  'workflow/none': {
    what: 'there is no workflow to look at: {folders}',
    help: 'name those that you mean with --workflows',
    about:
      'Lint that looked at nothing says nothing. Workflows lie in `.github/workflows`, at the root of the repository.',
  },
  'workflow/not-read': {
    what: '{file} was not judged: it could not be read',
    help: 'mend what is told of this file, and lint again',
    about: 'A workflow that cannot be read is never clean: what is told of it hides whatever else there may be.',
  },
  'workflow/odd-name': {
    what: '{file} was not judged: its name has characters that no workflow needs',
    help: 'call it by letters, digits, dots, blanks, - and _',
    about:
      'Names with control characters or signs of a shell are read differently by different tools. Such a file is not read, and so never clean.',
  },
  'workflow/too-many': {
    what: '{folder} has more than {limit} workflows',
    help: 'lint them in parts, with --workflows',
    about:
      'Each workflow is a question to the service, so their number has a limit; what lies above it was not looked at.',
  },
  'workflow/too-many-jobs': {
    what: 'workflows that call each other come to more than {limit} jobs',
    help: 'call fewer, or lint them in parts with --workflows',
    about:
      'A few files that call each other many times stand for more jobs than can be judged; what lies above the limit was not.',
  },
  'workflow/not-looked-into': {
    what: 'job {job} runs {uses}, which lies in another repository and was not looked into',
    help: 'run `domicile lint` there, too',
    about:
      'What a workflow of another repository does, and where, is not known here. Nothing is said of it, neither good nor bad.',
  },
  'workflow/call-not-found': {
    what: 'job {job} runs {uses}, which is not among the workflows that were read',
    help: 'correct the path: ./.github/workflows/ and the name of a file of this repository',
    about: 'A called workflow is judged with its caller. What is not there cannot be judged, and GitHub refuses it.',
  },
  'workflow/callers-unknown': {
    what: '{file} is only called, and by no workflow that was looked at: what it is handed was not judged',
    help: 'lint it together with a workflow that calls it',
    about: 'Places, a plan and rights come from whoever calls. Lint followed no such call, so it says nothing of them.',
  },
  'workflow/call-circle': {
    what: 'job {job} runs {uses}, which leads back to it, or more than ten calls deep',
    help: 'call it from one place',
    about:
      'Workflows that call each other in a circle never end; GitHub refuses them, and calls nested deeper than ten.',
  },
} satisfies Record<string, Prose>;
