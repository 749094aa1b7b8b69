import { rm, statfs } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { catalogue, type OfferedId } from '../../../common/domain/catalogue.ts';
import type { DownloadsState } from '../../../common/domain/models.ts';
import { toWireError } from '../../../common/errors.ts';
import type { Notice } from '../../../common/messages/notice.ts';
import type { Port } from '../../../common/rpc/port.ts';
import { unfinished } from '../../download/partial.ts';
import { runDownload } from '../../download/run.ts';
import { downloadsIn } from '../paths.ts';

/** Downloads of models: one at a time, through processes that main starts after it has asked the person. */
export interface Downloads {
  state(): DownloadsState;
  /** Looks what broke off before, and how much room there is. */
  look(): Promise<void>;
  /** Downloads a model through a process of main, then hands the file to `import`. */
  run(model: OfferedId, port: Port): void;
  /** Ends the download; nothing of it stays. */
  cancel(): void;
  /** Deletes what is there of a download that broke off. */
  discard(model: OfferedId): Promise<void>;
  /** Lets a download go; what is there of it stays. */
  close(): void;
}

export interface DownloadsOptions {
  readonly modelsDir: string;
  readonly changed: () => void;
  /** Makes a model of a file; rejects when that fails. */
  readonly import: (path: string) => Promise<void>;
}

export function createDownloads({ modelsDir, changed, import: importFile }: DownloadsOptions): Downloads {
  const folderOf = (model: OfferedId): string => join(downloadsIn(modelsDir), model);
  let running: DownloadsState['running'] = null;
  let problem: Notice | null = null;
  let brokenOff: DownloadsState['brokenOff'] = [];
  let freeBytes: number | null = null;
  let way: { readonly cancel: AbortController; readonly port: Port } | undefined;

  async function look(): Promise<void> {
    const found = await Promise.all(
      catalogue.map(async ({ id }) => {
        const [left] = await unfinished(folderOf(id));
        return left === undefined ? null : { model: id, done: left.done, total: left.bytes };
      }),
    );
    brokenOff = found.filter((each) => each !== null);
    freeBytes = await freeAt(modelsDir);
    changed();
  }

  async function download(model: OfferedId, port: Port, cancel: AbortController): Promise<void> {
    try {
      const path = await runDownload(port, {
        model,
        folder: folderOf(model),
        signal: cancel.signal,
        progress({ phase, done, total }) {
          running = { model, phase, done, total };
          changed();
        },
      });
      running = null;
      way = undefined;
      // Why there is no model is told by the import itself.
      const imported = await importFile(path).then(
        () => true,
        () => false,
      );
      if (imported) await rm(folderOf(model), { recursive: true, force: true });
    } catch (error) {
      const { code, notice } = toWireError(error);
      if (code !== 'cancelled') problem = notice;
    } finally {
      running = null;
      way = undefined;
      await look();
    }
  }

  return {
    state: () => ({ running, problem, brokenOff, freeBytes, cores: availableParallelism() }),
    look,
    run(model, port) {
      // Main starts one at a time; a second one is of no use.
      if (way !== undefined) return port.close();
      const cancel = new AbortController();
      way = { cancel, port };
      problem = null;
      running = { model, phase: 'fetching', done: 0, total: 0 };
      changed();
      void download(model, port, cancel);
    },
    cancel: () => way?.cancel.abort(),
    async discard(model) {
      if (running?.model !== model) await rm(folderOf(model), { recursive: true, force: true });
      problem = null;
      await look();
    },
    close: () => way?.port.close(),
  };
}

/** Free bytes where a folder lies, or will lie; null where the system does not say. */
async function freeAt(folder: string): Promise<number | null> {
  for (const at of [folder, dirname(folder)]) {
    const facts = await statfs(at).catch(() => null);
    if (facts !== null) return facts.bavail * facts.bsize;
  }
  return null;
}
