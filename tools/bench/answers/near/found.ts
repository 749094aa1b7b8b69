import { narrowed, retrieve } from '../../../../engine/answer/passages/retrieve.ts';
import type { Services } from '../../../../engine/host/services.ts';
import { plain } from '../asking.ts';

/** Passages that are looked through. */
const looked = 20;

/**
 * At which place the first passage stands that holds the value, as an answer searches, from 1; null where it is not
 * among the first twenty.
 */
export async function placeOfPassage(
  services: Services,
  question: string,
  { file, holds }: { readonly file: string; readonly holds: string },
): Promise<number | null> {
  const deps = { room: services.room, ...(await services.queryModels()) };
  const named = await deps.room.named({ question, scope: null });
  const scope = narrowed(null, named);
  const { hits } = await retrieve(deps, { query: question, scope, mode: 'hybrid', join: false, limit: looked });
  const at = hits.findIndex(({ name, passage }) => name === file && plain(passage.text).includes(plain(holds)));
  return at === -1 ? null : at + 1;
}
