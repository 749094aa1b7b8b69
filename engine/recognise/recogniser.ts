import type { Picture } from '../../common/domain/picture.ts';
import { detectLines } from './detect.ts';
import { loadModels } from './models.ts';
import { believable } from './believable.ts';
import { readUpright } from './orientation.ts';
import { wordsOfPage, type RecognisedWord } from './page.ts';
import { readLines } from './read-lines.ts';
import { pyramidOf } from './sample.ts';

/** Samples along the longer side of a page in which lines are looked for: letters of 6 points are told on A4. */
const longestSide = 1_280;

/** Reads pictures of pages. */
export interface Recogniser {
  /**
   * The words in a picture, not in order. **Blocks the thread** for each of its runs, a second or two in all.
   *
   * @param scale points of the page for each pixel
   */
  recognise(picture: Picture, scale: number): Promise<readonly RecognisedWord[]>;
  release(): Promise<void>;
}

/** @throws CarrelError `bad-file` when the folder does not hold the models */
export async function loadRecogniser(dir: string, options: { readonly threads: number }): Promise<Recogniser> {
  const models = await loadModels(dir, options.threads);
  return {
    async recognise(picture, scale) {
      const pyramid = pyramidOf(picture);
      const found = await detectLines(models.detector, pyramid, longestSide);
      const { lines, angle } = await readUpright(found, (wanted) => readLines(models, pyramid, wanted));
      return wordsOfPage(believable(lines), angle, scale);
    },
    async release() {
      await models.detector.release();
      await models.reader.release();
    },
  };
}
