import { BookLock } from 'lucide-react';
import type { Notice } from '../../common/messages/notice.ts';
import { isDamage } from '../../common/state/supervision.ts';
import { say, sentence } from '../words.ts';
import { DamageWays, DamageWaysText, type DamageWaysProps } from './damage-ways.tsx';

interface RefusedProps extends DamageWaysProps {
  /** Why; null when nothing was told. */
  readonly notice: Notice | null;
  retry(): void;
}

/** The library cannot be opened: a newer version wrote it, another window has it, or it is damaged. */
export function RefusedScreen({ notice, backups, retry, repair, restore }: RefusedProps) {
  const damaged = isDamage(notice);
  return (
    <main className="refused" role="alert" data-testid="refused">
      <BookLock className="icon" size={40} strokeWidth={1.25} aria-hidden />
      <h1>{say('library-refused')}</h1>
      {damaged ? (
        <DamageWaysText backups={backups} />
      ) : (
        <>
          {notice === null ? null : <p>{sentence(notice)}</p>}
          <p className="refused-safe">{say('library-refused-safe')}</p>
        </>
      )}
      <div className="refused-ways">
        {damaged ? <DamageWays backups={backups} repair={repair} restore={restore} /> : null}
        <button type="button" className={`button large ${damaged ? '' : 'primary'}`} onClick={retry}>
          {say('try-again')}
        </button>
      </div>
    </main>
  );
}
