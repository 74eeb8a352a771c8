import type { Prose } from '../prose.ts';

/** What can go wrong with the predictor and what it answers. */
export const MODEL_PREDICTOR_PROSE = {
  'model/predicting': {
    what: 'the predictor runs on the {model}, for {seconds} s at most; its output stays on the site',
    help: '',
    about: 'Progress. What the predictor prints may hold what it reads, so it goes to a log on the site.',
  },
  'model/predictor-not-started': {
    what: 'the predictor could not be started for the {model} ({reason})',
    help: 'is the program of predictor.command there, on this machine and on its PATH?',
    about: 'The predictor runs in the checkout of the project. A predictor that does not run is a failed test.',
  },
  'model/predictor-failed': {
    what: 'the predictor ended with {exit} for the {model}',
    help: 'its output is in the folder `logs` of the site’s state folder',
    about: 'An error of the predictor is a failed test, whatever it had written before.',
  },
  'model/predictor-timed-out': {
    what: 'the predictor was not done with the {model} after {seconds} s',
    help: 'give the step a longer timeout in the policy, or the predictor less to do',
    about: 'The deadline is the timeout of the step.',
  },
  'model/predictor-cancelled': {
    what: 'the predictor was cancelled with the {model}',
    help: 'run the job again',
    about: 'Somebody or something ended the job while the predictor ran.',
  },
  'model/predictor-alive': {
    what: 'the predictor left processes that could not be ended',
    help: 'look on the machine which processes they are',
    about: 'As long as a process of the predictor lives it could change what was tested, so nothing is concluded.',
  },
  'model/predictor-not-ready': {
    what: 'the predictor was not ready for the {model} after {seconds} s',
    help: 'load faster, or give predictor.start-timeout more; a predictor by lines says {"ready": true} when it has loaded',
    about: 'A predictor that stays is asked only after it has said that it is ready.',
  },
  'model/predictor-late': {
    what: 'the predictor gave no answer for the {model} within {seconds} s',
    help: 'answer faster, or give predictor.timeout more; write each answer out at once, past any buffer',
    about: 'Who does not answer in time is not asked again. Nothing is started anew in silence.',
  },
  'model/predictor-ended': {
    what: 'the predictor ended before it had answered all that it was asked of the {model}',
    help: 'its output is in the folder `logs` of the site’s state folder; let it stay until its input ends',
    about: 'Half of the answers are none, whatever the exit code says. Nothing is started anew in silence.',
  },
  'model/predictor-answer-malformed': {
    what: 'the predictor’s answer for the {model} is {reason}',
    help: 'write one JSON object a line with id and score, prediction, class or scores, and nothing else to the standard output',
    about:
      'The format is strict, so that nothing is guessed. What else a program has to say belongs on standard error.',
  },
  'model/predictor-said-more': {
    what: 'the predictor said more of the {model} than it was asked',
    help: 'answer each line once',
    about: 'An answer that nobody asked for shows that questions and answers are mixed up.',
  },
  'model/endpoint-not-allowed': {
    what: 'the site does not let this server be asked',
    help: 'name it in the site file under inference-endpoints, spelled the same, or let predictor.serve start it',
    about: 'The rows go to the server. Where rows may go the administrator of the site says, in the site file.',
  },
  'model/endpoint-and-champion': {
    what: 'a server that runs already cannot be asked for the model and for the champion',
    help: 'let predictor.serve start it, once for each',
    about: 'Whatever is compared, the same server would answer for both.',
  },
  'model/server-failed': {
    what: 'the server gave no answer for the {model}: {reason}',
    help: 'its output is in the folder `logs` of the site’s state folder, where it was started here',
    about: 'A request is sent once. Redirects are not followed, and no proxy is used: the rows go to the server alone.',
  },
  'model/server-answer-malformed': {
    what: 'the answer of the server for the {model} is not what was asked for: {reason}',
    help: 'answer by the Open Inference Protocol, version 2, in JSON, with the one output that predictor.output names',
    about: 'The answer must be to this request, of this model, one flat tensor of numbers of the stated shape.',
  },
  'model/onnx-unusable': {
    what: 'the ONNX model could not be used: {reason}',
    help: 'do predictor.onnx, inputs and output name what the model has? Outputs must be tensors of numbers: export with zipmap off',
    about: 'The model runs in our own process, in WebAssembly. Files beside it are not read.',
  },
  'model/input-not-a-number': {
    what: '{count} rows have a value that is no number of the datatype that predictor.inputs names',
    help: 'leave such rows out of the partition, or use a predictor by command, which gets texts',
    about: 'Nothing is put in the place of a missing value: what the model would take only its makers know.',
  },
  'model/output-of-other-shape': {
    what: 'the output for the {model} has not the shape of the task',
    help: 'give one probability for each row, or those of both classes; of several classes all; of a regression one value',
    about: 'The first dimension is the rows. Of two columns in a binary task the second is the probability of class 1.',
  },
  'model/predictor-tampered': {
    what: 'the predictor, run on the {model}, wrote to {count} files by which a step speaks to the runner; they were put back',
    help: 'a predictor has no business there: find out what does that',
    about: 'A program that writes outputs in our name is not trusted with anything else either.',
  },
  'model/predictor-left-behind': {
    what: 'the predictor, run on the {model}, left {count} processes behind; they were ended',
    help: 'let it wait for what it starts',
    about: 'Nothing that the predictor started may outlive it.',
  },
  'model/changed-while-testing': {
    what: 'the {model} is not what it was before the predictor ran',
    help: 'a predictor must not write into the folder of the model',
    about: 'What is tested must be what is released. The staged model is hashed before and after.',
  },
  'model/predictions-unreadable': {
    what: 'the predictor left no predictions for the {model} that could be read',
    help: 'it must write a regular file of at most {limit} bytes in UTF-8 to DOMICILE_PREDICTIONS',
    about: 'No answer, a link or a pipe in place of a file, or more than can be read: none is an answer.',
  },
  'model/predictions-malformed': {
    what: 'the predictions for the {model} are not the CSV that was asked for (line {line})',
    help: 'write a header id,score and two fields on each line',
    about: 'The format is strict, so that nothing is guessed: a header, an id, a score.',
  },
  'model/predictions-missing': {
    what: '{count} rows have no prediction for the {model}',
    help: 'answer every row of DOMICILE_INPUT',
    about: 'A model that answers only where it is sure would look better than it is. Half an answer is none.',
  },
  'model/predictions-unknown': {
    what: '{count} predictions for the {model} are for rows that were not asked for',
    help: 'write the ids as they stand in DOMICILE_INPUT',
    about: 'Predictions are joined with the truth by id; an id that is not there shows that something is mixed up.',
  },
  'model/predictions-twice': {
    what: '{count} predictions for the {model} are for a row that has one already',
    help: 'write one line for each row',
    about: 'Of two answers nobody could say which counts.',
  },
  'model/score-not-a-number': {
    what: '{count} scores for the {model} are not numbers',
    help: 'write a decimal number for each row; not NaN, not infinity, not blank',
    about: 'A score that is not a number is never left out in silence.',
  },
  'model/score-out-of-range': {
    what: '{count} scores for the {model} lie outside 0 to 1',
    help: 'write probabilities: of class 1, or of each class',
    about: 'Scores are probabilities: of class 1 in a binary task, of each class in a multiclass one.',
  },
  'model/scores-not-one': {
    what: 'the scores of {count} rows for the {model} do not sum to one',
    help: 'write the probabilities of all classes, with all their digits',
    about: 'In a multiclass task the scores of a row are the probabilities of its classes. They may be off by 0.00001.',
  },
  'model/predicted-class-unknown': {
    what: '{count} rows have a class for the {model} that the spec does not list',
    help: 'write the classes as data.classes has them',
    about: 'A class that is not listed cannot be held against the truth.',
  },
} as const satisfies Record<string, Prose>;
