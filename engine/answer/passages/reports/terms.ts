import { isStopWord, termsOf } from '../../../search/terms.ts';
import { germanAskingWords } from '../../../search/german-words.ts';
import type { Concept } from './concept.ts';
import { statements, type Statement } from './statement.ts';
import { reportWords } from './vocabulary.ts';

/** What of reports a question may be about. */
function conceptsFor(question: string): readonly Concept[] {
  const { ratios, lines } = reportWords(question);
  return [...ratios, ...lines];
}

const metIn = (question: string): readonly Concept[] =>
  conceptsFor(question).filter(({ asked }) => asked.test(question));

/** So many lines at most: a long list would drown the question. */
const mostLines = 6;

/** How a report words that which a question calls otherwise: lines, then titles of statements. */
export function reportTerms(question: string): readonly string[] {
  const met = metIn(question);
  const called = new Set(met.flatMap((each) => each.called));
  const { titles } = reportWords(question);
  return [...[...called].slice(0, mostLines), ...statementsOf(met).map((each) => titles[each][0])];
}

/** So many lines may be asked for at once. */
const mostAsked = 3;

/**
 * The labels of each line that a question asks for, the most usual first; none for a question that asks for what is
 * worked out from several lines, or for something besides.
 */
export function askedLineNames(question: string): readonly (readonly string[])[] {
  const { ratios, lines } = reportWords(question);
  if (ratios.some(({ asked }) => asked.test(question)) || asksNoAmount.test(question.trim())) return [];
  const met = lines.flatMap((each) => {
    const match = each.asked.exec(question);
    return match === null ? [] : [{ ...each, start: match.index, end: match.index + match[0].length }];
  });
  // "Deferred tax" is no tax.
  const own = met.filter(
    (each) =>
      !met.some(({ start, end }) => start <= each.start && each.end <= end && end - start > each.end - each.start),
  );
  const areLines = own.length <= mostAsked && wordsBeside(question, own).length <= mostBeside;
  return areLines && (own.length < 2 || joined.test(question)) ? own.map(({ called }) => called) : [];
}

/** Two lines are asked for as such: "net sales and EBIT", not "borrowings that fall due". */
const joined = /,|(?<!\p{L})(?:and|und|or|oder|sowie|as well as)(?!\p{L})/iu;

const asksNoAmount = new RegExp(
  String.raw`^(?:and |but |und |aber )?(?:why|who|whom|whose|when|where|which|` +
    String.raw`how (?:did|does|do|is|are|was|were)|warum|wieso|weshalb|wer|wem|wen|wessen|wann|wo|woher|` +
    String.raw`welche[mnrs]?|wie (?!hoch|viel|gro(?:ß|ss)|teuer))(?!\p{L})`,
  'iu',
);

const named = (titles: string): RegExp => new RegExp(String.raw`(?<!\p{L})(?:${titles})(?!\p{L})`, 'iu');
const of = String.raw`statements? of (?:\p{L}+ )?`;
const said: Readonly<Record<Statement, RegExp>> = {
  income: named(
    `${of}(?:income|operations|earnings|profits?)|income statements?|P ?& ?L|profit (?:and|or|&) loss|` +
      'GuV|Gewinn-? und Verlust-?rechnung',
  ),
  balance: named(String.raw`balance sheets?|(?:\p{L}+ )?financial position|(?:laut|in|nach) (?:der )?bilanz`),
  cash: named(`cash[- ]?flows? statements?|${of}cash[- ]?flows?|Kapitalflussrechnung`),
};

/** The statements that a question names, then those that have what it asks for, of the first thing asked first. */
export const askedStatements = (question: string): readonly Statement[] => [
  ...new Set([...namedIn(question), ...statementsOf(metIn(question))]),
];

const namedIn = (question: string): readonly Statement[] => statements.filter((each) => said[each].test(question));

/** Words that a question for a line may have besides its name. */
const beside = new Set(
  (
    'amount amounts big end ended figure fiscal fy high large level total unadjusted value worth year years ' +
    'ende geschaftsjahr gross hoch hohe jahr teuer viel wert'
  ).split(' '),
);
/** More words than these are about something else: "the sales of the second segment", "why did the margin change". */
const mostBeside = 3;

/**
 * Whether a question asks for lines of statements and for nothing besides: then their pages answer better than what
 * tells of them.
 *
 * @param subject the question without names of documents
 */
export function isForStatements(question: string, subject: string): boolean {
  if (namedIn(question).length > 0) return true;
  return wordsBeside(subject, conceptsFor(question)).length <= mostBeside;
}

function wordsBeside(question: string, met: readonly Concept[]): readonly string[] {
  const rest = met.reduce((text, { asked }) => text.replace(asked, ' '), question);
  return termsOf(rest).filter(
    (word) => !isStopWord(word) && !germanAskingWords.has(word) && !beside.has(word) && !/^(?:fy)?\d+$/u.test(word),
  );
}

const statementsOf = (met: readonly Concept[]): readonly Statement[] => [
  ...new Set(met.flatMap((each) => each.statements)),
];
