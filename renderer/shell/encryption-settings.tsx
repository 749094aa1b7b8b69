import { useState } from 'react';
import { CarrelError } from '../../common/errors.ts';
import type { ShellApi } from '../../common/contracts/shell.ts';
import type { EngineClient } from '../engine/connection.ts';
import { errorSentence, say } from '../words.ts';
import { EncryptForm } from './encrypt-form.tsx';
import { LockAfter } from './lock-after.tsx';
import { PassphraseField } from './passphrase-field.tsx';
import type { Encryption } from './use-encryption.ts';

interface EncryptionSettingsProps {
  readonly shell: ShellApi;
  readonly client: EngineClient | null;
  readonly encryption: Encryption;
  /** Asks the engine anew whether the library is encrypted, and when it is locked. */
  look(): void;
}

type Doing = 'encrypt' | 'change' | 'decrypt' | null;

/** The library's encryption: what it is, and the ways to turn it on and off, change its passphrase and lock it. */
export function EncryptionSettings({ shell, client, encryption, look }: EncryptionSettingsProps) {
  const [doing, setDoing] = useState<Doing>(null);
  const [busy, setBusy] = useState(false);
  const [note, setNote] = useState('');
  const [recoveryCode, setRecoveryCode] = useState<string | null>(null);

  async function act(work: () => Promise<string>): Promise<void> {
    setBusy(true);
    setNote('');
    try {
      setNote(await work());
      setDoing(null);
    } catch (error) {
      setNote(errorSentence(error));
    } finally {
      setBusy(false);
      look();
    }
  }
  const begin = (next: Doing): void => {
    setNote('');
    setRecoveryCode(null);
    setDoing(next);
  };
  const engine = (): EngineClient => {
    if (client === null) throw new CarrelError('unavailable', 'engine-not-yet');
    return client;
  };

  return (
    <section className="setting encryption" aria-labelledby="encryption-label" aria-busy={busy}>
      <h3 id="encryption-label">{say('encryption')}</h3>
      <p className="setting-what">
        {say(
          encryption.encrypted ? (encryption.bySystem ? 'encryption-on-system' : 'encryption-on') : 'encryption-off',
        )}
      </p>
      {encryption.encrypted ? <p className="setting-what">{say(`swap-${encryption.swap}`)}</p> : null}
      {recoveryCode !== null ? (
        <RecoveryCode code={recoveryCode} done={() => setRecoveryCode(null)} />
      ) : doing === 'encrypt' ? (
        <EncryptForm
          shell={shell}
          busy={busy}
          cancel={() => begin(null)}
          submit={(wanted) =>
            void act(async () => {
              setRecoveryCode(await shell.encrypt(wanted));
              return '';
            })
          }
        />
      ) : doing === 'change' ? (
        <SecretForm
          labels={['passphrase-now', 'passphrase-next', 'passphrase-again']}
          submitLabel="passphrase-change-do"
          busy={busy}
          cancel={() => begin(null)}
          submit={([passphrase = '', next = '', again]) =>
            void act(async () => {
              if (next !== again) throw new CarrelError('bad-request', 'passphrases-differ');
              await engine().call('encryption.setPassphrase', { passphrase, next });
              return say('passphrase-changed');
            })
          }
        />
      ) : doing === 'decrypt' ? (
        <SecretForm
          labels={['passphrase-now']}
          submitLabel="decrypt-do"
          busy={busy}
          cancel={() => begin(null)}
          submit={([passphrase = '']) =>
            void act(async () => {
              await engine().call('encryption.check', { passphrase });
              await shell.decrypt(passphrase);
              return say('decrypted-now');
            })
          }
        />
      ) : encryption.encrypted ? (
        <div className="setting-ways">
          <button type="button" className="button" onClick={() => void shell.lock()}>
            {say('lock-now')}
          </button>
          <button type="button" className="button" onClick={() => begin('change')}>
            {say('passphrase-change')}
          </button>
          <button type="button" className="button" onClick={() => begin('decrypt')}>
            {say('decrypt')}
          </button>
        </div>
      ) : (
        <button type="button" className="button" disabled={client === null} onClick={() => begin('encrypt')}>
          {say('encrypt')}
        </button>
      )}
      {encryption.encrypted && recoveryCode === null ? (
        <LockAfter client={client} minutes={encryption.lockAfterMinutes} saved={look} />
      ) : null}
      <p className="setting-hint" role="status">
        {busy ? say('encryption-busy') : note}
      </p>
    </section>
  );
}

/** The code that is shown once. It can be marked, for it shall be written down elsewhere. */
function RecoveryCode({ code, done }: { readonly code: string; done(): void }) {
  return (
    <div className="recovery-code" role="group" aria-label={say('recovery-code')}>
      <p>{say('recovery-code-what')}</p>
      <code data-testid="recovery-code">{code}</code>
      <button type="button" className="button primary" onClick={done}>
        {say('recovery-code-kept')}
      </button>
    </div>
  );
}

interface SecretFormProps {
  readonly labels: readonly ('passphrase-now' | 'passphrase-next' | 'passphrase-again')[];
  readonly submitLabel: 'passphrase-change-do' | 'decrypt-do';
  readonly busy: boolean;
  cancel(): void;
  submit(values: readonly string[]): void;
}

function SecretForm({ labels, submitLabel, busy, cancel, submit }: SecretFormProps) {
  const [values, setValues] = useState<readonly string[]>(labels.map(() => ''));
  return (
    <form
      className="setting-form"
      onSubmit={(event) => {
        event.preventDefault();
        submit(values);
      }}
    >
      {labels.map((label, index) => (
        <PassphraseField
          key={label}
          label={say(label)}
          value={values[index] ?? ''}
          autoFocus={index === 0}
          disabled={busy}
          change={(value) => setValues(values.with(index, value))}
        />
      ))}
      <div className="setting-ways">
        <button type="submit" className="button primary" disabled={busy || values.includes('')}>
          {say(submitLabel)}
        </button>
        <button type="button" className="button" disabled={busy} onClick={cancel}>
          {say('cancel')}
        </button>
      </div>
    </form>
  );
}
