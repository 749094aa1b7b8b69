import { useEffect, useState } from 'react';
import type { Backup } from '../../common/domain/backup.ts';
import type { Settings } from '../../common/domain/settings.ts';
import type { ShellApi } from '../../common/contracts/shell.ts';
import { dayInWords } from '../../common/messages/day.ts';
import { fileSize } from '../controls/format.ts';
import type { EngineClient } from '../engine/connection.ts';
import { errorSentence, say } from '../words.ts';

interface BackupSettingsProps {
  readonly shell: ShellApi;
  readonly client: EngineClient | null;
}

/** The library's backups: those there are, one now, one restored, all removed. */
export function BackupSettings({ shell, client }: BackupSettingsProps) {
  const [backups, setBackups] = useState<readonly Backup[]>([]);
  const [settings, setSettings] = useState<Settings | null>(null);
  const [chosen, choose] = useState<Backup | null>(null);
  const [busy, setBusy] = useState(false);
  const [note, setNote] = useState('');

  useEffect(() => {
    const leave = new AbortController();
    const fail = (error: unknown): void => {
      if (!leave.signal.aborted) setNote(errorSentence(error));
    };
    client?.call('backups.list', {}, leave.signal).then(setBackups, fail);
    client?.call('settings.get', {}, leave.signal).then(setSettings, fail);
    return () => leave.abort();
  }, [client]);

  async function act(work: (engine: EngineClient) => Promise<string>): Promise<void> {
    if (client === null) return;
    setBusy(true);
    setNote('');
    try {
      setNote(await work(client));
      setBackups(await client.call('backups.list', {}));
    } catch (error) {
      setNote(errorSentence(error));
    } finally {
      setBusy(false);
    }
  }
  const restore = (backup: Backup): void => {
    choose(null);
    shell.restoreBackup(backup.name).catch((error: unknown) => setNote(errorSentence(error)));
  };

  return (
    <section className="setting backups" aria-labelledby="backups-label" aria-busy={busy}>
      <h3 id="backups-label">{say('backups')}</h3>
      <p className="setting-what">{say('backups-what')}</p>
      <label className="check-row">
        <input
          type="checkbox"
          checked={settings?.dailyBackups ?? true}
          disabled={settings === null}
          onChange={(event) => {
            if (settings === null) return;
            const next = { ...settings, dailyBackups: event.target.checked };
            setSettings(next);
            void act(async (engine) => {
              await engine.call('settings.set', next);
              return say('settings-saved');
            });
          }}
        />
        <span>{say('backups-daily')}</span>
      </label>
      {backups.length === 0 ? (
        <p className="setting-what">{say('backups-none-yet')}</p>
      ) : (
        <ul className="backup-list">
          {backups.map((backup) => (
            <li key={backup.name} className="setting-row">
              <span>
                {say('backup-row', { day: dayInWords(backup.day), nth: backup.nth, size: fileSize(backup.bytes) })}
              </span>
              <button
                type="button"
                className="button small"
                aria-label={say('backup-restore-of', { day: dayInWords(backup.day), nth: backup.nth })}
                disabled={busy}
                onClick={() => {
                  setNote('');
                  choose(backup);
                }}
              >
                {say('backup-restore')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {chosen === null ? (
        <div className="setting-ways">
          <button
            type="button"
            className="button"
            disabled={busy || client === null}
            onClick={() =>
              void act(async (engine) => {
                await engine.call('backups.make', {});
                return say('backup-done');
              })
            }
          >
            {say('backups-now')}
          </button>
          {backups.length === 0 ? null : (
            <button
              type="button"
              className="button"
              disabled={busy}
              onClick={() =>
                void act(async (engine) => {
                  await engine.call('backups.remove', {});
                  return say('backups-removed');
                })
              }
            >
              {say('backups-remove')}
            </button>
          )}
        </div>
      ) : (
        <div className="setting-form" role="group">
          <p>{say('backup-restore-sure', { day: dayInWords(chosen.day) })}</p>
          <div className="setting-ways">
            <button type="button" className="button primary" autoFocus onClick={() => restore(chosen)}>
              {say('backup-restore')}
            </button>
            <button type="button" className="button" onClick={() => choose(null)}>
              {say('cancel')}
            </button>
          </div>
        </div>
      )}
      <p className="setting-hint" role="status">
        {note}
      </p>
    </section>
  );
}
