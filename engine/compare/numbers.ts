import type { NumberChange } from '../../common/domain/comparison.ts';
import type { Token } from './tokens.ts';
import type { Hunk } from './word-diff.ts';

/** Numbers in words, months and signs of value, English and German: a change of one changes what is owed, or when. */
const countingWords = new RegExp(
  '^(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|' +
    'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|half|twice|' +
    '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)|percent|' +
    'januar[y]?|februar[y]?|march|märz|april|may|mai|june?|juni|july|juli|august|september|o[ck]tober|november|' +
    'de[cz]ember|' +
    'null|eine?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|(?:drei|vier|fünf|sech|sieb|acht|neun)zehn|' +
    '(?:[a-zäöü]+und)?(?:zwan|drei|vier|fünf|sech|sieb|acht|neun)(?:zig|ßig)|hundert|tausend|millionen?|prozent|' +
    'eur|usd|gbp|chf|euros?|dollars?)$',
  'iu',
);

/** Words of `countingWords` that are also other words: they count only beside a number. */
const alsoOther = /^(?:may|march|mai|second|first|third|one|eine?|acht|half)$/iu;

/** True for what tells how much, how many or when. */
export const isCounting = ({ is, form }: Token): boolean =>
  is === 'number' || /^[€$£¥%‰§]$/u.test(form) || (is === 'word' && countingWords.test(form) && !alsoOther.test(form));

/** The changes that hunks make to numbers, dates and amounts, each with what belongs to it: "1 March 2025". */
export function numberChanges(hunks: readonly Hunk[]): readonly NumberChange[] {
  return hunks.flatMap((hunk, index): readonly NumberChange[] => {
    if (hunk.same || ![...hunk.left, ...hunk.right].some(isCounting)) return [];
    const text = (side: 'left' | 'right'): string => {
      const own = counted(hunk[side]);
      return written([...countedEnd(hunks[index - 1], side), ...own, ...countedStart(hunks[index + 1], side)]);
    };
    return [{ before: text('left'), after: text('right') }];
  });
}

/** The tokens from the first to the last one that counts, or a short run whole. */
function counted(tokens: readonly Token[]): readonly Token[] {
  if (tokens.length <= shortRun) return tokens;
  const first = tokens.findIndex(isCounting);
  return first < 0 ? [] : tokens.slice(first, tokens.findLastIndex(isCounting) + 1);
}

const shortRun = 6;
/** A date or an amount has no more words beside the one that differs. */
const mostBeside = 3;

/** What counts at the end of the same words before a hunk: the day of a month, a currency. */
function countedEnd(hunk: Hunk | undefined, side: 'left' | 'right'): readonly Token[] {
  const last = hunk?.same === true ? hunk[side].slice(-mostBeside) : [];
  return last.slice(last.findLastIndex((token) => !isCounting(token)) + 1);
}

/** What counts at the beginning of the same words behind a hunk: the year of a month, a percent sign. */
function countedStart(hunk: Hunk | undefined, side: 'left' | 'right'): readonly Token[] {
  const first = hunk?.same === true ? hunk[side].slice(0, mostBeside) : [];
  const end = first.findIndex((token) => !isCounting(token));
  return end < 0 ? first : first.slice(0, end);
}

const written = (tokens: readonly Token[]): string =>
  tokens.map(({ form, apart }, at) => (apart && at > 0 ? ` ${form}` : form)).join('');
