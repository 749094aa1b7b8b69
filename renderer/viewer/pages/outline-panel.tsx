import { ListTree } from 'lucide-react';
import { OutlineTree } from '../outline-tree.tsx';
import { say } from '../../words.ts';
import type { Outline } from './use-outline.ts';

interface OutlinePanelProps {
  readonly outline: Outline;
  readonly current: number;
  goTo(destination: unknown): void;
}

/** The outline, or why there is none. */
export function OutlinePanel({ outline, current, goTo }: OutlinePanelProps) {
  if (outline.phase === 'reading') return <p className="side-note">{say('viewer-outline-reading')}</p>;
  if (outline.phase === 'failed' || outline.entries.length === 0)
    return (
      <div className="side-note">
        <ListTree className="icon" size={22} strokeWidth={1.5} aria-hidden />
        <p>{say(outline.phase === 'failed' ? 'viewer-outline-failed' : 'viewer-outline-none')}</p>
      </div>
    );
  return (
    <>
      <OutlineTree
        entries={outline.entries}
        current={current}
        goTo={(index) => goTo(outline.entries[index]?.destination)}
      />
      {outline.cut ? <p className="side-cut">{say('viewer-outline-cut')}</p> : null}
    </>
  );
}
