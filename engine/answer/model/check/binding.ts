import { isTime, sameFigure, type Figure } from './figures.ts';
import { alike, type Word } from './words.ts';

/** What a word of a sentence may belong to: a value, or a name. */
interface Anchor {
  readonly start: number;
  readonly end: number;
}

interface Sentence {
  readonly words: readonly Word[];
  readonly figures: readonly Figure[];
  /** Runs of words that are names. */
  readonly names: readonly (readonly Word[])[];
}

/** Figures of one sentence that may be taken for each other. */
const comparable = (a: Figure, b: Figure): boolean =>
  a.kind === b.kind || [a, b].every(({ kind }) => kind === 'number' || kind === 'duration' || kind === 'ordinal');

const inside = (word: Word, { start, end }: Anchor): boolean => word.start < end && start < word.end;

/**
 * Whether a value or a name of a claim stands in a sentence, but belongs to other words there: "meals up to 60, hotels
 * up to 190" and "meals up to 190".
 */
export function boundToOthers(claim: Sentence, sentence: Sentence): boolean {
  const anchors = [...claim.figures, ...claim.names.map(anchorOf)];
  const labels = claim.words.filter((word) => mayLabel(word) && !anchors.some((each) => inside(word, each)));
  const figures = claim.figures.some((figure) => {
    const own = sentence.figures.find((each) => sameFigure(figure, each, sentence.words));
    if (own === undefined) return false;
    const others = sentence.figures.filter(
      (each) =>
        each !== own && comparable(each, own) && !claim.figures.some((ours) => sameFigure(ours, each, sentence.words)),
    );
    // "Fell to 16" beside "fell from 19 to 16": the word before tells which of both.
    const word = wordBefore(figure, claim.words);
    const there = wordBefore(own, sentence.words);
    const alsoSo = others.filter((each) => wordBefore(each, sentence.words) === word);
    if (rangeWords.has(word) && rangeWords.has(there) && word !== there && alsoSo.length > 0) return true;
    const rivals = rangeWords.has(word) && word === there ? alsoSo : others;
    return belongsToOther(own, rivals, labels, sentence.words);
  });
  if (figures || countsExchanged(claim, sentence) || figuresExchanged(claim, sentence)) return true;
  return claim.names.some((name) => {
    const opens = sentence.names.filter(([first]) => first !== undefined && opensClause(first, sentence.words));
    const own = opens.find((each) => samePerson(name, each));
    if (own === undefined) return false;
    const others = opens.filter((each) => !claim.names.some((ours) => samePerson(ours, each)));
    return belongsToOther(anchorOf(own), others.map(anchorOf), labels, sentence.words);
  });
}

/** "A for 4 days, B for 5" beside "B for 4 days, A for 5": a word of each figure belongs to the other one there. */
function figuresExchanged(claim: Sentence, sentence: Sentence): boolean {
  const pairs = claim.figures.flatMap((own) => {
    const there = sentence.figures.filter((each) => sameFigure(own, each, sentence.words));
    return there.length === 1 ? [{ own, there: there[0] as Figure }] : [];
  });
  return pairs.some((a, i) =>
    pairs.slice(i + 1).some((b) => {
      if (a.there === b.there || a.own.kind !== b.own.kind || [a.own, b.own].some(isTime) || haveUnits(a.own, b.own))
        return false;
      if (!areApart(a.own, b.own, claim.words) || !areApart(a.there, b.there, sentence.words)) {
        if (a.own.start < b.own.start === a.there.start < b.there.start) return false;
      }
      const own = wordsOfEach(claim.words, [a.own, b.own]);
      const there = wordsOfEach(sentence.words, [a.there, b.there]);
      const isMoved = (from: typeof a, to: typeof a): boolean =>
        (own.get(from.own) ?? []).some((word) => {
          const has = (anchor: Anchor): boolean => (there.get(anchor) ?? []).some((other) => alike(word, other));
          return word.isContent && has(to.there) && !has(from.there);
        });
      return isMoved(a, b) && isMoved(b, a);
    }),
  );
}

/** Two numbers that count different things are told apart by these. */
const haveUnits = ({ unit: one }: Figure, { unit: other }: Figure): boolean =>
  one?.isContent === true && other?.isContent === true && !alike(one, other);

