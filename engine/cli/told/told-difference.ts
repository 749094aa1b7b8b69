import type { Difference, DifferenceSide, WordPiece } from '../../../common/domain/comparison.ts';
import { shortenedWords } from '../../../common/domain/shortened-words.ts';
import { sourceName } from '../../../common/messages/part-name.ts';
import { sentenceOf } from '../../../common/messages/sentence.ts';
import type { Output } from '../terminal/output.ts';
import { printable } from '../terminal/printable.ts';
import { wrap } from '../terminal/text.ts';

/** A difference as lines for a person, readable without colours: `[-words of the left-]`, `{+words of the right+}`. */
export function toldDifference(
  { kind, left, right, words, numbers, evidence }: Difference,
  number: number,
  names: { readonly left: string; readonly right: string },
  { style, width }: Output,
): readonly string[] {
  const place = (name: string, side: DifferenceSide | null): readonly string[] =>
    side === null ? [] : [printable(sentenceOf(sourceName({ name, label: side.label })))];
  const where = [...place(names.left, left), ...place(names.right, right)].join(' → ');
  const heading = printable((right ?? left)?.heading ?? '');
  const scanned = evidence === 'scan' ? 'comparison-from-scan' : 'comparison-likely-misread';
  const scan = evidence === 'text' ? '' : ` (${sentenceOf({ code: scanned, params: {} })})`;
  const title = `${number}. ${sentenceOf({ code: 'comparison-kind', params: { kind } })}`;
  const changed = numbers.map(({ before, after }) => `${before || '–'} → ${after || '–'}`).join('; ');
  return [
    `${style.bold(title)}${scan}  ${style.dim(where)}`,
    ...(heading === '' ? [] : [style.dim(`   ${heading}`)]),
    ...(changed === '' ? [] : [`   ${style.cyan(printable(changed))}`]),
    ...wrap(shortenedWords(words).map(marked).join('').trim(), width - 3).map((line) => `   ${line}`),
  ];
}

/** Words of both sides are parted by a space, as nothing else parts them. */
function marked({ is, text }: WordPiece, index: number, words: readonly WordPiece[]): string {
  const [own, space] = [text.trimEnd(), text.slice(text.trimEnd().length)];
  if (is === 'same') return text;
  if (is === 'added') return `{+${own}+}${space}`;
  return `[-${own}-]${words[index + 1]?.is === 'added' ? ' ' : space}`;
}
