/** A word as Tesseract tells it; pixels of the picture that it was given. */
export interface TsvWord {
  readonly text: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly left: number;
  readonly width: number;
}

/** Level, page, block, paragraph, line, word, left, top, width, height, confidence, text. */
const columns = 12;
const wordLevel = '5';
/** Signs that turn the direction of what follows: our text is in the order of writing without them. */
const directionSigns = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** The words in the table that Tesseract gives out, in the order in which they are read. */
export function wordsOfTsv(tsv: string): readonly TsvWord[] {
  return tsv.split('\n').flatMap((row) => {
    const cells = row.split('\t');
    if (cells.length !== columns || cells[0] !== wordLevel) return [];
    const text = (cells[11] ?? '').replaceAll(directionSigns, '').trim();
    const confidence = Math.max(0, Number(cells[10]) / 100);
    return text === '' ? [] : [{ text, confidence, left: Number(cells[6]), width: Number(cells[8]) }];
  });
}
