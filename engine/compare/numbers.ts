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

/** What changes a hunk makes to numbers, dates and amounts. */
export function numberChange({ left, right }: Hunk): NumberChange | null {
  if (![...left, ...right].some(isCounting)) return null;
  return { before: countedText(left), after: countedText(right) };
}

/** The tokens from the first to the last one that counts, or a short run whole: "31 March 2025". */
function countedText(tokens: readonly Token[]): string {
  const first = tokens.findIndex(isCounting);
  const last = tokens.findLastIndex(isCounting);
  const kept = tokens.length <= shortRun ? tokens : first < 0 ? [] : tokens.slice(first, last + 1);
  return kept.map(({ form, apart }, at) => (apart && at > 0 ? ` ${form}` : form)).join('');
}

const shortRun = 6;
