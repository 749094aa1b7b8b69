import { useMemo } from 'react';
import type { GrantResult, Refusal, ShellApi } from '../../common/contracts/shell.ts';
import type { DocumentSummary } from '../../common/domain/document.ts';
import type { DocumentId } from '../../common/ids.ts';
import { count } from '../controls/format.ts';
import type { ShowToast } from '../controls/toasts.tsx';
import type { EngineClient } from '../engine/connection.ts';
import { errorSentence, say, sentence } from '../words.ts';

/** What a person can do with the library. */
export interface LibraryActions {
  choose(kind: 'files' | 'folder'): void;
  drop(files: readonly File[]): void;
  open(document: DocumentSummary): void;
  tick(id: DocumentId): void;
  scopeTo(id: DocumentId): void;
  scopeToAll(): void;
  cancel(id: DocumentId): void;
  retry(id: DocumentId): void;
  remove(documents: readonly DocumentSummary[]): void;
  pause(): void;
  resume(): void;
}

interface Surroundings {
  readonly shell: ShellApi;
  readonly client: EngineClient | null;
  readonly show: ShowToast;
  readonly open: (document: DocumentSummary) => void;
  /** Opens the list of files that were not added. */
  readonly showRefused: (refused: readonly Refusal[]) => void;
  readonly setTicked: (change: (ticked: ReadonlySet<DocumentId>) => ReadonlySet<DocumentId>) => void;
}

/** The actions over the shell and the engine. Each failure becomes a notice with the engine's own sentence. */
export function useLibraryActions({ shell, client, show, open, showRefused, setTicked }: Surroundings): LibraryActions {
  return useMemo(() => {
    const run = (work: (engine: EngineClient) => Promise<unknown>): void => {
      if (client === null) return show({ text: 'The engine is not running yet. Try again in a moment.', forMs: 6_000 });
      work(client).catch((error: unknown) => show({ text: errorSentence(error), forMs: 8_000 }));
    };

    const tellRefused = (refused: readonly Refusal[]): void => {
      const [first] = refused;
      if (first === undefined) return;
      if (refused.length === 1)
        return show({
          text: say('refused-one', { name: first.name, reason: sentence(first.notice) }),
          forMs: 12_000,
        });
      show({
        text: say('refused-many', { count: refused.length }),
        action: { label: say('show'), run: () => showRefused(refused) },
        forMs: null,
      });
    };

    const importAll = (granting: Promise<GrantResult>): void =>
      run(async (engine) => {
        const { grants, refused } = await granting;
        tellRefused(refused);
        if (grants.length === 0) return;
        await engine.call('library.import', { grantIds: grants.map((grant) => grant.grantId) });
      });

    return {
      choose: (kind) => importAll(shell.chooseFiles(kind)),
      drop: (files) => importAll(shell.importFiles(files)),
      open,
      tick: (id) =>
        setTicked((ticked) =>
          ticked.has(id) ? new Set([...ticked].filter((each) => each !== id)) : new Set([...ticked, id]),
        ),
      scopeTo: (id) => setTicked(() => new Set([id])),
      scopeToAll: () => setTicked(() => new Set()),
      cancel: (id) => run((engine) => engine.call('library.cancel', { documentIds: [id] })),
      retry: (id) => run((engine) => engine.call('library.retry', { documentIds: [id] })),
      remove: (documents) =>
        run(async (engine) => {
          const targets = { fileIds: documents.flatMap(({ files }) => files.map(({ id }) => id)), rootIds: [] };
          const { undoMs } = await engine.call('library.remove', targets);
          const what = documents.length === 1 ? `“${documents[0]?.name ?? ''}”` : count(documents.length, 'document');
          show({
            text: `${what} removed from the library.`,
            forMs: undoMs,
            action: { label: 'Undo', run: () => run((current) => current.call('library.restore', targets)) },
          });
        }),
      pause: () => run((engine) => engine.call('library.pause', {})),
      resume: () => run((engine) => engine.call('library.resume', {})),
    };
  }, [shell, client, show, open, showRefused, setTicked]);
}
