import { expect, test } from 'vitest';
import { float, floats, int, ints, text } from './attributes.ts';
import { buildModel } from './builder.ts';
import { encodeModel } from './encode.ts';

/** Every kind of field once; read back by the `onnx` Python package when it was made. */
const everything = buildModel('all', (g) => {
  const x = g.input('x', 'float32', ['n', 2]);
  const w = g.initializer('w', 'int8', [2], Int8Array.of(-1, 1));
  const attributes = { i: int(-3), is: ints([1, 300]), f: float(0.5), fs: floats([1, -2]), s: text('é') };
  const [y] = g.nodes('Op', [x, undefined, w], [1], { domain: 'com.microsoft', attributes });
  g.output('y', y, 'float16', ['n']);
});

test('the bytes of a small model', () => {
  expect(Buffer.from(encodeModel(everything)).toString('hex')).toBe(
    [
      '080a120663617272656c3ab0010a730a01780a000a017712001201791a044f705f3222024f702a110a016918fdffffffffffffffff01a001022a0c0a',
      '026973420301ac02a001072a0b0a0166150000003fa001012a110a0266733a080000803f000000c0a001062a0a0a01732202c3a9a001033a0d636f6d',
      '2e6d6963726f736f66741203616c6c2a0c0a010210034201774a02ff015a140a0178120f0a0d080112090a0312016e0a02080262100a0179120b0a09',
      '080a12050a0312016e4202101542110a0d636f6d2e6d6963726f736f66741001',
    ].join(''),
  );
});
