import { useEffect, useState } from 'react';
import type { EngineClient } from '../engine/connection.ts';
import { errorSentence, say } from '../words.ts';

interface Rules {
  readonly patterns: readonly string[];
  readonly usual: readonly string[];
}

/** The list of what folders pass over, a rule a line. Stored on a click, as documents may leave the library by it. */
export function IgnoreRules({ client }: { readonly client: EngineClient | null }) {
  const [rules, setRules] = useState<Rules | null>(null);
  const [text, setText] = useState('');
  const [note, setNote] = useState('');

  useEffect(() => {
    if (client === null) return;
    const leave = new AbortController();
    void (async () => {
      try {
        const got = await client.call('sources.ignore', {}, leave.signal);
        setRules(got);
        setText(got.patterns.join('\n'));
      } catch (error) {
        if (!leave.signal.aborted) setNote(errorSentence(error));
      }
    })();
    return () => leave.abort();
  }, [client]);

  const written = text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
  const changed = rules !== null && written.join('\n') !== rules.patterns.join('\n');
  const save = async (): Promise<void> => {
    if (client === null || rules === null) return;
    try {
      await client.call('sources.setIgnore', { patterns: written });
      setRules({ ...rules, patterns: written });
      setNote(say('settings-ignore-saved'));
    } catch (error) {
      setNote(errorSentence(error));
    }
  };

  return (
    <section className="setting">
      <h3 id="ignore-label">{say('settings-ignore')}</h3>
      <p className="setting-hint">{say('settings-ignore-hint')}</p>
      <textarea
        className="ignore-rules"
        aria-labelledby="ignore-label"
        rows={3}
        spellCheck={false}
        maxLength={60_000}
        disabled={rules === null}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setNote('');
        }}
      />
      <div className="ignore-ways">
        <button type="button" className="button" disabled={!changed} onClick={() => void save()}>
          {say('settings-ignore-save')}
        </button>
        <span className="setting-hint" role="status">
          {note}
        </span>
      </div>
      {rules === null ? null : (
        <details className="ignore-usual">
          <summary>{say('settings-ignore-usual')}</summary>
          <code>{rules.usual.join('  ')}</code>
        </details>
      )}
    </section>
  );
}
