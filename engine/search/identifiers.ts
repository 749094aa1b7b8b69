import { fold } from '../../common/domain/fold.ts';
import { sectionWord } from '../store/search/index-text.ts';

/** Pieces that are joined by one sign without a space, as in `AB-1234/5` and `8,765.00`. */
const joined = /[\p{L}\p{N}]+(?:[-/.:_,'+&@#][\p{L}\p{N}]+)*/gu;
const section = /§+\s*(?<number>\d[\p{L}\p{N}]*(?:[.-][\p{L}\p{N}]+)*)/gu;
/** Letters and digits that a name has at least: `B7` or `1-2` is none, nor is a year. */
const nameLength = { name: 4, number: 5 };
const mostIdentifiers = 8;
const mostPieces = 8;

/**
 * What a question names by numbers, to be found as it stands: `K019285`, `AB-1234/5`, `§ 12`, `8,765.00`. Each as the
 * words that the index has for it, in order.
 */
export function identifiersOf(query: string): readonly string[] {
  const folded = fold(query);
  const sections = [...folded.matchAll(section)].map(({ groups }) =>
    piecesOf(`${sectionWord} ${groups?.['number'] ?? ''}`),
  );
  const names = [...folded.matchAll(joined)].map(([name]) => piecesOf(name)).filter(isName);
  return [
    ...new Set(
      [...sections, ...names].filter((pieces) => pieces.length <= mostPieces).map((pieces) => pieces.join(' ')),
    ),
  ].slice(0, mostIdentifiers);
}

const piecesOf = (name: string): readonly string[] => name.match(/[\p{L}\p{N}\p{M}\p{Co}]+/gu) ?? [];

function isName(pieces: readonly string[]): boolean {
  const whole = pieces.join('');
  if (!/\p{N}/u.test(whole)) return false;
  const plainNumber = pieces.length === 1 && /^\p{N}+$/u.test(whole);
  return whole.length >= (plainNumber ? nameLength.number : nameLength.name);
}
