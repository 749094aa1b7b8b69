import type { FoundLines } from './lines.ts';
import { readUpright, turnedOver } from './orientation.ts';
import type { ReadLine } from './read-lines.ts';
import type { Rectangle } from './rectangle.ts';
import { betterOf } from './scripts/better.ts';
import { chooseLanguage } from './scripts/choose.ts';
import type { Language } from './scripts/languages.ts';
import { doubtfulShare } from './unread.ts';

/** A page with less doubt than this, over the length of its lines, is read by the reader for all pages alone. */
const leastDoubt = 0.15;

/** What reads lines. */
export interface LineReaders {
  /** The reader for all pages: Latin, Chinese and Japanese letters. */
  general(lines: readonly Rectangle[]): Promise<readonly ReadLine[]>;
  /** Loads what reads lines in one language. */
  inLanguages(): Promise<(language: Language, line: Rectangle) => ReadLine>;
}

/**
 * The lines of a page, the right way up. Where the reader for all pages is in doubt, some lines are tried in the other
 * languages; in the one that fits, every line is read as well, and of the two readings the likelier one stays.
 */
export async function readPage(
  found: FoundLines,
  readers: LineReaders,
): Promise<{ readonly lines: readonly ReadLine[]; readonly angle: number }> {
  const upright = await readUpright(found, (lines) => readers.general(lines));
  if (doubtfulShare(upright.lines) < leastDoubt) return upright;
  const readIn = await readers.inLanguages();
  const turned = (line: Rectangle, over: boolean): Rectangle =>
    over ? { ...line, angle: line.angle + Math.PI } : line;
  const chosen = chooseLanguage(upright.lines, (language, line, over) => readIn(language, turned(line, over)));
  if (chosen === undefined) return upright;
  const { language, over } = chosen;
  const own: FoundLines = { lines: upright.lines.map(({ line }) => line), angle: upright.angle };
  const { lines, angle } = over ? turnedOver(own) : own;
  const general = over ? await readers.general(lines) : upright.lines;
  return { lines: general.map((line) => betterOf(line, readIn(language, line.line))), angle };
}
