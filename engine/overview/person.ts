import type { Fact, FactRole } from '../../common/domain/overview.ts';
import { valuesOfType } from '../values/values.ts';
import { rangeOf, type Statement } from './statements.ts';

/** The name that a text begins with, '' where it begins with none. */
export function nameAtStart(text: string): string {
  const line = text.trim();
  const found = valuesOfType(line, 'name').find(({ start }) => start === 0);
  if (found !== undefined) return found.normal;
  const words =
    /^\p{Lu}[\p{L}.'’-]+(?:\s(?:van|von|de|der|den|&|und|and))*(?:\s\p{Lu}[\p{L}.'’-]+){0,3}/u.exec(line)?.[0] ?? '';
  return words.includes(' ') ? words : '';
}

/** Somebody as a fact. */
export const personOf = (role: FactRole, called: string, name: string, statement: Statement): Fact => ({
  role,
  value: name,
  text: name,
  called,
  said: rangeOf(statement),
});
