import { useCallback, useEffect, useState } from 'react';
import type { EncryptionState } from '../../common/domain/encryption.ts';
import { defaultSettings } from '../../common/domain/settings.ts';
import type { EngineClient } from '../engine/connection.ts';

export interface Encryption extends EncryptionState {
  /** 0 for never. */
  readonly lockAfterMinutes: number;
}

const none: Encryption = {
  encrypted: false,
  bySystem: false,
  swap: 'unknown',
  lockAfterMinutes: defaultSettings.lockAfterMinutes,
};

/** Whether the library is encrypted, and when the window locks it. `look` asks again, after a change. */
export function useEncryption(client: EngineClient | null): { readonly encryption: Encryption; look(): void } {
  const [encryption, setEncryption] = useState(none);
  const look = useCallback(() => {
    if (client === null) return;
    Promise.all([client.call('encryption.get', {}), client.call('settings.get', {})]).then(
      ([state, { lockAfterMinutes }]) => setEncryption({ ...state, lockAfterMinutes }),
      () => {}, // The engine is gone; the next one is asked.
    );
  }, [client]);
  useEffect(look, [look]);
  return { encryption, look };
}
