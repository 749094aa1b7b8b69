import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { QueryEmbedder, QueryModels, QueryReranker } from '../../../engine/answer/deps.ts';
import type { Services } from '../../../engine/host/services.ts';
import { verdicts } from '../../../common/contracts/index-thread.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const folder = join(root, '.cache', 'answers');
const modelsFolder = join(root, 'resources', 'models');

/** Numbers that a model gives for each of several texts, as many for each text. */
type ReadTexts = (texts: readonly string[]) => Float32Array | Promise<Float32Array>;
/** Asks the model only what it has not been asked before. */
type Keep = (reading: string, size: number, texts: readonly string[], read: ReadTexts) => Promise<Float32Array>;

/**
 * Services whose models keep what they read, under `.cache/answers`: a second run with other rules over the same texts
 * takes seconds. Other model files begin anew.
 */
export function withKeptModels(services: Services): Services {
  mkdirSync(folder, { recursive: true });
  const keep = keeper(join(folder, `kept-${modelsKey()}.txt`));
  return { ...services, queryModels: async () => keptModels(await services.queryModels(), keep) };
}

/** Each line of the file: what was read, by its hash, and the numbers in base 64. */
function keeper(file: string): Keep {
  const known = new Map<string, Buffer>();
  for (const line of existsSync(file) ? readFileSync(file, 'latin1').split('\n') : []) {
    const [key = '', numbers = ''] = line.split(' ');
    known.set(key, Buffer.from(numbers, 'base64'));
  }
  return async (reading, size, texts, read) => {
    const keys = texts.map((text) => createHash('sha256').update(`${reading}\0${text}`).digest('base64').slice(0, 22));
    const unknown = [...keys.keys()].filter((index) => known.get(keys[index] ?? '')?.length !== 4 * size);
    const fresh = unknown.length === 0 ? new Float32Array() : await read(unknown.map((index) => texts[index] ?? ''));
    for (const [place, index] of unknown.entries()) {
      const numbers = Buffer.from(fresh.slice(place * size, (place + 1) * size).buffer);
      known.set(keys[index] ?? '', numbers);
      appendFileSync(file, `${keys[index]} ${numbers.toString('base64')}\n`);
    }
    const all = new Float32Array(texts.length * size);
    for (const [index, key] of keys.entries())
      all.set(new Float32Array(Uint8Array.from(known.get(key) ?? []).buffer), index * size);
    return all;
  };
}

function keptModels(models: QueryModels, keep: Keep): QueryModels {
  const { embedder, germanEmbedder, reranker, germanReranker } = models;
  return {
    ...models,
    embedder: keptEmbedder('english', embedder, keep),
    reranker: keptReranker('english', reranker, keep),
    ...(germanEmbedder && { germanEmbedder: keptEmbedder('german', germanEmbedder, keep) }),
    ...(germanReranker && { germanReranker: keptReranker('german', germanReranker, keep) }),
  };
}

const keptEmbedder = (language: string, { info, ...model }: QueryEmbedder, keep: Keep): QueryEmbedder => ({
  info,
  embedQuery: (text) => keep(`query ${language}`, info.dimension, [text], () => model.embedQuery(text)),
  embedPassages: (texts) => keep(`passage ${language}`, info.dimension, texts, model.embedPassages),
});

const keptReranker = (language: string, { rerank, readAnswers }: QueryReranker, keep: Keep): QueryReranker => ({
  rerank: (question, texts) => keep(`rerank ${language} ${question}`, 1, texts, (some) => rerank(question, some)),
  ...(readAnswers && {
    readAnswers: (asked, texts) =>
      keep(`answers ${language} ${asked}`, verdicts.length, texts, (some) => readAnswers(asked, some)),
  }),
});

/** What changes with the models' files. */
function modelsKey(): string {
  const hash = createHash('sha256');
  for (const file of readdirSync(modelsFolder, { recursive: true, encoding: 'utf8' }).toSorted())
    if (/\.(?:onnx|json)$/u.test(file)) hash.update(`${file} ${statSync(join(modelsFolder, file)).size}\n`);
  return hash.digest('hex').slice(0, 12);
}
