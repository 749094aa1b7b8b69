import { chartRows } from '../drawing/chart.ts';
import { drawnPart, type Drawn } from '../drawing/part.ts';
import type { FlowBlock } from '../flow/block.ts';
import type { Relationship } from '../package/opc.ts';
import type { ZipArchive } from '../package/zip.ts';

const kinds: ReadonlySet<string> = new Set(['chart', 'chartEx', 'diagramData']);
/** Of one document: all are read before its text. */
const mostDrawn = 500;

/**
 * The charts and diagrams that a document points to, by the ids of its relationships.
 *
 * @throws UnreadableFile for what only harmful files do
 */
export async function readDrawn(
  zip: ZipArchive,
  relations: readonly Relationship[],
): Promise<ReadonlyMap<string, readonly FlowBlock[]>> {
  const drawn = new Map<string, readonly FlowBlock[]>();
  for (const { id, target } of relations.filter(({ type }) => kinds.has(type)).slice(0, mostDrawn)) {
    const found = await drawnPart(zip, target);
    if (found !== undefined) drawn.set(id, drawnBlocks(found));
  }
  return drawn;
}

/** A chart as its titles and a table, a column for each series; a diagram as a list. */
function drawnBlocks(drawn: Drawn): readonly FlowBlock[] {
  if (drawn.kind === 'diagram') return drawn.lines.map(({ text }) => ({ kind: 'list-item', text: `• ${text}` }));
  const rows = chartRows(drawn.chart);
  const cells = rows.flatMap((row, number) =>
    row.map((text, column) => ({ row: number, column, rowSpan: 1, columnSpan: 1, header: number === 0, text })),
  );
  return [
    ...drawn.chart.titles.map((text) => ({ kind: 'caption', text }) as const),
    ...(cells.length > 0 ? [{ kind: 'table', cells } as const] : seriesNames(drawn.chart.series)),
  ];
}

/** The legend of a chart whose values the file does not keep. */
const seriesNames = (series: readonly { readonly name: string }[]): readonly FlowBlock[] =>
  series.filter(({ name }) => name !== '').map(({ name }) => ({ kind: 'list-item', text: `• ${name}` }));
