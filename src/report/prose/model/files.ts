import type { Prose } from '../prose.ts';

/** What can be wrong with the files of a model. */
export const MODEL_FILES_PROSE = {
  'model/file-refused': {
    what: 'the {model} holds a file that may hold code, or that is not understood ({reason}): file {number}, {file}, at byte {offset}',
    help: 'save the model as safetensors, ONNX, JSON or the like; pickles of a framework pass where the spec says `model-files: {allow: […]}` and they name nothing off its list',
    about:
      'A pickle is a program that runs when the model is loaded, and so are some parts of other formats. Each file of a model is read before anything runs on it, and what is not known to be harmless is refused.',
  },
} as const satisfies Record<string, Prose>;
