import { useEffect, useRef, useState } from 'react';
import { isSettled, type DocumentSummary } from '../../common/domain/document.ts';
import { Dialog } from '../controls/dialog.tsx';
import { PasswordForm } from '../controls/password-form.tsx';
import { say } from '../words.ts';

interface UnlockDialogProps {
  /** As they are now. */
  readonly documents: readonly DocumentSummary[];
  unlock(documents: readonly DocumentSummary[], password: string): void;
  close(): void;
}

/** Asks for the password of protected documents. It stays until they were read with it, and says when it was wrong. */
export function UnlockDialog({ documents, unlock, close }: UnlockDialogProps) {
  const box = useRef<HTMLDivElement>(null);
  // After the dialog has opened and taken the focus.
  useEffect(() => box.current?.querySelector('input')?.focus(), []);
  const [tried, setTried] = useState(false);
  const locked = documents.filter(({ status }) => status === 'encrypted');
  const reading = documents.some(({ status }) => !isSettled(status));
  const done = locked.length === 0 && !reading;
  useEffect(() => {
    if (done) close();
  }, [done, close]);

  const [first] = documents;
  const name = documents.length === 1 ? (first?.name ?? '') : say('password-of-many', { count: documents.length });
  const wrong = !reading && locked.some(({ notice }) => notice?.code === 'wrong-password');
  return (
    <Dialog title={say('unlock-title')} close={close}>
      <div ref={box} className="unlock">
        <PasswordForm
          name={name}
          wrong={wrong}
          hint={tried && reading ? say('unlock-reading') : say('password-kept-open')}
          submit={(password) => {
            setTried(true);
            unlock(locked, password);
          }}
        />
      </div>
    </Dialog>
  );
}
