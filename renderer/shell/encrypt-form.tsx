import { useEffect, useState } from 'react';
import type { EncryptionWanted, ShellApi } from '../../common/contracts/shell.ts';
import { say } from '../words.ts';
import { PassphraseField } from './passphrase-field.tsx';

interface EncryptFormProps {
  readonly shell: ShellApi;
  readonly busy: boolean;
  cancel(): void;
  submit(wanted: EncryptionWanted): void;
}

/** Asks for the passphrase of a library that is to be encrypted. It says first what a lost one means. */
export function EncryptForm({ shell, busy, cancel, submit }: EncryptFormProps) {
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [bySystem, setBySystem] = useState(false);
  const [keyStore, setKeyStore] = useState(false);
  useEffect(() => {
    shell.keyStore().then(
      ({ available }) => setKeyStore(available),
      () => setKeyStore(false),
    );
  }, [shell]);
  const differ = again !== '' && again !== passphrase;
  return (
    <form
      className="setting-form"
      onSubmit={(event) => {
        event.preventDefault();
        submit({ passphrase, bySystem });
      }}
    >
      <p className="encrypt-warning">{say('encrypt-warning')}</p>
      <PassphraseField
        label={say('passphrase-next')}
        value={passphrase}
        autoFocus
        disabled={busy}
        change={setPassphrase}
      />
      <PassphraseField
        label={say('passphrase-again')}
        value={again}
        invalid={differ}
        describedBy="passphrases-differ"
        disabled={busy}
        change={setAgain}
      />
      <p id="passphrases-differ" className="unlock-wrong" role="status">
        {differ ? say('passphrases-not-yet-same') : ''}
      </p>
      <label className="check-row">
        <input
          type="checkbox"
          checked={bySystem}
          disabled={busy || !keyStore}
          onChange={(event) => setBySystem(event.target.checked)}
        />
        <span>{say(keyStore ? 'key-store-use' : 'key-store-none')}</span>
      </label>
      <div className="setting-ways">
        <button type="submit" className="button primary" disabled={busy || passphrase === '' || again !== passphrase}>
          {say('encrypt-do')}
        </button>
        <button type="button" className="button" disabled={busy} onClick={cancel}>
          {say('cancel')}
        </button>
      </div>
    </form>
  );
}
