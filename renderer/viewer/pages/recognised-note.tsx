import { say } from '../../words.ts';
import type { Recognised } from './use-recognised.ts';

/** Says that the text of the page on show was recognised in its picture, and whether that can be relied on. */
export function RecognisedNote({ recognised }: { readonly recognised: Recognised }) {
  if (recognised === 'no') return null;
  const isUncertain = recognised === 'uncertain';
  return (
    <span
      className={`recognised-note${isUncertain ? ' uncertain' : ''}`}
      title={say(isUncertain ? 'viewer-uncertain-hint' : 'viewer-recognised-hint')}
    >
      {say(isUncertain ? 'viewer-uncertain' : 'viewer-recognised')}
    </span>
  );
}
