import { useMemo } from 'react';
import type { GrantResult, Refusal, ShellApi } from '../../common/contracts/shell.ts';
import type { DocumentSummary } from '../../common/domain/document.ts';
import type { RootSummary, Scope } from '../../common/domain/sources.ts';
import type { FileId } from '../../common/ids.ts';
import type { ShowToast } from '../controls/toasts.tsx';
import type { EngineClient } from '../engine/connection.ts';
import { errorSentence, say, sentence } from '../words.ts';
import { collectionActions, type CollectionActions } from './collections/actions.ts';
import type { Targets } from './targets.ts';

type Documents = readonly DocumentSummary[];

/** What a person can do with the library. */
export interface LibraryActions {
  choose(kind: 'files' | 'folder'): void;
  drop(files: readonly File[]): void;
  /** Adds what the system handed over. */
  takeOpened(): void;
  open(document: DocumentSummary): void;
  /** What questions are about from now on. */
  ask(scope: Scope): void;
  /** Shows what differs between two documents; with one, a person chooses the other. */
  compare(documents: Documents): void;
  cancel(documents: Documents): void;
  retry(documents: Documents): void;
  unlock(documents: Documents, password: string): void;
  /** Takes files and folders out of the library; can be undone for a while. */
  remove(targets: Targets, name: string): void;
  reveal(fileId: FileId): void;
  sync(root: RootSummary): void;
  pause(): void;
  resume(): void;
  readonly collections: CollectionActions;
}

interface Surroundings {
  readonly shell: ShellApi;
  readonly client: EngineClient | null;
  readonly show: ShowToast;
  readonly open: (document: DocumentSummary) => void;
  readonly ask: (scope: Scope) => void;
  readonly compare: (documents: Documents) => void;
  /** Opens the list of files that were not added. */
  readonly showRefused: (refused: readonly Refusal[]) => void;
}

const idsOf = (documents: Documents) => ({ documentIds: documents.map(({ id }) => id) });

/** The actions over the shell and the engine. Each failure becomes a toast with the engine's own sentence. */
export function useLibraryActions({
  shell,
  client,
  show,
  open,
  ask,
  compare,
  showRefused,
}: Surroundings): LibraryActions {
  return useMemo(() => {
    const run = (work: (engine: EngineClient) => Promise<unknown>): void => {
      if (client === null) return show({ text: say('engine-not-yet'), forMs: 6_000 });
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
      takeOpened: () => importAll(shell.takeOpened()),
      open,
      ask,
      compare,
      cancel: (documents) => run((engine) => engine.call('library.cancel', idsOf(documents))),
      retry: (documents) => run((engine) => engine.call('library.retry', idsOf(documents))),
      unlock: (documents, password) =>
        run((engine) => engine.call('library.unlock', { ...idsOf(documents), password })),
      remove: ({ removal, documents }, name) =>
        run(async (engine) => {
          const { undoMs } = await engine.call('library.remove', removal);
          show({
            text: name === '' ? say('removed-many', { count: documents.length }) : say('removed-one', { name }),
            forMs: undoMs,
            action: { label: say('undo'), run: () => run((current) => current.call('library.restore', removal)) },
          });
        }),
      reveal: (fileId) => run((engine) => engine.call('library.reveal', { fileId })),
      sync: ({ id, name }) =>
        run(async (engine) => {
          await engine.call('library.sync', { rootId: id });
          show({ text: say('syncing-now', { name }), forMs: 4_000 });
        }),
      pause: () => run((engine) => engine.call('library.pause', {})),
      resume: () => run((engine) => engine.call('library.resume', {})),
      collections: collectionActions(client, run, show),
    };
  }, [shell, client, show, open, ask, compare, showRefused]);
}
