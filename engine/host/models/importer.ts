import { basename } from 'node:path';
import type { GenerateThreadContract } from '../../../common/contracts/generate-thread.ts';
import type { ModelsState } from '../../../common/domain/models.ts';
import { CarrelError, toWireError } from '../../../common/errors.ts';
import { createThread } from '../thread.ts';
import type { Notice } from '../../../common/messages/notice.ts';

/**
 * Imports one model at a time, in a thread of its own, so that it stops no answer and its end takes nothing with it.
 */
export interface Importer {
  state(): Pick<ModelsState, 'importing' | 'importProblem'>;
  /**
   * Begins at once; rejects when there is no model at the end of it, also when it was cancelled.
   *
   * @throws CarrelError `conflict` while another import runs
   */
  start(path: string): Promise<void>;
  /** Ends the import; nothing of it stays. */
  cancel(): void;
  /** Cancels, and resolves when the thread is gone. */
  close(): Promise<void>;
}

export interface ImporterOptions {
  readonly entry: URL;
  readonly modelsDir: string;
  /** Told of every change of the state. */
  readonly changed: () => void;
  /** Told when a model has come. */
  readonly imported: () => Promise<void>;
}

export function createImporter({ entry, modelsDir, changed, imported }: ImporterOptions): Importer {
  let importing: ModelsState['importing'] = null;
  let importProblem: Notice | null = null;
  let running: { readonly cancel: AbortController; readonly ended: Promise<void> } | undefined;

  async function run(path: string, signal: AbortSignal): Promise<void> {
    const thread = createThread<GenerateThreadContract>(
      'The import',
      entry,
      {},
      {
        // A cancelled import stops after a piece; the second answer comes when it has tidied up.
        rest: async (client) => {
          await client.call('model', {});
          await client.call('model', {});
        },
      },
    );
    try {
      for await (const event of thread.stream('import', { path, models: modelsDir }, signal)) {
        if (event.kind === 'progress') importing = { name: event.name, done: event.done };
        else await imported();
        changed();
      }
    } catch (error) {
      const { code, notice } = toWireError(error);
      if (code !== 'cancelled') importProblem = notice;
      throw error;
    } finally {
      await thread.stop();
      importing = null;
      running = undefined;
      changed();
    }
  }

  return {
    state: () => ({ importing, importProblem }),
    start(path) {
      if (running !== undefined) throw new CarrelError('conflict', 'model-import-runs');
      importProblem = null;
      importing = { name: basename(path), done: 0 };
      const cancel = new AbortController();
      const ended = run(path, cancel.signal);
      running = { cancel, ended };
      changed();
      return ended;
    },
    cancel: () => running?.cancel.abort(),
    async close() {
      const own = running;
      own?.cancel.abort();
      await own?.ended.catch(() => {});
    },
  };
}
