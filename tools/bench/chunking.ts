/** `node tools/bench/chunking.ts`: pages cut into chunks per second of processor time, over made-up books. */
import { join } from 'node:path';
import type { PartToChunk } from '../../common/contracts/chunk-thread.ts';
import { chunkDocument } from '../../engine/chunk/chunk-document.ts';
import { bundledEmbedderDir, readTokenizer } from '../../engine/embed/bundle.ts';
import { machine } from './machine.ts';
import { seeded, zipfText } from './synthetic.ts';

const books = 5;
const pagesPerBook = 400;
const paragraphsPerPage = 8;
const sentencesPerParagraph = 4;
const wordsPerSentence = 13;

const { count } = readTokenizer(bundledEmbedderDir(join(import.meta.dirname, '..', '..', 'resources')));
const source = zipfText(seeded(4));
const sentence = (): string => `${source.words(wordsPerSentence).join(' ')}.`;
const paragraph = (): string => Array.from({ length: sentencesPerParagraph }, sentence).join(' ');

function page(number: number): PartToChunk {
  const paragraphs = Array.from({ length: paragraphsPerPage }, paragraph);
  let at = 0;
  const blocks = paragraphs.map((each) => {
    const start = at;
    at += each.length + 2;
    return { start, end: start + each.length, kind: 'paragraph' as const, continues: false };
  });
  return { number, text: paragraphs.join('\n\n'), blocks };
}

console.log(`${machine()}\n${books} books of ${pagesPerBook} pages, one after the other\n`);
for (let book = 1; book <= books; book++) {
  const pages = Array.from({ length: pagesPerBook }, (_, index) => page(index + 1));
  const before = process.cpuUsage();
  const chunks = chunkDocument(pages, count);
  const { user, system } = process.cpuUsage(before);
  const perSecond = pagesPerBook / ((user + system) / 1e6);
  console.log(`book ${book}: ${chunks.length} chunks, ${perSecond.toFixed(0)} pages/s`);
}
