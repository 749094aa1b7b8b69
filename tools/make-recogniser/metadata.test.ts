import { expect, test } from 'vitest';
import { metadataOf } from './metadata.ts';

/** A field that has a length: its number, then its content. */
const field = (number: number, content: Uint8Array): Uint8Array =>
  Buffer.concat([Buffer.of((number << 3) | 2, content.length), content]);
const entry = (key: string, value: string): Uint8Array =>
  field(14, Buffer.concat([field(1, Buffer.from(key)), field(2, Buffer.from(value))]));

test('metadata are found among the other fields of a model', () => {
  const model = Buffer.concat([
    Buffer.of(0x08, 0x0a), // ir_version, a number
    field(7, Buffer.from('a graph')),
    entry('author', 'somebody'),
    entry('character', 'a\nb\nä'),
  ]);
  expect([metadataOf(model, 'character'), metadataOf(model, 'licence')]).toEqual(['a\nb\nä', undefined]);
});

test('a model that ends too early is said to', () => {
  expect(() => metadataOf(Buffer.of(0x80), 'character')).toThrow('the model ends in the middle of a field');
});
