import { execFileSync } from 'node:child_process';
import { afterAll, describe, expect, test } from 'vitest';
import { createSession } from './session.ts';
import { float32, int32 } from './tensor.ts';

/**
 * `y = x + x` over float32 (n), an ONNX model as `engine/graph` writes it: this folder may not import the graph
 * builder.
 */
const doubling = Buffer.from(
  '080a120663617272656c3a430a150a01780a01781201791a054164645f3122034164641206646f75626c655a100a0178120b0a09080112050a0312016e62100a0179120b0a09080112050a0312016e4202101542110a0d636f6d2e6d6963726f736f66741001',
  'hex',
);

const session = await createSession(doubling, { threads: 1 });
afterAll(() => session.release());

test('a session names its inputs and outputs and computes', async () => {
  const outputs = await session.run({ x: float32([2], Float32Array.of(1, 2.5)) });
  expect({ inputs: session.inputNames, outputs: session.outputNames, result: outputs }).toEqual({
    inputs: ['x'],
    outputs: ['y'],
    result: { y: float32([2], Float32Array.of(2, 5)) },
  });
});

describe('mistakes are errors, not crashes', () => {
  const x = float32([1], Float32Array.of(1));
  test.each([
    ['a missing input', {}],
    ['another type', { x: int32([1], Int32Array.of(1)) }],
    ['another rank', { x: float32([1, 1], Float32Array.of(1)) }],
    ['data that does not fit its shape', { x: float32([3], Float32Array.of(1)) }],
  ])('%s', async (_name, inputs) => {
    await expect(session.run(inputs)).rejects.toMatchObject({ code: 'internal' });
  });

  test('an unknown output', async () => {
    await expect(session.run({ x }, ['z'])).rejects.toMatchObject({ code: 'internal' });
  });

  test('bytes that are no model, a file that is not there', async () => {
    await expect(createSession(Uint8Array.of(1, 2, 3), { threads: 1 })).rejects.toMatchObject({ code: 'bad-file' });
    await expect(createSession('/nowhere/model.onnx', { threads: 1 })).rejects.toMatchObject({ code: 'bad-file' });
  });

  test('a run after the release', async () => {
    const released = await createSession(doubling, { threads: 1 });
    await released.release();
    await expect(released.run({ x })).rejects.toMatchObject({ code: 'internal' });
  });
});

describe('the library is not loaded', () => {
  /** Tries to load it, and prints the error and whether the native library is there. */
  const attempt = `
    const { createSession } = await import(${JSON.stringify(new URL('./session.ts', import.meta.url).href)});
    await createSession(new Uint8Array(), { threads: 1 }).catch((error) => console.log(error.message));
    console.log(process.report.getReport().sharedObjects.some((path) => path.includes('onnxruntime')));`;
  const inThread = `
    import { Worker } from 'node:worker_threads';
    const code = ${JSON.stringify(`process.env.ORT_DISABLE_TELEMETRY = '1'; ${attempt}`)};
    new Worker(new URL('data:text/javascript,' + encodeURIComponent(code)));`;

  test.each([
    ['unless its telemetry is off', attempt],
    ['when only a thread has switched it off, in its copy of the environment', inThread],
  ])('%s', (_name, code) => {
    const { ORT_DISABLE_TELEMETRY: _unset, ...env } = process.env;
    const output = execFileSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8', env });
    expect(output.trim().split('\n')).toEqual([expect.stringContaining('ORT_DISABLE_TELEMETRY=1 is not set'), 'false']);
  });
});
