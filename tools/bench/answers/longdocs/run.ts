import { join } from 'node:path';
import type { Citation } from '../../../../common/domain/answer.ts';
import type { Scope } from '../../../../common/domain/sources.ts';
import { createServices, type Services } from '../../../../engine/host/services.ts';
import { cacheDir, loadBundledEmbedder } from '../../cranfield-library.ts';
import { unanswered } from '../../longdocs/documents.ts';
import { holds } from '../../longdocs/holds.ts';
import { buildLongDocsLibrary } from '../../longdocs/library.ts';
import { longDocuments } from '../../longdocs/documents.ts';
import { prepareLongDocuments, type PreparedQuestion } from '../../longdocs/prepare.ts';
import { quotesFor } from '../asking.ts';
import type { Printed, SetOptions } from '../set.ts';
import { noAnswer, printed, type Judged } from './report.ts';

const resourcesDir = join(import.meta.dirname, '..', '..', '..', '..', 'resources');
/**
 * Answers of quoted sentences over long documents: each question in the document that answers and over all, and
 * questions that none answers. A quote is right when the document is and the value stands in it.
 */
export async function runLongDocs({ heldOut, ask, tell }: SetOptions): Promise<Printed> {
  const embedder = await loadBundledEmbedder();
  const set = await prepareLongDocuments(longDocuments(), embedder.countTokens);
  const library = await buildLongDocsLibrary(cacheDir, embedder, set);
  await embedder.release();
  const services = createServices({ libraryDir: library.dir, resourcesDir });
  const isAsked = (each: { readonly heldOut: boolean }, index: number): boolean =>
    (heldOut || !each.heldOut) && index % ask === 0;
  const judged: Judged[] = [];
  try {
    for (const asked of set.questions.filter(isAsked)) {
      const documentId = library.idOf.get(asked.file);
      if (documentId === undefined) throw new Error(`${asked.file} is not in the library`);
      judged.push(await judge(services, asked, 'in the document', [{ kind: 'document', documentId }], tell));
      judged.push(await judge(services, asked, 'over all', null, tell));
    }
    for (const asked of unanswered.filter(isAsked)) judged.push(await judgeUnanswered(services, asked, tell));
  } finally {
    await services.close();
    library.remove();
  }
  return printed(judged);
}

async function judge(
  services: Services,
  { question, kind, value, file, heldOut }: PreparedQuestion,
  where: string,
  scope: Scope,
  tell: SetOptions['tell'],
): Promise<Judged> {
  const { citations, ms } = await quotesFor(services, question, scope);
  const right = citations.map(({ name, quote }) => name === file && holds(quote, [value]));
  const outcome = right.includes(true) ? 'right' : citations.length === 0 ? 'refused' : 'wrong';
  if (outcome !== 'right') tell(`${outcome}, ${where}: ${question} (${value}) → ${wordsOf(citations)}`, heldOut);
  return { group: `${kind}, ${where}`, heldOut, outcome, first: right[0] === true, ms };
}

async function judgeUnanswered(
  services: Services,
  { question, heldOut }: (typeof unanswered)[number],
  tell: SetOptions['tell'],
): Promise<Judged> {
  const { citations, ms } = await quotesFor(services, question);
  const outcome = citations.length === 0 ? 'refused rightly' : 'answered though nothing does';
  if (citations.length > 0) tell(`${outcome}: ${question} → ${wordsOf(citations)}`, heldOut);
  return { group: noAnswer, heldOut, outcome, first: false, ms };
}

const wordsOf = (citations: readonly Citation[]): string => citations.map(({ quote }) => quote).join(' | ');
