import { useEffect, useState } from 'react';
import { Dialog } from '../controls/dialog.tsx';
import { say } from '../words.ts';

/** The list that the build writes beside the page. */
async function readLicences(): Promise<string> {
  // oxlint-disable-next-line no-restricted-globals -- a file of our own; the page's policy lets no other through
  const answer = await fetch('/licences.txt');
  if (!answer.ok) throw new Error(`licences.txt: ${answer.status}`);
  return answer.text();
}

/** What Carrel is made of, and the licence of each part. */
export function LicencesDialog({ close }: { close(): void }) {
  const [text, setText] = useState('');
  useEffect(() => {
    readLicences().then(setText, () => setText(say('licences-missing')));
  }, []);
  return (
    <Dialog title={say('command-licences')} wide close={close}>
      {/* It scrolls, so it can be reached with the keyboard. */}
      <pre className="licences" role="region" aria-label={say('licences-text')} tabIndex={0}>
        {text}
      </pre>
    </Dialog>
  );
}
