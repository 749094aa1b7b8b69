import { engineContract, type EngineContract } from '../../common/contracts/engine.ts';
import { isSettled } from '../../common/domain/document.ts';
import { grantId } from '../../common/ids.ts';
import { connect, type Client } from '../../common/rpc/client.ts';
import { memoryPorts } from '../../common/rpc/memory-port.ts';
import { serve } from '../../common/rpc/server.ts';
import { applyEvent, emptyLibrary, type LibraryState } from '../../common/state/library.ts';
import { createGrants } from '../../engine/host/grants.ts';
import { engineHandlers } from '../../engine/host/handlers.ts';
import { resourcesDirectory } from '../../engine/host/paths.ts';
import { createServices } from '../../engine/host/services.ts';
import type { DataKey } from '../../engine/store/key/data-key.ts';

/** How long anything may take before the soak gives up, in milliseconds. */
const patienceMs = 180_000;

/** An open library, used through the engine's contract as a page does. */
export type Desk = {
  readonly page: Client<EngineContract>;
  /** Gives a file or folder, as main does after a drop or a dialog. */
  readonly importPath: (path: string, kind: 'file' | 'folder') => Promise<void>;
  readonly importModel: (path: string) => Promise<void>;
  /** Resolves with the library once it is as it should be. @throws Error when that takes too long */
  readonly until: (isMeant: (state: LibraryState) => boolean | Promise<boolean>) => Promise<LibraryState>;
  readonly close: () => Promise<void>;
};

export function openDesk(libraryDir: string, modelsDir: string, key: DataKey | null): Desk {
  const services = createServices({
    libraryDir,
    modelsDir,
    key,
    resourcesDir: resourcesDirectory(),
    watchFolders: true,
    dailyBackups: true,
  });
  services.library.start();
  const grants = createGrants();
  const [ours, theirs] = memoryPorts();
  serve(
    ours,
    engineContract,
    engineHandlers(services, grants, () => {}),
  );
  const page = connect<EngineContract>(theirs);
  return {
    page,
    async importPath(path, kind) {
      grants.add('given', { purpose: 'documents', path, kind });
      await page.call('library.import', { grantIds: [grantId('given')] });
    },
    async importModel(path) {
      grants.add('model', { purpose: 'model', path, kind: 'file' });
      await page.call('models.import', { grantId: grantId('model') });
    },
    async until(isMeant) {
      const leave = AbortSignal.timeout(patienceMs);
      let at: { readonly seq: number; readonly state: LibraryState } | null = { seq: -1, state: emptyLibrary };
      try {
        for await (const event of page.stream('library.watch', {}, leave)) {
          at = applyEvent(at, event);
          if (at !== null && (await isMeant(at.state))) return at.state;
        }
      } catch (error) {
        if (!leave.aborted) throw error;
      }
      const documents = at?.state.documents.map(({ name, status }) => `${name} ${status}`).join(', ');
      throw new Error(`the library did not become as it should in ${patienceMs / 1_000} s; it has ${documents}`);
    },
    close: () => services.close(),
  };
}

/** Whether nothing of a library is under way. */
export const isAtRest = ({ documents }: LibraryState): boolean => documents.every(({ status }) => isSettled(status));
