import { useState } from 'react';
import type { EngineClient } from '../engine/connection.ts';
import { errorSentence, say } from '../words.ts';

interface LockAfterProps {
  readonly client: EngineClient | null;
  /** 0 for never. */
  readonly minutes: number;
  saved(): void;
}

const most = 1_440;

/** After how many minutes without a touch the window locks. Stored when the field is left. */
export function LockAfter({ client, minutes, saved }: LockAfterProps) {
  const [note, setNote] = useState('');
  async function save(lockAfterMinutes: number): Promise<void> {
    try {
      if (client === null) return;
      await client.call('settings.set', { ...(await client.call('settings.get', {})), lockAfterMinutes });
      setNote(say('settings-saved'));
      saved();
    } catch (error) {
      setNote(errorSentence(error));
    }
  }
  return (
    <>
      <label className="setting-row">
        <span>{say('lock-after')}</span>
        <span className="field number">
          <input
            key={minutes}
            type="number"
            min={0}
            max={most}
            defaultValue={minutes}
            onBlur={(event) => {
              const value = Math.round(Number(event.target.value));
              if (value === minutes) return;
              if (value >= 0 && value <= most) return void save(value);
              event.target.value = String(minutes);
              setNote(say('settings-range', { label: say('lock-after'), least: 0, most, unit: say('unit-minutes') }));
            }}
          />
          <span>{say('unit-minutes')}</span>
        </span>
      </label>
      <p className="setting-hint" role="status">
        {note === '' ? say('lock-after-hint') : note}
      </p>
    </>
  );
}
