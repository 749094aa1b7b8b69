import { anyMonth, monthByName } from '../../../values/month-names.ts';

/** A month that a question names without its year: "in July", "im Juli", "vom März". */
export interface BareMonth {
  /** 1…12 */
  readonly month: number;
  /** The words of the question that say it, with the one before the name. */
  readonly start: number;
  readonly end: number;
}

/**
 * Not of a day ("on 3 July"), of a year ("July 2025"), of a span ("from March to May"), or of the other end ("until
 * July").
 */
const named = new RegExp(
  String.raw`(?<!\p{L})(?:in|im|during|from|of|for|aus|vom|von|für)\s+(?:(?:the|dem|den)\s+)?` +
    String.raw`(?:(?:month\s+of|monat)\s+)?(?<name>${anyMonth})(?!\p{L})(?!\.?,?\s+(?:of\s+)?\d)(?!\s*[-–])` +
    String.raw`(?!\s+(?:and|to|until|till|through|und|bis)(?!\p{L}))`,
  'giu',
);

/** Months that are meant of any year. */
export const bareMonthsIn = (question: string): readonly BareMonth[] =>
  [...question.matchAll(named)].flatMap(({ 0: words, index, groups }) => {
    const end = index + words.length;
    // "From June Carter" names somebody.
    const isName = /^(?:from|of|for|by)/iu.test(words) && /^\s+\p{Lu}\p{Ll}/u.test(question.slice(end));
    return isName ? [] : [{ month: monthByName(groups?.['name'] ?? ''), start: index, end }];
  });
