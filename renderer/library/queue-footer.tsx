import { Pause, Play } from 'lucide-react';
import { useState } from 'react';
import type { LibraryState } from '../../common/state/library.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { Progress } from '../controls/progress.tsx';
import { say } from '../words.ts';
import type { LibraryActions } from './actions.ts';
import { batchSize, queueProgress } from './queue-progress.ts';

/** The import queue as a whole; nothing while nothing waits. */
export function QueueFooter({
  library,
  actions,
}: {
  readonly library: LibraryState;
  readonly actions: LibraryActions;
}) {
  const [batch, setBatch] = useState(0);
  const nextBatch = batchSize(batch, library.queue.waiting);
  if (nextBatch !== batch) setBatch(nextBatch);

  const progress = queueProgress(library, nextBatch);
  if (progress === null) return null;
  const { paused, current } = library.queue;
  const name = library.documents.find((each) => each.id === current)?.name;

  return (
    <footer className="queue" role="group" aria-label={say('queue-import')}>
      <Progress fraction={progress.fraction} label={say('queue-import')} />
      <div className="queue-text">
        <div className="queue-title numeric" title={name}>
          {progress.title}
        </div>
        {progress.trouble === '' ? null : (
          <div className="queue-trouble" role="alert">
            {progress.trouble}
          </div>
        )}
        <div className="queue-detail numeric">
          {progress.detail === '' ? (name ?? say('queue-starting')) : progress.detail}
        </div>
      </div>
      {paused ? (
        <IconButton icon={Play} label={say('queue-resume')} onClick={actions.resume} />
      ) : (
        <IconButton icon={Pause} label={say('queue-pause')} onClick={actions.pause} />
      )}
    </footer>
  );
}
