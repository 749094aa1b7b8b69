import { say } from '../../words.ts';
import { plainLine } from '../plain-text.ts';
import type { PlacedHeading, TextKind } from '../text-body.ts';
import { TextViewer } from '../text-viewer.tsx';
import type { OpenParts } from '../use-parts.ts';
import type { ViewerProps } from '../viewer.ts';
import { GridBody } from './grid-body.tsx';

const longestTitle = 200;

/** The parts of a document of cells, by their labels: its sheets. */
function partNames({ count, labels }: OpenParts): readonly PlacedHeading[] {
  if (count === 1) return [];
  return Array.from({ length: count }, (_, index) => index + 1).map((number) => {
    const label = plainLine(labels[number - 1] ?? '', longestTitle);
    const title = label === '' ? say('viewer-part-place', { part: number, parts: count }) : label;
    return { title, level: 1, spot: { part: number, x: 0, y: 0 } };
  });
}

const grid: TextKind = { Body: GridBody, readsAhead: false, headingsOf: partNames };

/** The viewer of cells. The default export, for `React.lazy`. */
export default function GridViewer(props: ViewerProps) {
  return <TextViewer {...props} kind={grid} />;
}
