import type { Backup } from '../../common/domain/backup.ts';
import { dayInWords } from '../../common/messages/day.ts';
import { say } from '../words.ts';

export interface DamageWaysProps {
  /** Copies of the library, the newest first. */
  readonly backups: readonly Backup[];
  repair(): void;
  restore(name: string): void;
}

/** What a backup and a repair do. */
export function DamageWaysText({ backups: [newest] }: Pick<DamageWaysProps, 'backups'>) {
  return (
    <>
      <p>{say('library-repair-what')}</p>
      {newest === undefined ? null : <p>{say('library-restore-what', { day: dayInWords(newest.day) })}</p>}
    </>
  );
}

/** The ways out of a damaged library. */
export function DamageWays({ backups: [newest], repair, restore }: DamageWaysProps) {
  return (
    <>
      {newest === undefined ? null : (
        <button type="button" className="button primary large" onClick={() => restore(newest.name)}>
          {say('library-restore')}
        </button>
      )}
      <button type="button" className={`button large ${newest === undefined ? 'primary' : ''}`} onClick={repair}>
        {say('library-repair')}
      </button>
    </>
  );
}
