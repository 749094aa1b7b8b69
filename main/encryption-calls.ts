import { BrowserWindow } from 'electron';
import * as v from 'valibot';
import { appUrl } from '../guard/page-policy.ts';
import type { Channels } from './ipc.ts';
import type { KeyStore } from './key-store.ts';
import type { Supervisor } from './supervisor.ts';

const passphraseSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(1_024));

/** What the page may ask about the encryption of the library. Main hands secrets on and keeps none of a person's. */
export function answerEncryptionCalls(channels: Channels, supervisor: Supervisor, keyStore: KeyStore): void {
  channels.handle('carrel:unlock', passphraseSchema, (text) => supervisor.unlock({ kind: 'typed', text }));

  channels.handle('carrel:lock', v.undefined(), async () => {
    await supervisor.lock();
    // A new document: what the page knew is gone with the old one.
    for (const window of BrowserWindow.getAllWindows()) void window.loadURL(appUrl);
  });

  channels.handle('carrel:key-store', v.undefined(), () => ({ available: keyStore.available() }));

  channels.handle(
    'carrel:encrypt',
    v.object({ passphrase: passphraseSchema, bySystem: v.boolean() }),
    async ({ passphrase, bySystem }) => {
      const systemSecret = bySystem ? keyStore.make() : null;
      if (!bySystem) keyStore.forget();
      return supervisor.change({ kind: 'encrypt', passphrase, systemSecret });
    },
  );

  channels.handle('carrel:decrypt', passphraseSchema, async (typed) => {
    await supervisor.change({ kind: 'decrypt', typed });
    keyStore.forget();
  });
}
