import type { NamedDocument } from '../../../common/domain/named.ts';
import type { Scope } from '../../../common/domain/sources.ts';
import type { QueryModels, SearchDeps } from '../deps.ts';
import { askedPart, asksForAll, asksForNotes } from '../passages/asked-part.ts';
import { passagesInPart } from '../passages/in-part.ts';
import { judgedSentences, quotesOf, surely, type Quoted } from './judged-sentences.ts';
import { quotesOfPart } from './sentence/whole-part.ts';
import { withoutNames } from './without-names.ts';

/**
 * What the part says that a question names, "page 3", "the first slide": no other part is asked in its place. Null
 * where the question names none, or no document has such a part.
 */
export async function askPart(
  models: SearchDeps & QueryModels,
  put: { readonly question: string; readonly scope: Scope; readonly named: readonly NamedDocument[] },
  signal?: AbortSignal,
): Promise<Quoted | null> {
  const { question, scope } = put;
  const part = askedPart(question);
  const inPart = part === null ? null : await passagesInPart(models, part, put, signal);
  if (inPart === null) return null;
  const { bare, passages } = inPart;
  const named = put.named.filter(({ documentId }) => passages.some((hit) => hit.documentId === documentId));
  const asked = withoutNames(
    bare,
    named.flatMap(({ written = [] }) => written),
  );
  const where = { scope, named, within: passages, whole: asked, meant: true };
  const judged = await judgedSentences(models, asked, where, signal);
  const quotes = asksForAll(asked)
    ? surely(await quotesOfPart(models, passages, asksForNotes(question), signal))
    : quotesOf(judged);
  return { quotes, judged };
}
