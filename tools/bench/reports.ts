import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pdfFile, proseLines, textPage } from '../fixtures/pdf-writer.ts';
import { seeded, zipfText } from './synthetic.ts';

const pagesPerReport = 138;
/** As the book's: a page is about 1,300 characters. */
const sentencesPerPage = 16;
const wordsPerSentence = 13;

/** Writes made-up reports of 138 pages each into a new folder. `remove` deletes it. */
export function writeReports(count: number): { readonly paths: readonly string[]; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'carrel-bench-reports-'));
  const text = zipfText(seeded(5));
  const sentence = (): string => `${text.words(wordsPerSentence).join(' ')}.`;
  const page = () =>
    textPage(
      proseLines([Array.from({ length: sentencesPerPage }, sentence).join(' '), sentence()].map((each) => latin(each))),
    );
  const paths = Array.from({ length: count }, (_, index) => {
    const path = join(folder, `report ${index}.pdf`);
    writeFileSync(path, pdfFile(Array.from({ length: pagesPerReport }, page), `Report ${index}`));
    return path;
  });
  return { paths, remove: () => rmSync(folder, { recursive: true }) };
}

/** What Helvetica's encoding has. */
const latin = (words: string): string => words.replaceAll(/[^\u0020-\u00FF]/gu, '');
