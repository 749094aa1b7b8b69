import type { EmbedderInfo, IndexThreadContract, Reader } from '../../common/contracts/index-thread.ts';
import type { QueryEmbedder, QueryModels } from '../answer/deps.ts';
import { embedTeam, type Team } from '../embed/team.ts';
import { embedThreads } from '../embed/threads.ts';
import { createThread } from './thread.ts';

/** The embedders and the rerankers, in as many threads as the machine has use for. */
export type EmbedThreads = Team & {
  info(): Promise<Readonly<Record<Reader, EmbedderInfo>>>;
  /** Ends the threads, between two texts where they get there in time; open calls fail. */
  stop(): Promise<void>;
};

/** Megabytes. In half of it, what a tokenizer makes of a text becomes old, and 40 MB of garbage pile up (ADR 0720). */
export const youngOfTokenizer = 24;

/**
 * A thread starts with the first call it gets: for questions alone that is one thread.
 *
 * @param entry module of a thread that answers `IndexThreadContract`
 */
export function createEmbedThreads(entry: URL, resourcesDir: string, size: number = embedThreads()): EmbedThreads {
  const threads = Array.from({ length: size }, (_, index) =>
    createThread<IndexThreadContract>(
      `Embed thread ${index + 1}`,
      entry,
      { resourcesDir },
      {
        youngMB: youngOfTokenizer,
        // The first answer says that the cancellation has arrived, the second that the text in hand is done.
        rest: async (client) => {
          await client.call('info', {});
          await client.call('info', {});
        },
      },
    ),
  );
  const team = embedTeam(
    threads.map((thread) => ({
      embedPassages: (reader, texts, signal) => thread.call('embedPassages', { reader, texts: [...texts] }, signal),
      embedQuery: (reader, text, signal) => thread.call('embedQuery', { reader, text }, signal),
      rerank: (question, texts, signal) => thread.call('rerank', { question, texts: [...texts] }, signal),
      rerankGerman: (question, texts, signal) => thread.call('rerankGerman', { question, texts: [...texts] }, signal),
      readAnswers: (reader, asked, texts, signal) =>
        thread.call('readAnswers', { reader, asked, texts: [...texts] }, signal),
      embedClauses: (texts, signal) => thread.call('embedClauses', { texts: [...texts] }, signal),
    })),
  );
  return {
    ...team,
    info: async () => (threads[0] as (typeof threads)[number]).call('info', {}),
    stop: async () => void (await Promise.all(threads.map((thread) => thread.stop()))),
  };
}

/** The embedders of the threads as questions need them. Rejects when the English one can't be loaded. */
export async function questionEmbedders(
  threads: EmbedThreads,
): Promise<Required<Pick<QueryModels, 'embedder' | 'germanEmbedder'>>> {
  const infos = await threads.info();
  const of = (reader: Reader): QueryEmbedder => ({
    info: infos[reader],
    embedQuery: (text, signal) => threads.embedQuery(reader, text, signal),
    embedPassages: (texts, signal) => threads.embedPassages(reader, texts, signal),
  });
  return { embedder: of('english'), germanEmbedder: of('german') };
}
