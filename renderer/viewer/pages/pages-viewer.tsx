import { useState } from 'react';
import type { DocumentId } from '../../../common/ids.ts';
import { PasswordForm } from '../../controls/password-form.tsx';
import { say } from '../../words.ts';
import { FailedNote, OpeningNote, ViewerFrame } from '../viewer-frame.tsx';
import type { ViewerProps } from '../viewer.ts';
import { OpenPages, type PanelState } from './open-pages.tsx';
import type { Rotation } from './rotation.ts';
import { usePdf } from './use-pdf.ts';
import type { Zoom } from './zoom.ts';

/** The viewer of PDF pages. The default export, for `React.lazy`: pdf.js is loaded when the first one is opened. */
export default function PagesViewer(props: ViewerProps) {
  const { client, target, overview, close } = props;
  const { documentId, name } = target;
  const [attempt, setAttempt] = useState(0);
  const [passwords] = useState(() => new Map<DocumentId, string>());
  const view = usePdf(client, documentId, attempt, passwords);
  // What a person chose stays when another document is opened; a rotation belongs to its document.
  const [zoom, setZoom] = useState<Zoom>('width');
  const [panel, setPanel] = useState<PanelState>({ tab: 'outline', open: false, visit: 0 });
  const [rotations, setRotations] = useState<ReadonlyMap<DocumentId, Rotation>>(new Map());

  return (
    <ViewerFrame name={name} overview={overview} phase={view.phase} close={close}>
      {view.phase === 'failed' ? (
        <FailedNote message={view.message} tryAgain={() => setAttempt(attempt + 1)} />
      ) : view.phase === 'opening' ? (
        <OpeningNote name={name} />
      ) : view.phase === 'locked' ? (
        <div className="viewer-note">
          <PasswordForm name={name} wrong={view.wrong} hint={say('viewer-password-hint')} submit={view.unlock} />
        </div>
      ) : (
        <OpenPages
          {...props}
          key={`${documentId}-${attempt}`}
          opened={view.opened}
          zoom={zoom}
          setZoom={setZoom}
          rotation={rotations.get(documentId) ?? 0}
          setRotation={(rotation) => setRotations((before) => new Map([...before, [documentId, rotation]]))}
          panel={panel}
          setPanel={setPanel}
        />
      )}
    </ViewerFrame>
  );
}
