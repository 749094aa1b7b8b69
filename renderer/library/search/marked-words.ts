import { fold } from '../../../common/domain/fold.ts';

/** A piece of a text; marked where it is what was looked for. */
export interface MarkedPiece {
  readonly text: string;
  readonly marked: boolean;
}

/** UTF-16 units of a passage that a result shows. */
const shownLength = 220;
/** Of these, before the first marked word. */
const lead = 40;

const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * Words as they are compared: `leases` is marked for `lease`, `terminate` for `termination`, short words only as they
 * are.
 */
function alike(word: string, wanted: string): boolean {
  if (word === wanted) return true;
  if (Math.min(word.length, wanted.length) < 4) return false;
  const shared = Math.max(6, Math.ceil(0.6 * wanted.length));
  return (
    word.startsWith(wanted) ||
    wanted.startsWith(word) ||
    (word.length >= shared && wanted.length >= shared && word.slice(0, shared) === wanted.slice(0, shared))
  );
}

/** What a result shows of a passage: the stretch with the most of the words that were looked for, these marked. */
export function markedExcerpt(passage: string, query: string): readonly MarkedPiece[] {
  const text = passage.replaceAll(/\s+/gu, ' ').trim();
  const wanted = [...new Set(fold(query).match(wordPattern) ?? [])];
  const found = [...text.matchAll(wordPattern)].flatMap(({ 0: word, index }) => {
    const folded = fold(word);
    const term = wanted.find((each) => alike(folded, each));
    return term === undefined ? [] : [{ start: index, end: index + word.length, term }];
  });
  const distinct = (from: number): number =>
    new Set(found.filter(({ start, end }) => start >= from && end <= from + shownLength - lead).map(({ term }) => term))
      .size;
  const best = found.reduce(
    (most, { start }) => {
      const terms = distinct(start);
      return terms > most.terms ? { start, terms } : most;
    },
    { start: 0, terms: 0 },
  );
  const { start, end } = stretch(text, best.start - lead);
  const pieces: MarkedPiece[] = [];
  const push = (from: number, to: number, marked: boolean, before = '', after = ''): void => {
    const piece = before + text.slice(from, to) + after;
    if (piece !== '') pieces.push({ text: piece, marked });
  };
  let at = start;
  for (const mark of found) {
    if (mark.start < start || mark.end > end) continue;
    push(at, mark.start, false, at === start && start > 0 ? '… ' : '');
    push(mark.start, mark.end, true);
    at = mark.end;
  }
  push(at, end, false, at === start && start > 0 ? '… ' : '', end < text.length ? ' …' : '');
  return pieces;
}

/** About `shownLength` from a place on, whole words only. */
function stretch(text: string, from: number): { readonly start: number; readonly end: number } {
  const latest = Math.max(0, text.length - shownLength);
  const wanted = Math.max(0, Math.min(from, latest));
  const start = wanted === 0 ? 0 : text.lastIndexOf(' ', wanted) + 1;
  if (text.length <= start + shownLength) return { start, end: text.length };
  const space = text.lastIndexOf(' ', start + shownLength);
  return { start, end: space > start ? space : start + shownLength };
}
