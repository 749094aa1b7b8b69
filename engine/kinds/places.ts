import { namesIn } from '../values/names.ts';

/** What is known of a document's words when its kind is asked. */
export interface KnownWords {
  readonly name: string;
  /** '' when it has none. */
  readonly title: string;
  /** Name of the folder that its file lies in, ''. */
  readonly folder: string;
  /** Its first heading, ''. */
  readonly heading: string;
  /** As much of its beginning as is known. */
  readonly beginning: string;
  /** Its last words where more is known than the beginning, ''. */
  readonly end: string;
  /** Characters in all, as far as is known. */
  readonly length: number;
}

/** The words of a document by where they stand. */
export interface Places {
  readonly title: string;
  /** Lines by themselves at the top, which are a title where a text has no headings. */
  readonly lines: string;
  readonly folder: string;
  readonly start: string;
  readonly opening: string;
  readonly head: string;
  readonly text: string;
}

const startLength = 220;
const openingLength = 1_600;
const headLength = 2_500;
/** A line by itself among so many first characters may be a title; it tells less than one that is known as such. */
const topLength = 800;
const longestLine = 60;

export function placesOf({ title, folder, heading, beginning, end }: KnownWords, spoken: string): Places {
  // "Paper" in the name of a company is no kind of document.
  const opening = withoutOthers(withoutCompanies(beginning.slice(0, openingLength)));
  return {
    title: withoutOthers([spoken, title, heading].join('\n')),
    lines: shortLines(withoutOthers(beginning.slice(0, topLength))),
    folder: folder.replaceAll(/[_\d-]+/gu, ' '),
    start: opening.slice(0, startLength),
    opening,
    head: beginning.slice(0, headLength),
    text: `${beginning}\n${end}`,
  };
}

/** Lines of a few words without an end mark: "Heil- und Kostenplan". */
const shortLines = (top: string): string =>
  top
    .split('\n')
    .filter((line) => line.length <= longestLine && /^\s*\p{Lu}/u.test(line) && !/[.,;:!?]\s*$|: |\t/u.test(line))
    .join('\n');

/** How sure a name is that ends in a legal form. */
const isCompany = 0.95;

const withoutCompanies = (text: string): string =>
  namesIn(text)
    .filter(({ confidence }) => confidence >= isCompany)
    .toReversed()
    .reduce((left, { start, end }) => `${left.slice(0, start)}-${left.slice(end)}`, text);

/**
 * "Cancellation of our service contract", "Ihre Rechnung": words after which a document is spoken of that is another
 * one, and what is ended. "Our invoice no. 7" stands above an invoice.
 */
const others = new RegExp(
  String.raw`(?<!\p{L})(?:your|the|this|my|ihre[rnms]?|ihr|meine[sr]?|des|dem|den|zum|zur|dieser|` +
    String.raw`(?:our|unsere?[rnms]?)(?!\s(?:invoice|bill|offer|quotation|rechnung|angebot)))\s(?:\p{L}+\s)?\p{L}+|` +
    String.raw`(?<!\p{L})(?:kündigung|widerruf|cancell?ation|(?:notice of )?termination)` +
    String.raw`(?: of| des| der| von) (?!agreement)[^\n]*`,
  'giu',
);
const withoutOthers = (text: string): string => text.replaceAll(others, (words) => words.replaceAll(/\p{L}/gu, '-'));
