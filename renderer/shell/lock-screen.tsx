import { LockKeyhole } from 'lucide-react';
import { useId, useState } from 'react';
import type { Notice } from '../../common/messages/notice.ts';
import { errorSentence, say, sentence } from '../words.ts';
import { PassphraseField } from './passphrase-field.tsx';

interface LockScreenProps {
  /** What was wrong with the last try; null when there was none. */
  readonly notice: Notice | null;
  unlock(passphrase: string): Promise<void>;
}

/** All that the window shows of an encrypted library until its passphrase is given. */
export function LockScreen({ notice, unlock }: LockScreenProps) {
  const told = useId();
  const [passphrase, setPassphrase] = useState('');
  const [failed, setFailed] = useState('');
  const wrong = failed !== '' ? failed : notice === null ? '' : sentence(notice);
  return (
    <main className="refused" data-testid="locked">
      <LockKeyhole className="icon" size={40} strokeWidth={1.25} aria-hidden />
      <h1>{say('locked-title')}</h1>
      <form
        className="unlock"
        onSubmit={(event) => {
          event.preventDefault();
          setPassphrase('');
          setFailed('');
          unlock(passphrase).catch((error: unknown) => setFailed(errorSentence(error)));
        }}
      >
        <PassphraseField
          label={say('passphrase')}
          value={passphrase}
          autoFocus
          invalid={wrong !== ''}
          describedBy={told}
          change={setPassphrase}
        />
        <p id={told} className={wrong === '' ? 'unlock-hint' : 'unlock-wrong'} role="status">
          {wrong === '' ? say('locked-hint') : wrong}
        </p>
        <button type="submit" className="button primary large" disabled={passphrase === ''}>
          {say('unlock')}
        </button>
      </form>
    </main>
  );
}
