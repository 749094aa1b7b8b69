import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seeded } from '../seeds.ts';

const sentences = readFileSync(join(import.meta.dirname, 'text', 'boilerplate.txt'), 'utf8')
  .trim()
  .split('\n');

/** A paragraph that says little, the same in all reports for the same place, as counsel has it: no answer is in it. */
export function boilerplate(place: string): string {
  const random = seeded('boilerplate', place);
  const left = [...sentences];
  return Array.from(
    { length: random.whole(6, 9) },
    () => left.splice(random.whole(0, left.length - 1), 1)[0] ?? '',
  ).join(' ');
}
