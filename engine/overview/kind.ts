import { documentKinds, type DocumentKind, type DocumentToRead } from '../../common/domain/overview.ts';
import { spokenName } from '../../common/domain/spoken-name.ts';
import { kindCues, type Cue } from './kind-cues.ts';
import type { Section } from './sections.ts';

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

const headLength = 2_500;
/** A line by itself among so many first characters may be a title; it tells less than one that is known as such. */
const topLength = 800;
const longestLine = 60;
const shareOfLine = 0.75;
/** Cues of the text are looked for in this much of its beginning and end. */
const textLength = 40_000;
/** A best kind below this tells nothing. */
const least = 3;
/** A book has at least so many characters; a letter or an invoice at most so many. */
const long = 80_000;
const short = 15_000;

/** What a document is, by its own words, and how clearly they tell it, 0…1. */
export function kindOf(
  document: Pick<DocumentToRead, 'format' | 'name' | 'title' | 'parts'>,
  sections: readonly Section[],
): { readonly kind: DocumentKind | null; readonly confidence: number } {
  const known = byFormat[document.format];
  if (known !== undefined) return { kind: known, confidence: 1 };
  const places = placesOf(document, sections);
  const scores = documentKinds
    .map((kind) => ({ kind, score: scoreOf(kindCues[kind] ?? [], places) * sizeFactor(kind, places.length) }))
    .toSorted((a, b) => b.score - a.score);
  const [best, second] = scores;
  if (best === undefined || best.score < least)
    return sheets.has(document.format) ? { kind: 'sheet', confidence: 1 } : { kind: null, confidence: 0 };
  const margin = (best.score - (second?.score ?? 0)) / best.score;
  const confidence = Math.min(1, 0.35 + 0.4 * margin + 0.05 * (best.score - least));
  return { kind: best.kind, confidence: Math.round(100 * confidence) / 100 };
}

interface Places {
  readonly title: string;
  /** Lines by themselves at the top, which are a title where a text has no headings. */
  readonly lines: string;
  readonly head: string;
  readonly text: string;
  /** Characters in all. */
  readonly length: number;
}

function placesOf(
  { name, title, parts }: Pick<DocumentToRead, 'name' | 'title' | 'parts'>,
  sections: readonly Section[],
): Places {
  const spoken = spokenName(name);
  const whole = joined(parts, textLength);
  const last = parts.at(-1)?.text.slice(-3_000) ?? '';
  return {
    title: [spoken, title, sections[0]?.heading.text ?? ''].join('\n'),
    lines: shortLines(whole.slice(0, topLength)),
    head: whole.slice(0, headLength),
    text: `${whole}\n${last}`,
    length: parts.reduce((sum, { text }) => sum + text.length, 0),
  };
}

function joined(parts: DocumentToRead['parts'], most: number): string {
  let text = '';
  for (const part of parts) {
    if (text.length >= most) break;
    text += `${part.text}\n\n`;
  }
  return text.slice(0, most);
}

/** Lines of a few words without an end mark: "Heil- und Kostenplan". */
const shortLines = (top: string): string =>
  top
    .split('\n')
    .filter((line) => line.length <= longestLine && /^\s*\p{Lu}/u.test(line) && !/[.,;:!?]\s*$|: |\t/u.test(line))
    .join('\n');

const scoreOf = (cues: readonly Cue[], places: Places): number =>
  cues.reduce((sum, { where, words, weight }) => {
    if (words.test(places[where])) return sum + weight;
    return where === 'title' && words.test(places.lines) ? sum + shareOfLine * weight : sum;
  }, 0);

function sizeFactor(kind: DocumentKind, length: number): number {
  if (kind === 'book') return length > long ? 1.6 : 0.3;
  const isBrief = kind === 'letter' || kind === 'invoice' || kind === 'minutes' || kind === 'form';
  return isBrief && length > 4 * short ? 0.4 : 1;
}
