/**
 * `node tools/bench/embedding.ts [FOLDER…]`: processor time of a passage, for the bundled embedder or those in the
 * folders. Embedders take turns passage by passage, so that a busy machine is busy for all of them.
 */
import '../../guard/network.ts';
import { join } from 'node:path';
import { bundledEmbedderDir } from '../../engine/embed/bundle.ts';
import { loadEmbedder } from '../../engine/embed/embedder.ts';
import { machine } from './machine.ts';
import { median, quantile } from './metrics.ts';
import { seeded, zipfText } from './synthetic.ts';
import { table } from './table.ts';

const passages = 40;
/** Made-up words have three tokens each: 90 words are a passage of the usual length. */
const wordsPerPassage = 90;

const given = process.argv.slice(2);
const folders = given.length > 0 ? given : [bundledEmbedderDir(join(import.meta.dirname, '..', '..', 'resources'))];
const embedders = await Promise.all(folders.map((folder) => loadEmbedder(folder, { threads: 1 })));
const text = zipfText(seeded(3));
const texts = Array.from({ length: passages }, () => text.words(wordsPerPassage).join(' '));

/** Milliseconds of processor time, user and system, of the whole process. */
async function processorTime(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

const times = embedders.map((): number[] => []);
for (const [index, one] of [texts[0] as string, ...texts].entries())
  for (const [which, embedder] of embedders.entries()) {
    const ms = await processorTime(() => embedder.embedPassages([one]));
    // The first run of a model prepares it.
    if (index > 0) times[which]?.push(ms);
  }

const tokens = texts.reduce((sum, each) => sum + (embedders[0]?.countTokens(each) ?? 0), 0) / passages;
console.log(`${machine()}\n${passages} passages of ${tokens.toFixed(0)} tokens on average, one thread\n`);
const first = median(times[0] ?? []);
console.log(
  table(
    ['embedder', 'ms a passage, median', 'fastest tenth', 'speed to the first'],
    embedders.map(({ info }, which) => {
      const own = times[which] ?? [];
      return [info.model, median(own).toFixed(1), quantile(own, 0.1).toFixed(1), (first / median(own)).toFixed(2)];
    }),
  ),
);
await Promise.all(embedders.map((embedder) => embedder.release()));
