import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const LABEL = 'outcome';
const EVENT = 'event';

/**
 * Gradient boosted trees with the defaults of Google's YDF. The package takes no seed. It saves through a global named
 * JSZip; ours keeps the files as they are, so that the model is a folder of files and not an archive.
 */
async function ydf() {
  globalThis.JSZip = class {
    #files = new Map();
    file(name, bytes) {
      this.#files.set(name, bytes);
    }
    async generateAsync() {
      return this.#files;
    }
    static async loadAsync(files) {
      return {
        forEach: (use) => {
          for (const [name, bytes] of files) use(name, { async: async () => new Blob([bytes]) });
        },
      };
    }
  };
  const { default: load } = await import('ydf-training');
  return load();
}

/** Trains and writes the trees into `folder`. */
export async function fitForest(names, columns, labels, folder) {
  const library = await ydf();
  const rows = { ...byName(names, columns), [LABEL]: labels.map((y) => (y === 1 ? EVENT : 'none')) };
  const model = new library.GradientBoostedTreesLearner(LABEL, 'CLASSIFICATION').train(rows);
  await mkdir(folder, { recursive: true });
  for (const [name, bytes] of await model.save()) await writeFile(join(folder, name), bytes);
  model.unload();
}

/** Probabilities of the event. The package gives those of its second class, and orders classes by frequency. */
export async function scoreForest(names, columns, folder) {
  const library = await ydf();
  const files = await Promise.all(
    (await readdir(folder)).map(async (name) => [name, await readFile(join(folder, name))]),
  );
  const model = await library.loadModelFromZipBlob(files);
  const second = model.predict(byName(names, columns));
  const scores = model.getLabelClasses()[1] === EVENT ? second : second.map((p) => 1 - p);
  model.unload();
  return scores;
}

const byName = (names, columns) => Object.fromEntries(names.map((name, i) => [name, columns[i]]));
