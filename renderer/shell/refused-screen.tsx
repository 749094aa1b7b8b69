import { BookLock } from 'lucide-react';
import type { Backup } from '../../common/domain/backup.ts';
import { dayInWords } from '../../common/messages/day.ts';
import type { Notice } from '../../common/messages/notice.ts';
import { isDamage } from '../../common/state/supervision.ts';
import { say, sentence } from '../words.ts';

interface RefusedProps {
  /** Why; null when nothing was told. */
  readonly notice: Notice | null;
  retry(): void;
  /** Copies of the library, the newest first. */
  readonly backups: readonly Backup[];
  /** Offered when the library is damaged. */
  repair(): void;
  restore(name: string): void;
}

/** The library cannot be opened: a newer version wrote it, another window has it, or it is damaged. */
export function RefusedScreen({ notice, backups, retry, repair, restore }: RefusedProps) {
  const damaged = isDamage(notice);
  const [newest] = backups;
  return (
    <main className="refused" role="alert" data-testid="refused">
      <BookLock className="icon" size={40} strokeWidth={1.25} aria-hidden />
      <h1>{say('library-refused')}</h1>
      {damaged ? (
        <>
          <p>{say('library-repair-what')}</p>
          {newest === undefined ? null : <p>{say('library-restore-what', { day: dayInWords(newest.day) })}</p>}
        </>
      ) : (
        <>
          {notice === null ? null : <p>{sentence(notice)}</p>}
          <p className="refused-safe">{say('library-refused-safe')}</p>
        </>
      )}
      <div className="refused-ways">
        {damaged && newest !== undefined ? (
          <button type="button" className="button primary large" onClick={() => restore(newest.name)}>
            {say('library-restore')}
          </button>
        ) : null}
        {damaged ? (
          <button type="button" className={`button large ${newest === undefined ? 'primary' : ''}`} onClick={repair}>
            {say('library-repair')}
          </button>
        ) : null}
        <button type="button" className={`button large ${damaged ? '' : 'primary'}`} onClick={retry}>
          {say('try-again')}
        </button>
      </div>
    </main>
  );
}
