import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bytesOf } from '../../../src/files/model-files/bytes.ts';
import { scanModel } from '../../../src/files/model-files/scan.ts';
import { inflate } from '../../../src/machine/open-tree.ts';
import { faultsOf, golden } from './golden.ts';

const REFUSALS = join(import.meta.dirname, '../../golden/model-files/refusals.txt');

describe('model files', () => {
  it('refuses every malicious one, each for its reason', () => {
    const refusals = golden('malicious').map(([name, bytes]) => `${name}: ${faultsOf(name, bytes).join()}\n`);
    expect(refusals.length).toBeGreaterThanOrEqual(60);
    expect(refusals.join('')).toBe(readFileSync(REFUSALS, 'utf8'));
    expect(refusals.filter((each) => each.endsWith(': \n'))).toEqual([]);
  });

  it('passes every benign one', () => {
    const benign = golden('benign').map(([name, bytes]) => [name, faultsOf(name, bytes)] as const);
    expect(benign.length).toBeGreaterThanOrEqual(30);
    expect(benign.filter(([, faults]) => faults.length > 0)).toEqual([]);
  });

  it('lets no pickle pass where the spec allows no framework', () => {
    const passed = golden('benign').filter(([name, bytes]) => faultsOf(name, bytes, []).length === 0);
    expect(passed.map(([name]) => name)).toEqual([
      'array.npy',
      'arrays-compressed.npz',
      'arrays.npz',
      'bundle.tar.gz',
      'classes.csv',
      'labels.txt',
      'lightgbm.txt',
      'model.json',
      'multiply.onnx',
      'records.npy',
      'tensors.safetensors',
      'xgboost.json',
    ]);
  });

  it('names each refused file by its place among the paths, and tells all of them', () => {
    const files = ['b.py', 'a.json', 'c.so'].map((path) => ({ path, bytes: bytesOf(Buffer.from('{}')) }));
    expect(scanModel(files, { frameworks: [], inflate })).toEqual([
      { number: 2, path: 'b.py', reason: 'script', offset: 0 },
      { number: 3, path: 'c.so', reason: 'script', offset: 0 },
    ]);
  });

  it('takes an error of its own readers for a refusal', () => {
    const broken = {
      size: 4,
      read: () => {
        throw new TypeError('no such file');
      },
    };
    const faults = scanModel([{ path: 'm.json', bytes: broken }], { frameworks: [], inflate });
    expect(faults).toEqual([{ number: 1, path: 'm.json', reason: 'unreadable', offset: 0 }]);
  });
});
