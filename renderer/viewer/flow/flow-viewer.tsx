import type { TextKind } from '../text-body.ts';
import { TextViewer } from '../text-viewer.tsx';
import type { ViewerProps } from '../viewer.ts';
import { FlowColumn } from './flow-column.tsx';
import { headingsOf } from './headings.ts';

const flow: TextKind = { Body: FlowColumn, readsAhead: true, headingsOf };

/** The viewer of running text. The default export, for `React.lazy`. */
export default function FlowViewer(props: ViewerProps) {
  return <TextViewer {...props} kind={flow} />;
}
