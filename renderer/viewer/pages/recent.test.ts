import { expect, test } from 'vitest';
import { Recent } from './recent.ts';

test('what was used least lately goes first, and the bytes stay below the bound', () => {
  const dropped: string[] = [];
  const recent = new Recent<string>(
    10,
    (value) => value.length,
    (value) => dropped.push(value),
  );
  recent.set('a', 'aaaa');
  recent.set('b', 'bbbb');
  expect(recent.get('a')).toBe('aaaa');
  recent.set('c', 'cccc');
  expect({ dropped: [...dropped], bytes: recent.bytes, b: recent.get('b'), a: recent.get('a') }).toEqual({
    dropped: ['bbbb'],
    bytes: 8,
    b: undefined,
    a: 'aaaa',
  });
  recent.set('a', 'AA');
  recent.set('d', 'dddddddddddd');
  expect({ dropped: [...dropped], bytes: recent.bytes }).toEqual({
    dropped: ['bbbb', 'aaaa', 'cccc', 'AA'],
    bytes: 12,
  });
  recent.clear();
  expect({ last: dropped.at(-1), bytes: recent.bytes }).toEqual({ last: 'dddddddddddd', bytes: 0 });
});
