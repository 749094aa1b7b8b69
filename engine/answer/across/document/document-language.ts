import type { AcrossColumn } from '../../../../common/domain/across.ts';
import type { AskedDocument } from '../../../../common/domain/asked-document.ts';
import { fold } from '../../../../common/domain/fold.ts';
import { germanOrEnglish } from '../../../../common/domain/language.ts';
import { saidBy } from './invoice-cells.ts';
import type { Said } from './cells.ts';
import type { Statement } from './statements.ts';

/** Languages that questions name, by their codes. */
const codes = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl', 'da', 'sv', 'no', 'cs', 'tr'];
const english = new Intl.DisplayNames(['en'], { type: 'language' });
const german = new Intl.DisplayNames(['de'], { type: 'language' });
/** English name of a language by what questions call it, folded. */
const names = new Map(
  codes.flatMap((code) => {
    const name = english.of(code) ?? code;
    return [name, german.of(code) ?? code].map((called) => [fold(called), name] as const);
  }),
);
const named = [...names.keys()].join('|');
/** "In German", "auf Deutsch", "German-language", "deutschsprachig"; but not "in German law". */
const asked = new RegExp(
  String.raw`(?<![a-z])(?:(?:in|auf)\s+(?<plain>${named})(?![a-z])(?!\s+(?:law|courts?|recht|[a-z]+er\b))|` +
    String.raw`(?<of>${named})(?:-language|\s+language|sprachige?[nrsm]?)(?![a-z]))`,
  'u',
);

/** The language that a question's words ask documents to be in, by its English name; null where they name none. */
export function languageNamed(words: string): string | null {
  const found = asked.exec(fold(words))?.groups;
  return names.get(found?.['plain'] ?? found?.['of'] ?? '') ?? null;
}

/** What is known of itself, and not said by a sentence. */
const sure = 0.95;

/**
 * The language of a document, shown by its first sentence. Null where nothing tells, undefined where the column asks
 * something else.
 */
export function languageOf(
  { language, ...document }: AskedDocument,
  { heading }: AcrossColumn,
  statements: readonly Statement[],
): Said | null | undefined {
  const first = statements.find(({ isHeading }) => !isHeading) ?? statements[0];
  if (heading !== 'Language' || first === undefined) return undefined;
  // Of the two that are told apart by their words, all that was read tells more than what was noted at import.
  const isKnown = language !== '' && !/^(?:de|en)/u.test(language);
  const code = isKnown ? language : germanOrEnglish(statements.map(({ raw }) => raw).join('\n'));
  if (code === '') return null;
  const normal = english.of(code.slice(0, 2)) ?? code;
  const value = { type: 'text', normal, size: null, start: 0, end: first.raw.length, confidence: sure } as const;
  return saidBy({ language, ...document }, first, value, sure);
}
