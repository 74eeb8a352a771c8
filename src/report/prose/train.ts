import type { TRAIN_CODES } from '../../domain/findings/train.ts';
import type { Prose } from './prose.ts';

export const TRAIN_PROSE: Record<(typeof TRAIN_CODES)[number], Prose> = {
  'train/failed': {
    what: 'the training program ended with exit code {exit}',
    help: 'read the full log on the site; the report says where it lies',
    about:
      'A program that ends with anything but 0 has failed, whatever it left in the model’s folder. Nothing is put into the store. Its full output is in the site’s state folder, for those who may see it.',
  },
  'train/killed': {
    what: 'the training program was ended by signal {signal}',
    help: 'if it was SIGKILL, the machine may have run out of memory: state what the step requires',
    about:
      'Something ended the program from outside. Domicile did not: the usual cause is the kernel, when memory is used up.',
  },
  'train/timed-out': {
    what: 'the training program did not end within {seconds} seconds',
    help: 'raise the timeout of the step in the policy, or make the training shorter',
    about: 'Each step has a deadline in the policy. When it passes, the program and all its children are ended.',
  },
  'train/cancelled': {
    what: 'the training was cancelled',
    help: '',
    about:
      'Somebody cancelled the run. The program and all its children were ended, and nothing was put into the store.',
  },
  'train/lost': {
    what: 'nobody can say how the training ended',
    help: 'run the job again',
    about:
      'The process that watched the training ended before it could record how the training did. What cannot be known is never taken as success.',
  },
  'train/journal-damaged': {
    what: 'the journal of this training cannot be read',
    help: 'find out who else writes to the state folder of the site; look there for processes of the training that are alive, and run the job again',
    about:
      'Each training has a journal in the state folder of the site, in `trainings`, so that another process can find it and end it. One that was changed says nothing that counts. Whatever still carries the name of the training is ended; what shed it may be alive.',
  },
  'train/already-ended': {
    what: 'this training was started before in this attempt: {phase}',
    help: 'run the job again to train anew',
    about:
      'A training has one key: repository, run, attempt, job and step. The same key finds the training that was started under it and never starts a second one.',
  },
  'train/not-started': {
    what: 'the training program could not be started ({reason})',
    help: 'check that the first word of run is a program of this machine, by name or by path, and may be executed',
    about:
      'The operating system did not start the program: `ENOENT` means that it, or its folder, does not exist, `EACCES` that it may not be executed. There is no shell, so built-in commands, aliases and wildcards do not exist.',
  },
  'train/processes-left': {
    what: 'the training program left {left} processes running when it ended; they were ended',
    help: 'let the program wait for its children',
    about:
      'A process that lives on could change the model after it was hashed, or write to the files of later steps. It was found and killed, and the training counts as failed.',
  },
  'train/processes-alive': {
    what: 'processes of the training program could not be ended, or nobody can say whether they were',
    help: 'look for them on the machine, and end them before you use it again',
    about:
      'As long as a process of the training lives, it can change what was written. No output is written and the training counts as failed.',
  },
  'train/tampered': {
    what: 'the training program wrote to {files} of the files that steer the runner; they were restored',
    help: 'use the metrics file and the model folder; outputs, variables and summaries are written by Domicile',
    about:
      'The runner reads outputs, environment variables, search paths and summaries from files in its temporary folder. A program can find them although it is not told their names. What it wrote there was taken out again, and the training counts as failed.',
  },
  'train/no-model': {
    what: 'the training program left no model',
    help: 'write the model into the folder that DOMICILE_MODEL_DIR names',
    about: 'The program ended well but its model folder is empty. A training without a model has failed.',
  },
  'train/one-model': {
    what: 'step {step} writes {number} artifacts; a training step writes exactly one',
    help: 'name one artifact, with its store, under writes',
    about: 'A training step puts one model into one store. Its digest is what tests and releases are bound to.',
  },
  'train/no-artifact': {
    what: 'no evidence of this run says which {artifact} step {step} wrote',
    help: 'hand the evidence output of step {step} over, and let that step pass first',
    about:
      'A step that reads an artifact is told its digest by the evidence of the step that wrote it, of the same run. Without that nobody can say which bytes are meant.',
  },
  'train/data-changed': {
    what: '{origin} changed while the program read it',
    help: 'make sure that nothing writes to the data while it is used, and run the step again',
    about:
      'The data is hashed before and after the training. It was not the same: nobody can say what the model was trained on, so there is none.',
  },
  'train/model-spared': {
    what: 'the store {store} did not take the model {digest}; it lies in the folder {folder} of the site’s state',
    help: 'mend the store, take the model from there if you need it, and run the step again for one that can be tested and released; then remove the folder',
    about:
      'A model that its store does not take is not thrown away: hours may have gone into it. It is no output of the step, and no gate opens for it.',
  },
  'train/name-collision': {
    what: '{names} would all be handed over as {variable}',
    help: 'rename one of them in the policy',
    about:
      'Partitions reach the program as environment variables: upper case, every other character an underscore. Two ids that come out the same cannot both be handed over.',
  },
  'train/code-changed': {
    what: 'the code differs from the commit {commit}',
    help: 'commit the changes, so that the training can be repeated',
    about:
      'Files that git tracks were changed since they were checked out. The evidence carries the digest of the code as it is, and says that it is not what the commit holds.',
  },
  'train/code-unknown': {
    what: 'the code is not in a git repository',
    help: 'check the repository out before the step',
    about:
      'Evidence says which code made a model: the commit, and a digest of the tracked files. Here there is no repository to ask.',
  },
  'train/metrics-unusable': {
    what: 'the metrics file is not one JSON object of finite numbers',
    help: 'write an object such as {"loss": 0.31} to the file that DOMICILE_METRICS names; names match [A-Za-z][A-Za-z0-9_.-]*',
    about:
      'A program may hand over metrics: one JSON object, each value a finite number, at most 64 of them and 64 KiB. Texts and lists could carry data, so nothing of the file is shown.',
  },
  'train/no-metrics': {
    what: 'the program wrote no metrics',
    help: '',
    about: 'The file that DOMICILE_METRICS names was not written. That is allowed.',
  },
  'train/started': {
    what: 'training started on {target}; it may take {seconds} seconds',
    help: 'its log: {log} in the state folder of the site',
    about: 'The program runs now, as its own process group, with an allow-listed environment.',
  },
  'train/running': {
    what: 'training has been running for {seconds} seconds',
    help: '',
    about: 'A sign of life, once a minute.',
  },
  'train/output': {
    what: '{line}',
    help: '',
    about: 'A line that the training program printed, shown where the policy lets the log hold the data it reads.',
  },
  'train/output-withheld': {
    what: 'the output of the program is not shown: the log may not hold what this step reads',
    help: 'the full log is in the state folder of the site',
    about:
      'What a program prints can hold the data that it reads. The policy says that the log may not, so only progress and the exit code appear there.',
  },
  'train/output-cut': {
    what: 'the program printed more than {limit} bytes; the rest is not shown',
    help: 'the full log is in the state folder of the site',
    about: 'A log of a hundred megabytes helps nobody and slows the runner down.',
  },
  'train/log-full': {
    what: 'the program printed more than the log on the site may hold; the log ends there',
    help: 'print less',
    about: 'The log on the site has a limit, so that a program cannot fill the disk with it.',
  },
};
