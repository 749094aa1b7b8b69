import type { Fact, Overview } from '../../../common/domain/overview.ts';
import { spokenName } from '../../../common/domain/spoken-name.ts';
import type { DocumentId } from '../../../common/ids.ts';
import { isGerman } from '../../../common/domain/language.ts';

/** A question that a document should answer, before it was tried. */
export interface SuggestedQuestion {
  readonly documentId: DocumentId;
  readonly question: string;
  /** Words that a right answer holds; '' where any sentence of the document is one. */
  readonly holds: string;
}

/** Candidates of one document. */
const mostOfDocument = 4;
const longestSubject = 60;

/** Headings that every document may have: what stands below them is no subject to ask about. */
const generic = new Set(
  (
    'summary introduction overview contents general conclusion background note notes annex appendix other ' +
    'miscellaneous zusammenfassung einleitung inhalt allgemeines sonstiges anhang fazit übersicht'
  ).split(' '),
);

/** How questions are put in a language. `subject` is a document as its own title calls it. */
interface Forms {
  begins(subject: string): string;
  ends(subject: string): string;
  total(subject: string): string;
  means(term: string): string;
  saysAbout(subject: string, heading: string): string;
}

const english: Forms = {
  begins: (subject) => `When does ${subject} begin?`,
  ends: (subject) => `When does ${subject} end?`,
  total: (subject) => `How much is to be paid by ${subject}?`,
  means: (term) => `What does “${term}” mean?`,
  saysAbout: (subject, heading) => `What is said about ${heading} in ${subject}?`,
};
const german: Forms = {
  begins: (subject) => `Wann beginnt ${subject}?`,
  ends: (subject) => `Wann endet ${subject}?`,
  total: (subject) => `Was ist der Gesamtbetrag von ${subject}?`,
  means: (term) => `Was bedeutet „${term}“?`,
  saysAbout: (subject, heading) => `Was steht in ${subject} zu ${heading}?`,
};

/** Questions that a document's own facts, terms and headings raise, the most telling first. */
export function candidatesOf(id: DocumentId, name: string, overview: Overview): readonly SuggestedQuestion[] {
  const { facts, terms, outline, sentences } = overview;
  const inGerman = isGerman(sentences.map(({ text }) => text).join('\n'));
  const forms = inGerman ? german : english;
  const subject = subjectOf(name, outline[0]?.heading.text ?? '', inGerman);
  const question = (text: string, holds = ''): SuggestedQuestion => ({ documentId: id, question: text, holds });
  const about = (role: Fact['role'], form: (subject: string) => string): readonly SuggestedQuestion[] =>
    facts
      .filter((fact) => fact.role === role)
      .slice(0, 1)
      .map(({ text }) => question(form(subject), text));
  const sections = outline
    .slice(1)
    .filter(
      ({ heading, key }) =>
        key !== null && wordsOf(heading.text) !== '' && !generic.has(wordsOf(heading.text).toLowerCase()),
    )
    .map(({ heading }) => question(forms.saysAbout(subject, wordsOf(heading.text))));
  const defined = terms
    .filter(({ term }) => /^\p{Lu}/u.test(term))
    .slice(0, 1)
    .map(({ term }) => question(forms.means(term), term));
  return [
    ...about('total', forms.total),
    ...about('effective', forms.begins),
    ...about('ends', forms.ends),
    ...defined,
    ...sections.slice(0, 2),
  ].slice(0, mostOfDocument);
}

/** What a document is called in a question: its first heading where that is short, else its file's name. */
function subjectOf(name: string, heading: string, inGerman: boolean): string {
  const called = heading !== '' && heading.length <= longestSubject ? heading : spokenName(name);
  if (inGerman) return `„${called}“`;
  return /\p{N}/u.test(called) ? called : `the ${inASentence(called)}`;
}

/** A heading inside a sentence: one in capitals becomes small, an abbreviation stays. */
function inASentence(heading: string): string {
  const isInCapitals = !/\p{Ll}/u.test(heading);
  if (isInCapitals) return /\p{Lu}{5}/u.test(heading) ? heading.toLocaleLowerCase() : heading;
  return /^\p{Lu}{2}/u.test(heading) ? heading : `${heading.charAt(0).toLocaleLowerCase()}${heading.slice(1)}`;
}

/** A heading as words in a question, without its number; '' for one that is too long. */
function wordsOf(heading: string): string {
  const words = heading.replace(/^(?:§\s*)?(?:[\p{N}.)]+\s+|[IVX]+\.\s+)/u, '').trim();
  return words.split(' ').length <= 5 && /^\p{L}/u.test(words) ? words : '';
}
