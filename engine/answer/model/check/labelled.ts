import { determiners } from './function-words.ts';
import { matchIn, type Word } from './words.ts';

/** A sentence as far as labels are read from it. */
interface Sentence {
  readonly text: string;
  readonly words: readonly Word[];
  readonly names: readonly (readonly Word[])[];
}

/** "(the lessor)", "(nachfolgend: Verkäufer)": who is named before is called so. */
const label = /\(([^()]{3,60})\)/gu;

/**
 * Whether a claim gives a name the label that a sentence gives another one: "The lessor is B" beside "A (the lessor)
 * and B (the lessee)".
 */
export function labelledOtherwise(claim: Sentence, sentence: Sentence): boolean {
  const labels = [...sentence.text.matchAll(label)].flatMap(({ index, 0: whole }, i, all) => {
    const last = all[i - 1];
    const from = last === undefined ? 0 : last.index + last[0].length;
    const own = sentence.words.filter((word) => word.start > index && word.end <= index + whole.length);
    const word = own.findLast(({ isContent }) => isContent);
    const names = sentence.names.filter(([first]) => first !== undefined && first.start >= from && first.start < index);
    return word === undefined || names.length === 0 ? [] : [{ word, names }];
  });
  if (labels.length < 2) return false;
  const used = labels.filter(({ word }) => claim.words.some((own) => own.plain === word.plain && isLabel(own, claim)));
  const [only] = used;
  if (used.length !== 1 || only === undefined) return false;
  return claim.names.some((name) => {
    const isIn = (names: readonly (readonly Word[])[]): boolean =>
      names.some((each) => name.every((word) => matchIn(word, each) !== undefined));
    return !isIn(only.names) && labels.some((each) => each !== only && isIn(each.names));
  });
}

/** "The lessor is …", "… is the lessor": nothing else is told than who it is. */
function isLabel(own: Word, { words }: Sentence): boolean {
  const at = words.indexOf(own);
  const isBeside = /^(?:is|ist|as|als|means|heisst)$/u;
  const before = words[at - 1]?.plain ?? '';
  const verb = determiners.has(before) ? words[at - 2]?.plain : before;
  return isBeside.test(words[at + 1]?.plain ?? '') || isBeside.test(verb ?? '');
}
