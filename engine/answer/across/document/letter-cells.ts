import type { AcrossColumn } from '../../../../common/domain/across.ts';
import type { AskedDocument } from '../../../../common/domain/asked-document.ts';
import type { Said } from './cells.ts';
import { conceptOf } from '../fields/clause-concept.ts';
import { isMatter, matters } from '../../../kinds/matters.ts';
import { isByKind } from '../../../kinds/of-kind.ts';
import { saidBy } from './invoice-cells.ts';
import { hasSignOf, matterOfTitle } from './matter-signs.ts';
import type { Statement } from './statements.ts';

const shown = 0.85;
/** A subject line says as much as so many sentences. */
const titleWeight = 2;
/** A sentence that does what such letters do, in none of the words for that. */
const signWeight = 0.8;
/** Statements among which a subject line stands. */
const headStatements = 8;
const subjectLine = /^\s*(?:subject|re|regarding|betreff|betr\.?)\s*:\s*/iu;

/**
 * What a letter is for, judged by all of its sentences; `undefined` where the column asks something else, or
 * no sentence tells. Null where the letter is for something else.
 */
export function matterOfLetter(
  document: AskedDocument,
  { heading }: AcrossColumn,
  statements: readonly Statement[],
): Said | null | undefined {
  if (!isMatter(heading)) return undefined;
  const title = titleOf(document, statements);
  const titled = title === undefined ? null : matterOfTitle(title.raw);
  const body = statements.filter((each) => each !== title);
  const told = matters.map((matter) => {
    const named = body.filter(({ raw }) => conceptOf(raw, 'yes-no', matter) !== null);
    const saying = body.filter((each) => named.includes(each) || hasSignOf(matter, each.raw));
    const weight = named.length + signWeight * (saying.length - named.length) + (titled === matter ? titleWeight : 0);
    return { matter, saying, weight };
  });
  const best = told.reduce((one, other) => (other.weight > one.weight ? other : one));
  const first = best.saying[0] ?? (best.weight > 0 ? title : undefined);
  if (first === undefined) return undefined;
  return best.matter === heading ? yes(document, first) : null;
}

/** The same of a document that is just that by its kind, as an offer is; `undefined` of all others. */
export function matterByKind(
  document: AskedDocument,
  { heading }: AcrossColumn,
  statements: readonly Statement[],
): Said | undefined {
  if (!isMatter(heading) || !isByKind(document, heading)) return undefined;
  const naming = statements.find(({ raw }) => matterOfTitle(raw) === heading) ?? statements[0];
  return naming === undefined ? undefined : yes(document, naming);
}

function yes(document: AskedDocument, statement: Statement): Said {
  const end = statement.raw.length;
  return saidBy(document, statement, { type: 'yes-no', normal: 'yes', size: 1, start: 0, end, confidence: 1 }, shown);
}

/** The subject line of a letter: behind its label, or a heading in its head. */
function titleOf(document: AskedDocument, statements: readonly Statement[]): Statement | undefined {
  const head = statements.slice(0, headStatements);
  const labelled = head.find(({ raw }) => subjectLine.test(raw));
  const isTitle = ({ words }: Statement): boolean => words.trim() === document.title.trim();
  return labelled ?? head.find(isTitle) ?? head.find(({ isHeading }) => isHeading);
}
