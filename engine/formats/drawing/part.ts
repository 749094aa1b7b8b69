import { xmlDocument, type XmlElement } from '../package/xml-tree.ts';
import type { ZipArchive } from '../package/zip.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { chartExOf } from './chart-ex.ts';
import { chartOf, type Chart } from './chart.ts';
import { diagramLines, type DiagramLine } from './diagram.ts';
import { drawingNames } from './names.ts';

/** What is drawn in a part of its own. */
export type Drawn =
  | { readonly kind: 'chart'; readonly chart: Chart }
  | { readonly kind: 'diagram'; readonly lines: readonly DiagramLine[] };

const mostBytes = 64e6;

/**
 * The chart or the diagram in a part of a package. Undefined where the part is missing, damaged, or says nothing: what
 * is around it is read all the same.
 *
 * @throws UnreadableFile for what only harmful files do
 */
export async function drawnPart(zip: ZipArchive, part: string | undefined): Promise<Drawn | undefined> {
  if (part === undefined || !zip.has(part)) return undefined;
  try {
    return drawnOf(await xmlDocument([await zip.read(part, mostBytes)], drawingNames));
  } catch (error) {
    if (!(error instanceof UnreadableFile) || error.outcome !== 'malformed') throw error;
    return undefined;
  }
}

function drawnOf(root: XmlElement): Drawn | undefined {
  if (root.name === 'dgm:dataModel') {
    const lines = diagramLines(root);
    return lines.length === 0 ? undefined : { kind: 'diagram', lines };
  }
  const chart =
    root.name === 'c:chartSpace' ? chartOf(root) : root.name === 'cx:chartSpace' ? chartExOf(root) : undefined;
  if (chart === undefined) return undefined;
  const isEmpty =
    chart.titles.length === 0 && chart.series.every(({ name, values }) => name === '' && values.size === 0);
  return isEmpty ? undefined : { kind: 'chart', chart };
}
