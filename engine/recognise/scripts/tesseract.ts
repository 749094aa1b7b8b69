import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import createCore, { type TesseractApi } from 'tesseract.js-core/tesseract-core-simd-lstm.js';
import { CarrelError } from '../../../common/errors.ts';
import type { Language } from './languages.ts';
import { wordsOfTsv, type TsvWord } from './tsv.ts';

/** Reads the picture of one line (a file of a kind that Leptonica knows). **Blocks the thread**, 0.1 s or so. */
export type ReadPicture = (language: Language, picture: Uint8Array) => readonly TsvWord[];

/** `OEM_LSTM_ONLY`: the data has nothing for the older engine. */
const lstmOnly = 1;
/** `PSM_SINGLE_LINE`. */
const singleLine = '7';

/**
 * Loads Tesseract; the data of a language is read from `dir` when its first line comes, and stays.
 *
 * @throws CarrelError `bad-file` when the program can't be loaded, or later the data of a language
 */
export async function loadTesseract(dir: string): Promise<ReadPicture> {
  const program = createRequire(import.meta.url).resolve('tesseract.js-core/tesseract-core-simd-lstm.wasm');
  // What Tesseract prints would go to a person's terminal.
  const quiet = (): void => {};
  const core = await createCore({ wasmBinary: readFileSync(program), print: quiet, printErr: quiet });
  const loaded = new Map<Language, TesseractApi>();
  const apiOf = (language: Language): TesseractApi => {
    const before = loaded.get(language);
    if (before !== undefined) return before;
    const file = `${language}.traineddata`;
    core.FS.writeFile(file, dataIn(dir, file));
    const api = new core.TessBaseAPI();
    if (api.Init(null, language, lstmOnly) !== 0)
      throw new CarrelError('bad-file', 'recogniser-incomplete', { params: { dir, what: file } });
    core.FS.unlink(file);
    api.SetVariable('tessedit_pageseg_mode', singleLine);
    loaded.set(language, api);
    return api;
  };
  return (language, picture) => {
    const api = apiOf(language);
    core.FS.writeFile('/input', picture);
    if (api.SetImageFile(1, 0) !== 0 || api.Recognize(null) !== 0) return [];
    return wordsOfTsv(api.GetTSVText(0));
  };
}

function dataIn(dir: string, file: string): Uint8Array {
  try {
    return readFileSync(join(dir, file));
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    throw new CarrelError('bad-file', 'recogniser-incomplete', { params: { dir, what }, cause: error });
  }
}
