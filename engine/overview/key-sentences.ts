import type { KeySentence } from '../../common/domain/overview.ts';
import { anyOf, wholeWords } from '../../common/domain/phrases.ts';
import { centrality, likeness, wordVectors, type WordVector } from './rank.ts';
import type { Section } from './sections.ts';
import type { DocumentSentence } from './sentences.ts';
import { meaningfulWords } from './words.ts';

/** Sentences kept of a document: a summary has at most so many. */
const mostKept = 40;
/** Sentences ranked among each other; those of a longer document are ranked in stretches of this many. */
const stretch = 500;
/** Two sentences that are this alike say the same. */
const sameWords = 0.6;

/** What a sentence's place and form make of its centrality (factors). Set on judged documents (ADR 0310). */
const factors = {
  firstOfSection: 1.5,
  opensParagraph: 1.1,
  firstOfDocument: 1.25,
  underSummary: 1.6,
  withNumber: 1.1,
  pointsBack: 0.6,
  asks: 0.5,
  short: 0.8,
  /** By how much likeness to the heading and the title weighs. */
  likeHeading: 0.8,
  /** A section that has sentences already weighs less, so that others are heard. */
  sameSection: 0.6,
};

const summaryHeading = wholeWords(
  'abstract | summary | overview | conclusions? | key points | key findings',
  'zusammenfassung | überblick | fazit | ergebnis(?:se)?',
);
const backward = anyOf(
  'this | these | those | that | it | they | he | she | such | however | therefore | moreover | also | but | and | so',
  'for example | dies(?:e[mnrs]?)? | es | er | sie | dabei | daher | deshalb | jedoch | außerdem | aber | und',
  'zum beispiel',
);
const pointsBack = new RegExp(String.raw`^${backward}(?!\p{L})`, 'iu');

/** A sentence with what makes it a choice. */
interface Weighed {
  readonly sentence: DocumentSentence;
  readonly vector: WordVector;
  readonly score: number;
}

/** What carries most of a document, and of each section. */
export interface Keys {
  /** In the order of the document. */
  readonly sentences: readonly KeySentence[];
  /** For each section the sentence that carries most of it; null where there is none. */
  readonly ofSections: readonly (DocumentSentence | null)[];
}

/** Chooses the sentences that carry most: central, well placed, from all sections, none twice. */
export function keysOf(sentences: readonly DocumentSentence[], sections: readonly Section[], title: string): Keys {
  const weighed = weigh(sentences, sections, title);
  const best = new Map<number, Weighed>();
  for (const each of weighed) {
    const known = best.get(each.sentence.section);
    if (known === undefined || each.score > known.score) best.set(each.sentence.section, each);
  }
  return {
    sentences: choose(weighed),
    ofSections: sections.map((_, section) => best.get(section)?.sentence ?? null),
  };
}

function weigh(
  sentences: readonly DocumentSentence[],
  sections: readonly Section[],
  title: string,
): readonly Weighed[] {
  const words = sentences.map(({ text }) => meaningfulWords(text));
  const vectors = wordVectors(words);
  const central = stretches(vectors).flatMap((each) => {
    const ranks = centrality(each);
    return [...ranks].map((rank) => rank * each.length);
  });
  const whole = centroid(vectors);
  const titleWords = new Set(meaningfulWords(title));
  const headingWords = sections.map(({ heading }) => new Set([...meaningfulWords(heading.text), ...titleWords]));
  return sentences.map((sentence, i) => {
    const vector = vectors[i] ?? new Map<string, number>();
    const likeWhole = vectors.length > stretch ? 0.5 + 4 * likeness(vector, whole) : 1;
    const like = share(words[i] ?? [], headingWords[sentence.section] ?? titleWords);
    const place = placeFactor(sentence, sections, i);
    return {
      sentence,
      vector,
      score: (central[i] ?? 0) * likeWhole * place * formFactor(sentence.text) * (1 + factors.likeHeading * like),
    };
  });
}

function placeFactor({ section, inSection, opens }: DocumentSentence, sections: readonly Section[], i: number): number {
  const heading = sections[section]?.heading.text ?? '';
  let factor = opens ? factors.opensParagraph : 1;
  if (inSection === 0) factor *= factors.firstOfSection;
  if (i < 2) factor *= factors.firstOfDocument;
  return summaryHeading.test(heading) ? factor * factors.underSummary : factor;
}

function formFactor(text: string): number {
  let factor = /\p{N}/u.test(text) ? factors.withNumber : 1;
  if (pointsBack.test(text)) factor *= factors.pointsBack;
  if (text.endsWith('?')) factor *= factors.asks;
  return text.split(' ').length < 6 ? factor * factors.short : factor;
}

/** The best in turn; one that says what another says is left out. */
function choose(weighed: readonly Weighed[]): readonly KeySentence[] {
  const chosen: Weighed[] = [];
  const inSection = new Map<number, number>();
  const left = new Set(weighed);
  while (chosen.length < mostKept && left.size > 0) {
    let best: Weighed | undefined;
    let bestScore = -1;
    for (const each of left) {
      const score = each.score * factors.sameSection ** (inSection.get(each.sentence.section) ?? 0);
      if (score > bestScore) [best, bestScore] = [each, score];
    }
    if (best === undefined) break;
    left.delete(best);
    const { vector } = best;
    if (chosen.some((other) => likeness(vector, other.vector) > sameWords)) continue;
    chosen.push(best);
    inSection.set(best.sentence.section, (inSection.get(best.sentence.section) ?? 0) + 1);
  }
  return chosen
    .map(({ sentence: { part, start, end, text, section } }, rank) => ({ part, start, end, text, section, rank }))
    .toSorted((a, b) => a.part - b.part || a.start - b.start);
}

function stretches(vectors: readonly WordVector[]): readonly (readonly WordVector[])[] {
  const count = Math.ceil(vectors.length / stretch);
  const size = Math.ceil(vectors.length / Math.max(1, count));
  return Array.from({ length: count }, (_, i) => vectors.slice(i * size, (i + 1) * size));
}

function centroid(vectors: readonly WordVector[]): WordVector {
  const sum = new Map<string, number>();
  for (const vector of vectors)
    for (const [word, weight] of vector) sum.set(word, (sum.get(word) ?? 0) + weight / vectors.length);
  let square = 0;
  for (const weight of sum.values()) square += weight * weight;
  for (const [word, weight] of sum) sum.set(word, weight / Math.sqrt(square || 1));
  return sum;
}

/** Share of a text's words that are among others. */
const share = (words: readonly string[], among: ReadonlySet<string>): number =>
  words.length === 0 ? 0 : words.filter((word) => among.has(word)).length / words.length;
