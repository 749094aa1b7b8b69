import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseJsonObject } from './json.ts';

/** A character as its UTF-16 unit in hexadecimal; one of two units stays. */
const escapedCharacter = (character: string): string =>
  character.length === 1 ? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}` : character;

describe('parseJsonObject', () => {
  test('accepts every JSON object without duplicate keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 5 })), (value) => {
        const text = JSON.stringify(value);
        expect(parseJsonObject(text, 'it')).toEqual(new Map(Object.entries(JSON.parse(text) as object)));
      }),
    );
  });

  test('finds a key that appears twice, however it is written and wherever it stands', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.jsonValue({ maxDepth: 3 }), (key, value) => {
        const escaped = `"${[...key].map(escapedCharacter).join('')}"`;
        const object = `{${JSON.stringify(key)}:${JSON.stringify(value)},${escaped}:0}`;
        expect(() => parseJsonObject(object, 'it')).toThrow('twice');
        expect(() => parseJsonObject(`{"a":[1,{"b":${object}}]}`, 'it')).toThrow('twice');
      }),
    );
  });

  test('the same key in different objects is no duplicate, nor is a value', () => {
    expect(parseJsonObject('{"a":{"a":"a"},"b":[{"a":1},{"a":["a","a"]}]}', 'it').size).toBe(2);
  });

  test('a key such as __proto__ is a key like others', () => {
    expect(parseJsonObject('{"__proto__":1}', 'it')).toEqual(new Map([['__proto__', 1]]));
  });
});
