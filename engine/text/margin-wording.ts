import type { Row } from './segments.ts';

/** A lone number of a page, "– 12 –", "xiv", "F-12", "Page 3 of 10", "3 / 10". */
const pageNumber = anyOf(
  /^[-–—(|]?\s?\d{1,4}\s?[-–—)|]?$/,
  /^[ivxl]{1,6}$/,
  /^[A-Z]{1,2}\s?[-–]\s?\d{1,3}$/,
  /^(page|p\.|seite|página|pagina|s\.)\s?\d{1,4}((\s?\/\s?|\s(of|von|de|sur|di)\s)\d{1,4})?$/,
  /^\d{1,4}\s?(\/|of|von)\s?\d{1,4}$/,
);
/** What the margins of a page say of its source. */
const ofSource = anyOf(
  /^(downloaded|retrieved|printed|available online|this content downloaded|published (online|by)|copyright|arxiv:)/,
  /^(all )?(use|redistribution)s? (is |are )?(subject|limited) to|^for personal use only/,
  /\bterms (and conditions|of use)$/,
  /^(author manuscript|hhs public access|see discussions, stats|authorized licensed use|preprint submitted)/,
  /^(https?:|www\.|doi[:\s])/,
  /©|all rights reserved|\bissn\b|https?:\/\/doi|\bdoi[:.]\s?10\./,
  /^[\p{L} .,&:/’'-]+,?\s(vol(ume)?\.?\s)?\d{1,4}\s?[(,:].*\d{4}/u,
);
const journals =
  'journal|annals|reviews?|proceedings|transactions|bulletin|archives|quarterly|gazette|magazine|acta|letters|' +
  'zeitschrift|revue';
const journal = new RegExp(String.raw`\b(${journals})\b`, 'iu');
/** The volume or issue of what appears again and again: "Vol. 12, No. 3", "Bd. 7". */
const volume = /\b(vol(ume)?|no|nr|issue|band|bd|heft|jg|jahrgang|tome|fasc)\b\.?\s?\d{1,4}\b/iu;
/** Gazettes of states, which appear every day. */
const gazette =
  /^(official journal|amtsblatt|journal officiel|gazzetta|diario oficial|federal register|bundesgesetzblatt)\b/iu;
/** Who wrote it: "Brown and Green", "A. Smith et al.". */
const authors = anyOf(
  /^([\p{L}.-]+\s){1,4}et al\.?,?(\s\(?\d{4}\)?)?$/u,
  /^(\p{L}\.\s?)*\p{L}+([-’']\p{L}+)?(, (\p{L}\.\s?)*\p{L}+)*,? (and|&|und|et|y) (\p{L}\.\s?)*\p{L}+$/u,
);
/** A part of a book, at one side of a line that has its name at the other. */
const section =
  /^(chapter|part|section|appendix|annex|kapitel|teil|abschnitt|anhang|chapitre|cap[ií]tulo)\s[\divxlc]{1,5}\b/iu;
/** Programs that print a page of the net write when they did so, and its title. */
const printedAt = /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4}(,?\s\d{1,2}:\d\d(\s?[ap]m)?)?$/iu;
const sum = /\b(total|subtotal|sum|balance|amount|due|summe|gesamt)\b/iu;

/** Font sizes between what stands at the left and the right of a running line. */
const parted = 3;
/** Running lines are hardly larger than the text, and names of journals alone are smaller. */
const mostSize = 1.05;
const smaller = 0.95;
const mostWords = 14;

function anyOf(...forms: readonly RegExp[]): RegExp {
  return new RegExp(forms.map(({ source }) => `(?:${source})`).join('|'), 'iu');
}

/**
 * Whether a line at the edge of a page is none of its text by its wording alone: the number of a page, what it was
 * taken from, a name beside a number.
 *
 * @param textSize points, of the text of a page that has no others beside it; 0 of one that has: those tell more
 */
export function isOfMargin(row: Row, textSize: number): boolean {
  const text = textOf(row);
  if (pageNumber.test(text) || ofSource.test(text)) return true;
  const size = Math.max(...row.map((word) => word.size));
  if (row.length > mostWords || size > mostSize * textSize || sum.test(text)) return false;
  const isSmaller = size < smaller * textSize;
  if (isSmaller && ((journal.test(text) && !/[.!?]$/u.test(text)) || gazette.test(text) || isOfAuthors(text)))
    return true;
  if (journal.test(text) && volume.test(text)) return true;
  const parts = partsOf(row).map(textOf);
  if (parts.length < 2) return false;
  return (
    parts.some((part) => printedAt.test(part) || section.test(part)) ||
    [parts[0], parts.at(-1)].some((part) => pageNumber.test(part ?? ''))
  );
}

/** Names of people are written with capitals, the words between them without. */
const isOfAuthors = (text: string): boolean =>
  authors.test(text) && text.split(/[\s,]+/u).every((word) => /^(\p{Lu}|and$|&$|und$|et$|y$|al\.?$|\(?\d)/u.test(word));

/** Whether a line says which page it is, and nothing else. */
export const isPageNumber = (text: string): boolean => pageNumber.test(text);

/** Whether a line that runs along the side of a page tells what the page was taken from. */
export const isOfSide = (row: Row): boolean => ofSource.test(textOf(row));

const textOf = (row: Row): string => row.map(({ text }) => text).join(' ');

/** What stands apart: by a wide gap, or by a bar. */
function partsOf(row: Row): readonly Row[] {
  const parts: (typeof row)[number][][] = [];
  for (const [index, word] of row.entries()) {
    const before = row[index - 1];
    if (before === undefined || word.left - before.right > parted * word.size) parts.push([word]);
    else if (word.text === '|') parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts.filter((part) => part.length > 0);
}
