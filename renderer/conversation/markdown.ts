/** A part of an answer that stands for itself. `at` and the texts' places are UTF-16 offsets into the answer. */
export type Block =
  | { readonly kind: 'paragraph' | 'heading' | 'code'; readonly at: number; readonly text: string }
  | { readonly kind: 'list'; readonly at: number; readonly items: readonly ListItem[] };

interface ListItem {
  readonly at: number;
  readonly text: string;
  /** 0 for the outermost list. */
  readonly depth: number;
  /** Null in a list without numbers. */
  readonly number: number | null;
}

const fence = /^ {0,3}```/;
const heading = /^ {0,3}#{1,6} +/;
/** A last line that may become the beginning of another block. */
const unfinished = /(?:^|\n)[ \t]*(?:[-*+•]|\d{1,3}[.)]?|#{1,6}|`{1,3})?[ \t]*$/;
const item = /^(\s*)(?:[-*+•]|(\d{1,3})[.)])\s+/;

/**
 * The little Markdown that models write, cut into blocks: headings, lists, fenced code, paragraphs. When text is added
 * at the end, only the last block may change. Texts are slices of the answer, so that offsets into it stay true.
 *
 * @param growing more text may come: a last line that is a mere mark so far is held back
 */
export function markdownBlocks(answer: string, growing: boolean): readonly Block[] {
  const text = growing ? answer.replace(unfinished, '') : answer;
  const blocks: Block[] = [];
  /** Whether the last block may take another line. */
  let open = false;
  let inCode = false;
  let at = 0;

  /** Makes the last block, or the last item of a list, end at `end`. */
  const extend = (end: number): void => {
    const last = blocks.pop();
    if (last === undefined) return;
    if (last.kind !== 'list') blocks.push({ ...last, text: text.slice(last.at, end) });
    else
      blocks.push({
        ...last,
        items: last.items.map((each, index) =>
          index === last.items.length - 1
            ? { at: each.at, text: text.slice(each.at, end), depth: each.depth, number: each.number }
            : each,
        ),
      });
  };

  for (const line of text.split('\n')) {
    const end = at + line.length;
    const last = blocks.at(-1);
    const marker = item.exec(line);
    const opening = heading.exec(line);
    if (inCode) {
      inCode = !fence.test(line);
      if (inCode) extend(end);
    } else if (fence.test(line)) {
      blocks.push({ kind: 'code', at: Math.min(end + 1, text.length), text: '' });
      inCode = true;
      open = false;
    } else if (line.trim() === '') open = false;
    else if (opening !== null) {
      blocks.push({ kind: 'heading', at: at + opening[0].length, text: text.slice(at + opening[0].length, end) });
      open = false;
    } else if (marker !== null) {
      const next: ListItem = {
        at: at + marker[0].length,
        text: text.slice(at + marker[0].length, end),
        depth: Math.min(3, Math.floor((marker[1] ?? '').length / 2)),
        number: marker[2] === undefined ? null : Number(marker[2]),
      };
      // Blank lines may stand between the items of one list.
      if (last?.kind === 'list' && (next.depth > 0 || (last.items[0]?.number === null) === (next.number === null)))
        blocks[blocks.length - 1] = { ...last, items: [...last.items, next] };
      else blocks.push({ kind: 'list', at, items: [next] });
      open = true;
    } else if (open) extend(end);
    else {
      const indent = line.length - line.trimStart().length;
      blocks.push({ kind: 'paragraph', at: at + indent, text: line.slice(indent) });
      open = true;
    }
    at = end + 1;
  }
  return blocks;
}
