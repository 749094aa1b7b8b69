import type { AskedDocument } from '../../../../common/domain/asked-document.ts';
import { bestOf, type Best } from '../document/cells.ts';
import type { DocumentRead } from '../document/document-read.ts';
import { firstChoice, type Candidate, type Sought } from '../document/first-choice.ts';
import { referredTo } from '../document/referred.ts';
import type { AcrossDeps } from './deps.ts';

/** Statements of a document that are reranked for a column. */
const candidatesRead = 4;
/** The most texts that the reranker takes at once. */
const mostReranked = 256;
/** Characters of a title, of a heading, of a statement that the reranker reads. */
const readLength = { title: 60, heading: 80, before: 100, statement: 420 };

/** The statement of each document that says most to a column, by code and reranker; null where none says enough. */
export async function judgeStatements(
  { reranker }: Pick<AcrossDeps, 'reranker'>,
  sought: Sought,
  documents: readonly DocumentRead[],
  signal?: AbortSignal,
): Promise<readonly (Best | null)[]> {
  const candidates = documents.map((each) => candidatesOf(sought, each));
  const texts = candidates.flatMap((some, i) =>
    some.map((each) => inPlace((documents[i] as DocumentRead).document, each)),
  );
  const answers: number[] = [];
  for (let at = 0; at < texts.length; at += mostReranked)
    answers.push(...(await reranker.rerank(sought.column.question, texts.slice(at, at + mostReranked), signal)));
  let at = 0;
  return documents.map(({ reading }, i) =>
    bestOf(
      (candidates[i] ?? []).map((each) => ({ ...each, answers: answers[at++] ?? 0 })),
      reading,
    ),
  );
}

/** The likeliest statements, with those that they point at first. */
function candidatesOf(sought: Sought, { statements, reading }: DocumentRead): readonly Candidate[] {
  const referred = referredTo(sought, statements, reading);
  const own = firstChoice(sought, statements, reading, candidatesRead);
  const isKnown = (each: Candidate): boolean =>
    own.some(({ statement, likeness }) => statement === each.statement && likeness >= each.likeness);
  return [...referred.filter((each) => !isKnown(each)).slice(0, 1), ...own].slice(0, candidatesRead);
}

/** A statement as the reranker reads it: with title and heading; of a long one the part around the value. */
function inPlace({ title, name }: AskedDocument, { statement, value }: Candidate): string {
  const { words, heading, before } = statement;
  const at = Math.max(0, Math.min(value.start - readLength.statement / 2, words.length - readLength.statement));
  const isRow = statement.raw.includes('\t');
  return [
    (title === '' ? name.replace(/\.[^.]+$/u, '') : title).slice(0, readLength.title),
    heading.slice(0, readLength.heading),
    isRow ? before.slice(0, readLength.before) : '',
    words.slice(at, at + readLength.statement),
  ]
    .filter((part) => part !== '')
    .join('. ');
}
