import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const engine = join(import.meta.dirname, '..', '..', 'engine');

test('the README of the engine names each of its rooms', () => {
  const readme = readFileSync(join(engine, 'README.md'), 'utf8');
  const rooms = readdirSync(engine, { withFileTypes: true }).flatMap((each) => (each.isDirectory() ? [each.name] : []));
  expect(rooms.filter((room) => !readme.includes(`\`${room}/\``))).toEqual([]);
});
