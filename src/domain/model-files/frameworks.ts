import { SCIKIT_LEARN_CLASSES } from './scikit-learn.ts';

/** Whose pickles a spec may let. */
export const FRAMEWORKS = ['numpy', 'scikit-learn', 'xgboost', 'lightgbm', 'pytorch'] as const;

export type Framework = (typeof FRAMEWORKS)[number];

/** `class`: may be made and called. `function`: may be called. `value`: may stand there, and is never called. */
export type Use = 'class' | 'function' | 'value';

type Names = Readonly<Record<string, string>>;

interface Lists {
  readonly class?: Names;
  readonly function?: Names;
  readonly value?: Names;
}

/** What the pickler itself writes for plain values. Of `__builtin__` and `copy_reg` in protocols 0 to 2. */
const PLAIN: Lists = {
  class: {
    builtins: 'bytearray complex frozenset range set slice',
    __builtin__: 'bytearray complex frozenset set slice xrange',
    collections: 'OrderedDict defaultdict',
  },
  function: { _codecs: 'encode', copyreg: '_reconstructor', copy_reg: '_reconstructor' },
  value: {
    builtins: 'object int float bool str list dict',
    __builtin__: 'object int float bool unicode long list dict',
  },
};

const NUMPY: Lists = {
  class: { numpy: 'dtype ndarray', 'joblib.numpy_pickle': 'NumpyArrayWrapper' },
  function: {
    'numpy._core.multiarray': '_reconstruct scalar',
    'numpy.core.multiarray': '_reconstruct scalar',
    'numpy._core.numeric': '_frombuffer',
    'numpy.core.numeric': '_frombuffer',
    'numpy.random._pickle': '__bit_generator_ctor __generator_ctor __randomstate_ctor',
    'numpy.random.bit_generator': '__pyx_unpickle_SeedSequence',
  },
  value: {
    numpy: 'bool bool_ exp expm1 float32 float64 int32 int64 int8 log log10 log1p log2 sqrt square uint8',
    'numpy.random._mt19937': 'MT19937',
    'numpy.random.bit_generator': 'SeedSequence',
    'numpy.random._pcg64': 'PCG64',
  },
};

const MATRICES: Lists = {
  class: {
    'scipy.sparse._csr': 'csr_array csr_matrix',
    'scipy.sparse._csc': 'csc_array csc_matrix',
    'scipy.sparse._coo': 'coo_array coo_matrix',
    'scipy.sparse.csr': 'csr_matrix',
    'scipy.sparse.csc': 'csc_matrix',
  },
};

const SCIKIT_LEARN: Lists = {
  class: SCIKIT_LEARN_CLASSES,
  function: {
    'sklearn._loss._loss': [
      ...['__pyx_unpickle_CyAbsoluteError', '__pyx_unpickle_CyExponentialLoss', '__pyx_unpickle_CyHalfBinomialLoss'],
      ...['__pyx_unpickle_CyHalfGammaLoss', '__pyx_unpickle_CyHalfMultinomialLoss', '__pyx_unpickle_CyHalfPoissonLoss'],
      '__pyx_unpickle_CyHalfSquaredError',
    ].join(' '),
    'sklearn.metrics._dist_metrics': 'newObj',
    'sklearn.neighbors._kd_tree': 'newObj',
    'sklearn.neighbors._ball_tree': 'newObj',
  },
  value: { 'sklearn.feature_selection._univariate_selection': 'f_classif f_regression chi2' },
};

const XGBOOST: Lists = {
  class: {
    'xgboost.core': 'Booster',
    'xgboost.sklearn': 'XGBClassifier XGBModel XGBRFClassifier XGBRFRegressor XGBRanker XGBRegressor',
  },
};

const LIGHTGBM: Lists = {
  class: {
    'lightgbm.basic': 'Booster',
    'lightgbm.sklearn': 'LGBMClassifier LGBMModel LGBMRanker LGBMRegressor',
    'sklearn.preprocessing._label': 'LabelEncoder',
  },
};

/** A dictionary of tensors: the tensors themselves lie beside the pickle, in the archive that holds it. */
const PYTORCH: Lists = {
  class: { torch: 'Size', collections: 'OrderedDict' },
  function: { 'torch._utils': '_rebuild_parameter _rebuild_tensor_v2' },
  value: {
    torch: [
      ...['BFloat16Storage', 'BoolStorage', 'ByteStorage', 'CharStorage', 'DoubleStorage', 'FloatStorage'],
      ...['HalfStorage', 'IntStorage', 'LongStorage', 'ShortStorage', 'bfloat16', 'float16', 'float32', 'float64'],
    ].join(' '),
  },
};

const BY_FRAMEWORK: Readonly<Record<Framework, readonly Lists[]>> = {
  numpy: [PLAIN, NUMPY],
  'scikit-learn': [PLAIN, NUMPY, MATRICES, SCIKIT_LEARN],
  xgboost: [PLAIN, NUMPY, XGBOOST],
  lightgbm: [PLAIN, NUMPY, LIGHTGBM],
  pytorch: [PYTORCH],
};

/** By `module name`, what pickles of these frameworks may name. Whatever is not here is refused. */
export function globalsOf(frameworks: readonly Framework[]): ReadonlyMap<string, Use> {
  const lists = frameworks.flatMap((each) => BY_FRAMEWORK[each]);
  return new Map(
    (['value', 'function', 'class'] as const).flatMap((use) => lists.flatMap((list) => namesOf(list[use] ?? {}, use))),
  );
}

const namesOf = (names: Names, use: Use): [string, Use][] =>
  Object.entries(names).flatMap(([module, all]) =>
    all.split(' ').map((name): [string, Use] => [`${module} ${name}`, use]),
  );
