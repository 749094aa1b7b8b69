import { confidenceOf } from '../orientation.ts';
import type { ReadLine } from '../read-lines.ts';
import type { Rectangle } from '../rectangle.ts';
import { isDoubtful } from '../unread.ts';
import { languages, type Language } from './languages.ts';

/** Lines that are tried in every language. */
const probes = 3;
/** The length of a good probe, in its height: some words, and soon read. */
const probeLength = 12;
/** A language whose lines are read with less confidence than this is not the page's; wrong ones stay below a half. */
const least = 0.7;
/** With this much the page is not turned over to look for more. */
const sure = 0.8;

/** The language of a page, and whether it stands on its head. */
export interface ChosenLanguage {
  readonly language: Language;
  readonly over: boolean;
}

/** Reads a line in a language, upright or turned over. */
export type Probe = (language: Language, line: Rectangle, over: boolean) => ReadLine;

/** The language in which the doubtful lines of a page read best; undefined where they read well in none. */
export function chooseLanguage(lines: readonly ReadLine[], probe: Probe): ChosenLanguage | undefined {
  const distance = ({ width, height }: Rectangle): number => Math.abs(width / Math.max(1, height) - probeLength);
  const probed = lines
    .filter(isDoubtful)
    .map(({ line }) => line)
    .toSorted((a, b) => distance(a) - distance(b))
    .slice(0, probes);
  let best: (ChosenLanguage & { readonly confidence: number }) | undefined;
  for (const over of [false, true]) {
    for (const language of languages) {
      const confidence = confidenceOf(probed.map((line) => probe(language, line, over)));
      if (confidence > (best?.confidence ?? least)) best = { language, over, confidence };
    }
    if (best !== undefined && best.confidence >= sure) break;
  }
  return best === undefined ? undefined : { language: best.language, over: best.over };
}
