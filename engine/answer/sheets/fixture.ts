import type { AskedDocument, ReadDocument } from '../../../common/domain/asked-document.ts';
import type { Hit, NamedRow, PlacedPassage } from '../../../common/domain/passage.ts';
import type { DocumentId } from '../../../common/ids.ts';
import type { SearchRoom } from '../../search/room.ts';

/** A sheet or a text of a test: its file, its name or title, and lines of cells, the first with the columns' names. */
export interface TestSheet {
  readonly name: string;
  readonly sheet?: string;
  readonly lines: readonly string[];
}

/** A search room that has these sheets and nothing else. */
export function sheetRoom(
  sheets: readonly TestSheet[],
): Pick<SearchRoom, 'documents' | 'passagesOf' | 'rows' | 'named' | 'search'> {
  const idOf = (index: number): DocumentId => (index + 1) as DocumentId;
  const textOf = ({ lines }: TestSheet): string => lines.join('\n');
  const rowsOf = ({ lines }: TestSheet): readonly NamedRow[] => {
    const headings = (lines[0] ?? '').split('\t');
    let start = 0;
    return lines.map((line, at) => {
      const range = { start, end: start + line.length };
      start = range.end + 1;
      return { ...range, headings: at === 0 ? [] : headings, cells: line.split('\t') };
    });
  };
  return {
    named: () => [],
    search: () => ({ hits: sheets.map((_, index) => ({ documentId: idOf(index) }) as Hit), unknown: [], words: [] }),
    documents: () =>
      sheets.map(({ name, sheet }, index): AskedDocument => ({
        documentId: idOf(index),
        name,
        folder: '',
        title: sheet ?? '',
        language: '',
        readable: true,
        coming: false,
        opening: '',
      })),
    passagesOf: ({ documentIds }) =>
      documentIds.map((documentId): ReadDocument => {
        const sheet = sheets[documentId - 1] as TestSheet;
        const text = textOf(sheet);
        const piece = { part: 1, label: sheet.sheet ?? '', start: 0, end: text.length, offset: 0 };
        return { documentId, count: 1, passages: [{ heading: '', passage: { text, pieces: [piece] } }] };
      }),
    rows: ({ passages }) =>
      passages.map(({ documentId }: PlacedPassage) => rowsOf(sheets[documentId - 1] as TestSheet)),
  };
}
