import { numbers, texts } from './table.mjs';

const SIZE_CLASSES = ['<=20', '20-50', '>50'];
const MILLIMETRES = /^\d{1,3}$/;

/**
 * Tumour size in three classes, 0 to 2. Rotterdam's file has the classes, the German file has millimetres; a file that
 * mixes the two is refused, since a number among classes is a coding error and not a patient.
 */
function sizeClasses(table) {
  const sizes = texts(table, 'size');
  if (sizes.every((size) => SIZE_CLASSES.includes(size))) return sizes.map((size) => SIZE_CLASSES.indexOf(size));
  if (sizes.every((size) => MILLIMETRES.test(size))) return sizes.map((size) => classOf(Number(size)));
  throw new Error('size is neither one of the three classes in every row nor millimetres in every row');
}

const classOf = (millimetres) => (millimetres <= 20 ? 0 : millimetres <= 50 ? 1 : 2);

/** Each feature computes one column of numbers from a site's table. */
const FEATURES = {
  age: (table) => numbers(table, 'age'),
  meno: (table) => numbers(table, 'meno'),
  'size-20-50': (table) => sizeClasses(table).map((size) => Number(size === 1)),
  'size-over-50': (table) => sizeClasses(table).map((size) => Number(size === 2)),
  grade: (table) => numbers(table, 'grade'),
  nodes: (table) => numbers(table, 'nodes'),
  'nodes-decay': (table) => numbers(table, 'nodes').map((nodes) => Math.exp(-0.12 * nodes)),
  'log-pgr': (table) => numbers(table, 'pgr').map(Math.log1p),
  'log-er': (table) => numbers(table, 'er').map(Math.log1p),
  hormon: (table) => numbers(table, 'hormon'),
};

const SMALL = ['size-20-50', 'size-over-50', 'grade'];
const FULL = ['age', 'meno', 'size-20-50', 'size-over-50', 'grade', 'nodes-decay', 'log-pgr', 'log-er', 'hormon'];

/** What each variant of the model is made of. Never pid (a number of the register), year or chemo. */
export const VARIANTS = {
  small: { kind: 'logistic', features: SMALL },
  champion: { kind: 'logistic', features: [...SMALL, 'nodes'] },
  candidate: { kind: 'logistic', features: FULL },
  forest: { kind: 'forest', features: FULL },
};

/** The named features as columns, in the order of the names. */
export function featureColumns(table, names) {
  const unknown = names.filter((name) => !Object.hasOwn(FEATURES, name));
  if (unknown.length > 0) throw new Error(`unknown feature ${unknown.join(', ')}`);
  return names.map((name) => FEATURES[name](table));
}
