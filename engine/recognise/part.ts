import type { Part } from '../../common/domain/part.ts';
import type { DrawnPart } from '../../common/domain/picture.ts';
import { packRuns } from '../../common/domain/runs.ts';
import { notice, type Notice } from '../../common/messages/notice.ts';
import { documentStyle } from '../text/document-style.ts';
import { pageText } from '../text/page-text.ts';
import { runningLines } from '../text/running-lines.ts';
import type { RecognisedWord } from './page.ts';
import { loadRecogniser } from './recogniser.ts';

/** What is recognised of a part: words in reading order with their places, headings, tables. */
type RecognisedContent = Pick<Part, 'text' | 'blocks' | 'layout' | 'omissions'>;

/**
 * Loads the models in a folder, and gives what reads the picture of a part with them. Both **block the thread**.
 *
 * @throws CarrelError `bad-file` when the folder does not hold them
 */
export async function loadPartRecogniser(
  models: string,
  options: { readonly threads: number },
): Promise<(drawn: DrawnPart) => Promise<RecognisedContent>> {
  const recogniser = await loadRecogniser(models, options);
  return async ({ picture, scale, width, height, omissions }) => {
    const { words, lost } = await recogniser.recognise(picture, scale);
    const aside = new Set(runningLines({ words, height }, []).flat());
    const kept = words.filter((word) => !aside.has(word));
    const style = { ...documentStyle([kept]), boldFonts: new Set<string>(), outline: new Map<string, number>() };
    const { text, runs, blocks } = pageText(kept, style, '', []);
    return {
      text,
      blocks,
      layout: { width, height, runs: packRuns(runs) },
      omissions: [...omissions, ...doubtsOf(kept, lost)],
    };
  };
}

/** Pages that are read with less confidence than this have wrong words in most lines. */
const certain = 0.88;
/** Where more of a page is lost than this, it is of a script that nobody here reads, or written by hand. */
const mostLost = 0.5;

function doubtsOf(words: readonly RecognisedWord[], lost: number): readonly Notice[] {
  if (lost > mostLost) return [notice('recognised-little', { percent: Math.round(100 * lost) })];
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  if (letters === 0) return [];
  const confidence = words.reduce((sum, word) => sum + word.confidence * word.text.length, 0) / letters;
  return confidence >= certain ? [] : [notice('recognised-uncertain', { percent: Math.floor(100 * confidence) })];
}
