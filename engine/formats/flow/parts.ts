import { parserBounds } from '../../../common/contracts/parser.ts';
import type { Part } from '../../../common/domain/part.ts';
import { notice, type Notice } from '../../../common/messages/notice.ts';
import { PartBuilder, type CellText } from '../part-builder.ts';
import type { FlowBlock, FlowCell } from './block.ts';
import { headingsByWeight } from './weight.ts';

/** UTF-16 units after which a part ends before the next heading of a chapter: about twenty-five pages. */
const chapterLength = 60_000;
/** UTF-16 units after which a part ends before any block: about a hundred pages, as of plain texts. */
const partLength = 200_000;
/** Cells of one table in one part: so many are drawn without a wait. */
const mostCells = 20_000;
/** UTF-16 units of a document: as many as a hundred novels have. */
const mostText = 50_000_000;

/** What a document's blocks became. */
export interface PartsOfFlow {
  /** At least one. */
  readonly parts: readonly Part[];
  /** The text of the first heading; '' when there is none. */
  readonly firstHeading: string;
  /** What was left out as the document has more text than is read. */
  readonly omissions: readonly Notice[];
}

/** Reads blocks to their end, finds headings where none are named, and cuts the whole into parts. */
export async function partsOfFlow(source: AsyncIterable<FlowBlock> | Iterable<FlowBlock>): Promise<PartsOfFlow> {
  const blocks: FlowBlock[] = [];
  let length = 0;
  let full = false;
  for await (const block of source) {
    blocks.push(block);
    length += lengthOf(block);
    full = length > mostText;
    if (full) break;
  }
  const parts = new FlowParts();
  const named = headingsByWeight(blocks);
  for (const block of named) parts.add(block);
  const first = named.find(({ kind }) => kind === 'heading');
  return {
    parts: parts.end(),
    firstHeading: first !== undefined && 'text' in first ? first.text : '',
    omissions: full ? [notice('part-cut')] : [],
  };
}

const lengthOf = (block: FlowBlock): number =>
  block.kind === 'table' ? block.cells.reduce((sum, { text }) => sum + text.length + 1, 0) : block.text.length;

/** Cuts blocks into parts. Most documents are one part. */
class FlowParts {
  readonly #parts: Part[] = [];
  #builder = new PartBuilder();
  #asides: string[] = [];
  #omissions: Notice[] = [];

  add(block: FlowBlock): void {
    if (block.kind === 'aside') {
      this.#asides.push(block.text);
      return;
    }
    const { length } = this.#builder.text;
    const chapter = block.kind === 'heading' && block.level <= 2;
    if (length > partLength || (chapter && length > chapterLength)) this.#endPart();
    if (block.kind === 'table') for (const cells of inPieces(block.cells)) this.#builder.linedTable(rowsOf(cells));
    else if (block.kind === 'heading') this.#builder.heading(block.level, this.#inBounds(block.text));
    else this.#builder.add(block.kind, this.#inBounds(block.text));
  }

  /** All parts; there is at least one. */
  end(): readonly Part[] {
    this.#endPart();
    const [first, ...others] = this.#parts;
    // A document that is one part is named by its file alone.
    return others.length === 0 && first !== undefined ? [{ ...first, label: '' }] : this.#parts;
  }

  #endPart(): void {
    for (const aside of this.#asides) this.#builder.add('note', this.#inBounds(aside));
    const { text, blocks } = this.#builder;
    const number = this.#parts.length + 1;
    const omissions = this.#omissions;
    this.#parts.push({ number, label: `Part ${number}`, text, blocks, layout: null, state: 'read', omissions });
    this.#builder = new PartBuilder();
    this.#asides = [];
    this.#omissions = [];
  }

  #inBounds(text: string): string {
    if (text.length <= mostBlock) return text;
    if (this.#omissions.length === 0) this.#omissions.push(notice('part-cut'));
    return text.slice(0, mostBlock);
  }
}

/** UTF-16 units of one block: a part ends after it, within what a part may have. */
const mostBlock = parserBounds.text / 2;

/** A long table in pieces of whole rows; what spans the cut ends there. */
function inPieces(cells: readonly FlowCell[]): readonly (readonly FlowCell[])[] {
  const pieces: (readonly FlowCell[])[] = [];
  let begin = 0;
  let length = 0;
  for (const [index, cell] of cells.entries()) {
    const newRow = cell.row !== cells[index - 1]?.row;
    if (newRow && index > begin && (index - begin >= mostCells || length >= partLength)) {
      pieces.push(cells.slice(begin, index));
      begin = index;
      length = 0;
    }
    length += cell.text.length + 1;
  }
  return [...pieces, cells.slice(begin)].map(renumbered);
}

function renumbered(cells: readonly FlowCell[]): readonly FlowCell[] {
  const first = cells[0]?.row ?? 0;
  const last = cells.at(-1)?.row ?? 0;
  return cells.map((cell) => ({
    ...cell,
    row: cell.row - first,
    rowSpan: Math.min(cell.rowSpan, last - cell.row + 1),
  }));
}

/** Cells row by row. */
function rowsOf(cells: readonly FlowCell[]): readonly (readonly CellText[])[] {
  const rows = Array.from({ length: (cells.at(-1)?.row ?? -1) + 1 }, (): CellText[] => []);
  for (const { row, text, ...place } of cells)
    rows[row]?.push({ ...place, text: text.slice(0, partLength), address: '' });
  return rows;
}
