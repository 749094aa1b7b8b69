import type { AcrossColumn } from '../../../../common/domain/across.ts';
import type { AskedDocument } from '../../../../common/domain/asked-document.ts';
import type { ClauseReader } from '../../deps.ts';
import type { Said } from '../document/cells.ts';
import { saidBy } from '../document/invoice-cells.ts';
import type { Statement } from '../document/statements.ts';
import { letterText, sentenceText } from './clause-text.ts';

/** From here on a letter is for its likeliest matter: of letters of a wording never seen all were (ADR 0460). */
const sureEnough = 0.5;
/** Sentences of a letter among which the one that is quoted is looked for. */
const mostSentences = 12;

/**
 * What letters are for, each read as a whole: a cell where it is what the column asks; null where it is for something
 * else; `undefined` where that is not likely enough, or a letter is for none of the known matters.
 *
 * @throws CarrelError `cancelled` when the signal fires
 */
export async function learnedMatters(
  reader: ClauseReader,
  { heading }: AcrossColumn,
  letters: readonly { readonly document: AskedDocument; readonly statements: readonly Statement[] }[],
  signal?: AbortSignal,
): Promise<readonly (Said | null | undefined)[]> {
  const told = await reader.read(
    'matter',
    letters.map(({ statements }) => letterText(statements)),
    signal,
  );
  const found: (Said | null | undefined)[] = [];
  for (const [i, { document, statements }] of letters.entries()) {
    const [label = 'other', share = 0] = Object.entries(told[i] ?? {}).toSorted(([, a], [, b]) => b - a)[0] ?? [];
    if (share < sureEnough || label === 'other') found.push(undefined);
    else found.push(label === heading ? await quoted(reader, heading, document, statements, share, signal) : null);
  }
  return found;
}

/** The sentence that says it most. */
async function quoted(
  reader: ClauseReader,
  heading: string,
  document: AskedDocument,
  statements: readonly Statement[],
  share: number,
  signal?: AbortSignal,
): Promise<Said | undefined> {
  const sentences = statements.filter((each) => letterText([each]) !== '').slice(0, mostSentences);
  const told = await reader.read('matter', sentences.map(sentenceText), signal);
  const shares = told.map((each) => each[heading] ?? 0);
  const sentence = sentences[shares.indexOf(Math.max(...shares))];
  if (sentence === undefined) return undefined;
  const value = { type: 'yes-no', normal: 'yes', size: 1, start: 0, end: sentence.raw.length, confidence: 1 } as const;
  return saidBy(document, sentence, value, share);
}
