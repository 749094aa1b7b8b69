import { LockKeyhole, Monitor, Moon, Sun } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import { defaultSettings, type Settings } from '../../common/domain/settings.ts';
import { Dialog } from '../controls/dialog.tsx';
import type { EngineClient } from '../engine/connection.ts';
import { IgnoreRules } from './ignore-rules.tsx';
import type { Theme } from './use-theme.ts';
import { errorSentence, say } from '../words.ts';

interface SettingsDialogProps {
  readonly client: EngineClient | null;
  readonly theme: Theme;
  readonly version: string;
  setTheme(theme: Theme): void;
  /** The parts about the library's file: encryption and backups. */
  readonly library: ReactNode;
  close(): void;
}

const themes = [
  { value: 'system', label: 'theme-system', icon: Monitor },
  { value: 'light', label: 'theme-light', icon: Sun },
  { value: 'dark', label: 'theme-dark', icon: Moon },
] as const;

export function SettingsDialog({ client, theme, version, setTheme, library, close }: SettingsDialogProps) {
  return (
    <Dialog title={say('settings')} close={close}>
      <section className="setting">
        <h3 id="theme-label">{say('settings-appearance')}</h3>
        <div className="segmented" role="radiogroup" aria-labelledby="theme-label">
          {themes.map(({ value, label, icon: Icon }) => (
            <button
              key={value}
              type="button"
              role="radio"
              aria-checked={theme === value}
              onClick={() => setTheme(value)}
            >
              <Icon className="icon" size={14} strokeWidth={1.75} aria-hidden />
              {say(label)}
            </button>
          ))}
        </div>
      </section>
      {library}
      <IgnoreRules client={client} />
      <ParserLimits client={client} />
      <section className="about">
        <p>
          <LockKeyhole className="icon" size={14} strokeWidth={1.75} aria-hidden />
          {say('settings-network')}
        </p>
        <p className="numeric">{say('settings-version', { version })}</p>
      </section>
    </Dialog>
  );
}

const limits = [
  { key: 'parserMemoryMB', label: 'settings-memory', unit: 'unit-megabytes', least: 200, most: 8_000 },
  { key: 'parserSeconds', label: 'settings-time', unit: 'unit-seconds', least: 5, most: 3_600 },
] as const;

/** Limits that stop a file which would take the whole machine. Stored when a field is left. */
function ParserLimits({ client }: { readonly client: EngineClient | null }) {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [note, setNote] = useState('');

  useEffect(() => {
    const leave = new AbortController();
    client?.call('settings.get', {}, leave.signal).then(setSettings, (error: unknown) => {
      if (!leave.signal.aborted) setNote(errorSentence(error));
    });
    return () => leave.abort();
  }, [client]);

  const save = (next: Settings): void => {
    setSettings(next);
    client?.call('settings.set', next).then(
      () => setNote(say('settings-saved')),
      (error: unknown) => setNote(errorSentence(error)),
    );
  };

  return (
    <section className="setting">
      <h3>{say('settings-limits')}</h3>
      <p className="setting-hint">{say('settings-limits-hint')}</p>
      {limits.map(({ key, label, unit, least, most }) => (
        <label key={key} className="setting-row">
          <span>{say(label)}</span>
          <span className="field number">
            <input
              key={settings?.[key] ?? 'none'}
              type="number"
              min={least}
              max={most}
              disabled={settings === null}
              defaultValue={settings?.[key] ?? defaultSettings[key]}
              onBlur={(event) => {
                const value = Math.round(Number(event.target.value));
                if (settings === null || value === settings[key]) return;
                if (value >= least && value <= most) save({ ...settings, [key]: value });
                else {
                  event.target.value = String(settings[key]);
                  setNote(say('settings-range', { label: say(label), least, most, unit: say(unit) }));
                }
              }}
            />
            <span>{say(unit)}</span>
          </span>
        </label>
      ))}
      <p className="setting-hint" role="status">
        {note}
      </p>
    </section>
  );
}
