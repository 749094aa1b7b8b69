import { useState } from 'react';
import type { ShellApi } from '../../common/contracts/shell.ts';
import type { OfferedId } from '../../common/domain/catalogue.ts';
import type { EngineClient } from '../engine/connection.ts';
import { sentenceOfError } from '../../common/messages/sentence.ts';

export interface ModelActions {
  /** Why the last action did not work, as a sentence; '' when it did. */
  readonly problem: string;
  dismiss(): void;
  choose(kind: 'file' | 'folder'): void;
  cancelImport(): void;
  /** Null: quoted sentences. */
  use(name: string | null): void;
  load(): void;
  unload(): void;
  remove(name: string): void;
  download(id: OfferedId): void;
  cancelDownload(): void;
  discardDownload(id: OfferedId): void;
}

/** What a person does in the Models panel. How it goes is told by `models.watch`; only refusals are told here. */
export function useModelActions(
  shell: Pick<ShellApi, 'chooseModel' | 'downloadModel'>,
  client: EngineClient,
): ModelActions {
  const [problem, setProblem] = useState('');
  const attempt = (action: () => Promise<unknown>): void => {
    setProblem('');
    action().catch((error: unknown) => setProblem(sentenceOfError(error)));
  };

  return {
    problem,
    dismiss: () => setProblem(''),
    choose: (kind) =>
      attempt(async () => {
        const grant = await shell.chooseModel(kind);
        if (grant !== null) await client.call('models.import', { grantId: grant.grantId });
      }),
    cancelImport: () => attempt(() => client.call('models.cancelImport', {})),
    use: (name) => attempt(() => client.call('models.use', { name })),
    load: () => attempt(() => client.call('models.load', {})),
    unload: () => attempt(() => client.call('models.unload', {})),
    download: (id) => attempt(() => shell.downloadModel(id)),
    cancelDownload: () => attempt(() => client.call('models.cancelDownload', {})),
    discardDownload: (model) => attempt(() => client.call('models.discardDownload', { model })),
    remove: (name) => attempt(() => client.call('models.remove', { name })),
  };
}
