import type { Block } from '../../common/domain/part.ts';
import { distance } from './distance.ts';
import { formOf } from './form.ts';
import type { ReadPart } from './parts.ts';

/** Blocks at an edge of a part that may be a header or a footer. */
const edge = 2;
const fewestParts = 4;
const longest = 200;
/** Times that a header or footer stands on a part, on the average: some have the same line above and below. */
const mostOnAPart = 2;
/** Letters that may be read wrongly, as a share of a line. */
const mostWrong = 0.2;

/**
 * Headers and footers that are in the text of a document: blocks at the top or the bottom of most parts that say the
 * same, but for their numbers. One format gives them, another leaves them out, so they are not compared.
 */
export function runningBlocks(parts: readonly ReadPart[]): ReadonlySet<Block> {
  if (parts.length < fewestParts) return new Set();
  const byForm = new Map<string, Block[]>();
  const partsWith = new Map<string, number>();
  for (const { text, blocks } of parts) {
    const own = new Set<string>();
    for (const block of new Set([...blocks.slice(0, edge), ...blocks.slice(-edge)])) {
      if (block.kind === 'table' || block.end - block.start > longest) continue;
      const form = runningForm(text.slice(block.start, block.end));
      byForm.set(form, [...(byForm.get(form) ?? []), block]);
      own.add(form);
    }
    for (const form of own) partsWith.set(form, (partsWith.get(form) ?? 0) + 1);
  }
  // What stands several times on a page is a list of clauses or entries that differ by their numbers.
  const running = [...byForm].filter(
    ([form, of]) =>
      of.length >= Math.max(fewestParts, parts.length / 3) && of.length <= mostOnAPart * (partsWith.get(form) ?? 0),
  );
  // In a scan the same line is read with an error here and there.
  const isLike = (form: string): boolean =>
    running.some(([other]) => other.length > 4 && distance(form.slice(0, longest), other) <= mostWrong * other.length);
  return new Set(
    [...byForm].flatMap(([form, of]) => (isLike(form) || running.some(([each]) => each === form) ? of : [])),
  );
}

/** Numbers are one sign; only letters count besides: a scan reads a rule beside a page's number as a dash. */
const runningForm = (text: string): string =>
  formOf(text)
    .replaceAll(/\p{N}+/gu, '0')
    .replaceAll(/[^\p{L}0]+/gu, '')
    .toLowerCase();
