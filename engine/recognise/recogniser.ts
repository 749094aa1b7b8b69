import { join } from 'node:path';
import type { Picture } from '../../common/domain/picture.ts';
import { believable } from './believable.ts';
import { languagesDir, linesDir } from './bundle.ts';
import { detectLines } from './detect.ts';
import { loadModels } from './models.ts';
import { wordsOfPage, type RecognisedWord } from './page.ts';
import { readLines } from './read-lines.ts';
import { readPage } from './read-page.ts';
import { pyramidOf } from './sample.ts';
import { readLineIn } from './scripts/read-in.ts';
import type { ReadPicture } from './scripts/tesseract.ts';
import { lostShare } from './unread.ts';

/** Samples along the longer side of a page in which lines are looked for: letters of 6 points are told on A4. */
const longestSide = 1_280;

/** What is read of a page. */
export interface RecognisedPage {
  /** Not in order. */
  readonly words: readonly RecognisedWord[];
  /** How much of the lines' length could not be read, 0 to 1. */
  readonly lost: number;
}

/** Reads pictures of pages. */
export interface Recogniser {
  /**
   * The words in a picture. **Blocks the thread** for each of its runs, a second or two in all.
   *
   * @param scale points of the page for each pixel
   */
  recognise(picture: Picture, scale: number): Promise<RecognisedPage>;
  release(): Promise<void>;
}

/**
 * @param dir the folder of all models that come with the app
 * @throws CarrelError `bad-file` when the folder does not hold the models
 */
export async function loadRecogniser(dir: string, options: { readonly threads: number }): Promise<Recogniser> {
  const models = await loadModels(join(dir, linesDir), options.threads);
  let tesseract: Promise<ReadPicture> | undefined;
  return {
    async recognise(picture, scale) {
      const pyramid = pyramidOf(picture);
      const found = await detectLines(models.detector, pyramid, longestSide);
      const { lines, angle } = await readPage(found, {
        general: (wanted) => readLines(models, pyramid, wanted),
        // Few libraries have such pages: the program and its data are loaded when the first one comes.
        inLanguages: async () => {
          tesseract ??= import('./scripts/tesseract.ts').then((own) => own.loadTesseract(join(dir, languagesDir)));
          const read = await tesseract;
          return (language, line) => readLineIn(read, language, pyramid, line);
        },
      });
      return { words: wordsOfPage(believable(lines), angle, scale), lost: lostShare(lines) };
    },
    async release() {
      await models.detector.release();
      await models.reader.release();
    },
  };
}