/** Whether two figures stand in segments of their own. */
const areApart = (a: Anchor, b: Anchor, words: readonly Word[]): boolean => {
  const segmentOf = (anchor: Anchor): number | undefined => words.find((word) => inside(word, anchor))?.segment;
  return segmentOf(a) !== segmentOf(b);
};

/** "Nine species, 71 of which" beside "71 species, nine of which": what is counted stands behind the other number. */
const countsExchanged = (claim: Sentence, sentence: Sentence): boolean =>
  claim.figures.some(({ kind, normal, unit }) => {
    if (kind !== 'number' || unit?.isContent !== true) return false;
    const counted = sentence.figures.find((each) => each.unit !== undefined && alike(each.unit, unit));
    const others = claim.figures.filter((each) => each.normal !== normal);
    return (
      counted !== undefined &&
      counted.normal !== normal &&
      others.some((each) => each.normal === counted.normal && each.unit?.isContent !== true)
    );
  });

const rangeWords = new Set('from to von auf bis'.split(' '));

/** The word right before a figure. */
const wordBefore = ({ start }: Figure, words: readonly Word[]): string =>
  words.findLast(({ end }) => end <= start)?.plain ?? '';

const anchorOf = (name: readonly Word[]): Anchor => ({ start: name[0]?.start ?? 0, end: name.at(-1)?.end ?? 0 });

/** Names that open a clause each are each told something of. */
const opensClause = (word: Word, words: readonly Word[]): boolean =>
  words[words.indexOf(word) - 1]?.segment !== word.segment;

/** All words of one name are words of the other. */
const samePerson = (one: readonly Word[], other: readonly Word[]): boolean => {
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  return few.every((word) => many.some(({ plain }) => plain === word.plain));
};

/** "each" and "a month" tell two values apart as nouns do. */
const mayLabel = (word: Word): boolean =>
  word.isContent || /^(?:each|every|per|je|jeweils|jede[nrs]?)$/u.test(word.plain);

function belongsToOther(
  own: Anchor,
  others: readonly Anchor[],
  labels: readonly Word[],
  words: readonly Word[],
): boolean {
  if (others.length === 0) return false;
  const belongings = wordsOfEach(words, [own, ...others]);
  const met = (each: Anchor): number =>
    labels.filter((label) => (belongings.get(each) ?? []).some((word) => alike(word, label))).length;
  const named = (each: Anchor): boolean => {
    const [first] = belongings.get(each) ?? [];
    return first !== undefined && labels.some((label) => alike(label, first));
  };
  return others.some((other) => met(other) > met(own) || (met(other) === met(own) && named(other) && !named(own)));
}

/** The words that belong to each anchor: of its segment, and of what stands before the first one for all of them. */
function wordsOfEach(words: readonly Word[], anchors: readonly Anchor[]): ReadonlyMap<Anchor, readonly Word[]> {
  const inOrder = anchors.toSorted((a, b) => a.start - b.start);
  const [first, second] = inOrder as [Anchor, Anchor];
  const segmentOf = (anchor: Anchor): number => words.find((word) => inside(word, anchor))?.segment ?? 0;
  const labels = words.filter((word) => mayLabel(word) && !anchors.some((each) => inside(word, each)));
  // The second one has words of its own before it: then those before the first belong to that alone.
  const areParallel = labels.some(
    (word) => word.end <= second.start && word.segment === segmentOf(second) && word.start >= first.end,
  );
  const owned = new Map<Anchor, Word[]>(inOrder.map((anchor) => [anchor, []]));
  for (const word of labels) {
    const homes = inOrder.filter((anchor) => segmentOf(anchor) === word.segment);
    const nearest = homes.toSorted((a, b) => gap(word, a) - gap(word, b))[0];
    const home = nearest ?? inOrder.findLast((anchor) => anchor.end <= word.start) ?? first;
    const isShared = word.end <= first.start && !areParallel;
    for (const anchor of isShared ? inOrder : [home]) owned.get(anchor)?.push(word);
  }
  return owned;
}

const gap = (word: Word, { start, end }: Anchor): number => (word.end <= start ? start - word.end : word.start - end);
