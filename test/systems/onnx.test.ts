import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onnxModel } from '../../src/systems/onnx/model.ts';

it('runs no other runtime than the locked one', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'onnx-'));
  writeFileSync(join(folder, 'other.wasm'), 'wasm');
  for (const [name, reason] of [
    ['none.wasm', 'the runtime is not there'],
    ['other.wasm', 'the runtime is not the locked one'],
  ] as const) {
    const findings = [{ code: 'model/onnx-unusable', params: { reason: { value: reason } } }];
    await expect(onnxModel('test/golden/onnx/binary.onnx', join(folder, name))).rejects.toMatchObject({ findings });
  }
  rmSync(folder, { recursive: true });
});
