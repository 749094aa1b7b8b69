import { useState } from 'react';
import { OpenText, type PanelState } from './open-text.tsx';
import type { TextKind } from './text-body.ts';
import { useParts } from './use-parts.ts';
import { FailedNote, OpeningNote, ViewerFrame } from './viewer-frame.tsx';
import type { ViewerProps } from './viewer.ts';

interface TextViewerProps extends ViewerProps {
  readonly kind: TextKind;
}

/** What the viewers of text and of cells have in common: a document's parts, opened and shown. */
export function TextViewer(props: TextViewerProps) {
  const { client, target, overview, close } = props;
  const { documentId, name } = target;
  const [attempt, setAttempt] = useState(0);
  const view = useParts(client, documentId, attempt);
  // What a person chose stays when another document is opened.
  const [zoom, setZoom] = useState(1);
  const [panel, setPanel] = useState<PanelState>({ open: false, visit: 0 });
  return (
    <ViewerFrame name={name} overview={overview} phase={view.phase} close={close}>
      {view.phase === 'failed' ? (
        <FailedNote message={view.message} tryAgain={() => setAttempt(attempt + 1)} />
      ) : view.phase === 'opening' ? (
        <OpeningNote name={name} />
      ) : (
        <OpenText
          {...props}
          key={`${documentId}-${attempt}`}
          parts={view.parts}
          zoom={zoom}
          panel={panel}
          setZoom={setZoom}
          setPanel={setPanel}
        />
      )}
    </ViewerFrame>
  );
}
