import { documentKinds, type DocumentKind, type DocumentToRead } from '../../common/domain/overview.ts';
import { spokenName } from '../../common/domain/spoken-name.ts';
import { kindCues, type Cue } from './cues.ts';
import { placesOf, type KnownWords, type Places } from './places.ts';

/** Formats that are of one kind by themselves. */
const byFormat: Readonly<Record<string, DocumentKind>> = {
  mail: 'mail',
  msg: 'mail',
  mbox: 'mail',
  pptx: 'slides',
  odp: 'slides',
  epub: 'book',
};
const sheets: ReadonlySet<string> = new Set(['xlsx', 'ods', 'csv']);

/** How much words that tell by a title tell where they stand elsewhere. */
const shares = { lines: 0.75, folder: 0.5, start: 0.375, opening: 0.1 };
/** Cues of the text are looked for in this much of its beginning and end. */
const textLength = 40_000;
const endLength = 3_000;
/** A best kind below this is not told as what a document is. */
const leastTold = 3;
/** One below this is none that a document is asked as: a question to all contracts may well ask one too many. */
const leastAsked = 1.6;
/** Greetings tell less where a document has the name of another kind: many bills greet and close like letters. */
const letterShare = 0.7;
/** A book has at least so many characters; a letter or an invoice at most so many. */
const long = 80_000;
const short = 15_000;

/**
 * What a document is, by its own words, and how clearly they tell it, 0…1.
 *
 * @param heading the first heading of the document, '' where it has none
 */
export function kindOf(
  { format, name, title, parts }: Pick<DocumentToRead, 'format' | 'name' | 'title' | 'parts'>,
  heading: string,
): { readonly kind: DocumentKind | null; readonly confidence: number } {
  const known = byFormat[format];
  if (known !== undefined) return { kind: known, confidence: 1 };
  const [best, second] = scored({
    name,
    title,
    folder: '',
    heading,
    beginning: joined(parts, textLength),
    end: parts.at(-1)?.text.slice(-endLength) ?? '',
    length: parts.reduce((sum, { text }) => sum + text.length, 0),
  });
  if (best.score < leastTold)
    return sheets.has(format) ? { kind: 'sheet', confidence: 1 } : { kind: null, confidence: 0 };
  const margin = (best.score - second.score) / best.score;
  const confidence = Math.min(1, 0.35 + 0.4 * margin + 0.05 * (best.score - leastTold));
  return { kind: best.kind, confidence: Math.round(100 * confidence) / 100 };
}

/** The kind that a document is most likely of, of which less may be known; null where nothing tells. */
export function likeliestKind(words: KnownWords): DocumentKind | null {
  const [best] = scored(words);
  return best.score < leastAsked ? null : best.kind;
}

interface Scored {
  readonly kind: DocumentKind;
  readonly score: number;
}

/** Best first. */
function scored(words: KnownWords): readonly [Scored, Scored] {
  const places = placesOf(words, spokenName(words.name));
  const all = documentKinds.map((kind) => ({
    kind,
    score: scoreOf(kindCues[kind] ?? [], places) * sizeFactor(kind, words.length),
  }));
  const isNamed = all.some(({ kind, score }) => kind !== 'letter' && score >= leastTold && namesItself(kind, places));
  const [best, second] = all
    .map((each) => (isNamed && each.kind === 'letter' ? { ...each, score: each.score * letterShare } : each))
    .toSorted((a, b) => b.score - a.score);
  return [best as Scored, second as Scored];
}

const namesItself = (kind: DocumentKind, { title, lines }: Places): boolean =>
  (kindCues[kind] ?? []).some(({ where, words }) => where === 'title' && (words.test(title) || words.test(lines)));

const scoreOf = (cues: readonly Cue[], places: Places): number =>
  cues.reduce((sum, { where, words, weight }) => {
    if (where !== 'title') return words.test(places[where]) ? sum + weight : sum;
    if (words.test(places.title)) return sum + weight;
    const share = words.test(places.lines)
      ? shares.lines
      : words.test(places.folder)
        ? shares.folder
        : words.test(places.start)
          ? shares.start
          : words.test(places.opening)
            ? shares.opening
            : 0;
    return sum + share * weight;
  }, 0);

function joined(parts: DocumentToRead['parts'], most: number): string {
  let text = '';
  for (const part of parts) {
    if (text.length >= most) break;
    text += `${part.text}\n\n`;
  }
  return text.slice(0, most);
}

function sizeFactor(kind: DocumentKind, length: number): number {
  if (kind === 'book') return length > long ? 1.6 : 0.3;
  const isBrief = kind === 'letter' || kind === 'invoice' || kind === 'minutes' || kind === 'form';
  return isBrief && length > 4 * short ? 0.4 : 1;
}
