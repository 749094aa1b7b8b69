import type { Reader } from '../../../common/contracts/index-thread.ts';
import type { QueryModels } from '../../answer/deps.ts';
import { clauseHeads, clauseReaderOf } from '../../answer/service.ts';
import { resourcesDirectory } from '../../host/paths.ts';
import { germanSynonyms, synonymsFile } from '../../synonyms/german.ts';

/**
 * The bundled embedders, in this process: for a question or two that is faster than a thread (ADR 0053). The German one
 * is loaded for the first text that it reads.
 */
export async function loadQueryEmbedders(): Promise<Required<Pick<QueryModels, 'embedder' | 'germanEmbedder'>>> {
  const [{ embedderInfo, loadEmbedder }, { bundledEmbedderDir, bundledGermanEmbedderDir }] = await Promise.all([
    import('../../embed/embedder.ts'),
    import('../../embed/bundle.ts'),
  ]);
  const germanDir = bundledGermanEmbedderDir(resourcesDirectory());
  let loaded: ReturnType<typeof loadEmbedder> | undefined;
  const german = (): ReturnType<typeof loadEmbedder> => (loaded ??= loadEmbedder(germanDir, { threads: 2 }));
  return {
    embedder: await loadEmbedder(bundledEmbedderDir(resourcesDirectory()), { threads: 2 }),
    germanEmbedder: {
      info: embedderInfo(germanDir),
      embedQuery: async (text) => (await german()).embedQuery(text),
      embedPassages: async (texts, signal) => (await german()).embedPassages(texts, signal),
    },
  };
}

/** The embedders and the rerankers, in this process. */
export async function loadQueryModels(): Promise<QueryModels> {
  const { bundledRerankerDir, loadReranker } = await import('../../rerank/reranker.ts');
  const { bundledAnswerReaderDir, loadAnswerReader } = await import('../../rerank/answer-reader.ts');
  const { germanReranker } = await import('../../embed/german-reranker.ts');
  const [embedders, reranker] = await Promise.all([
    loadQueryEmbedders(),
    loadReranker(bundledRerankerDir(resourcesDirectory()), { threads: 2 }),
  ]);
  let loaded: ReturnType<typeof loadAnswerReader> | undefined;
  const answerReader = (): ReturnType<typeof loadAnswerReader> =>
    (loaded ??= loadAnswerReader(bundledAnswerReaderDir(resourcesDirectory()), { threads: 2 }));
  const readAnswers = (language: Reader) => async (asked: string, texts: readonly string[], signal?: AbortSignal) =>
    (await answerReader()).read(language, asked, texts, signal);
  return {
    ...embedders,
    reranker: { rerank: reranker.rerank, readAnswers: readAnswers('english') },
    germanReranker: { ...germanReranker(embedders.germanEmbedder), readAnswers: readAnswers('german') },
    synonyms: germanSynonyms(synonymsFile(resourcesDirectory())),
    clauseReader: clauseReaderOf(
      () => clauseHeads(resourcesDirectory()),
      async (texts, signal) => embedders.germanEmbedder.embedPassages(texts, signal),
    ),
  };
}
