import { resolve } from 'node:path';
import { maxDropped } from '../common/contracts/shell.ts';

/** Files and folders that the system handed over, until the page takes them. */
export interface Opened {
  add(paths: readonly string[]): void;
  /** What has come since the last call; the page may be slower than the system. */
  take(): readonly string[];
}

/** @param changed called when something came, for a page that is there already */
export function createOpened(changed: () => void): Opened {
  let waiting: readonly string[] = [];
  return {
    add(paths) {
      if (paths.length === 0) return;
      waiting = [...waiting, ...paths].slice(0, maxDropped);
      changed();
    },
    take() {
      const taken = waiting;
      waiting = [];
      return taken;
    },
  };
}

/**
 * The files and folders that a command line names: "Open with Carrel", a file dropped on the icon, `carrel FILE`.
 *
 * @param argv with the program, and the app's folder after it unless the app is packaged
 * @param folder where the command was given
 * @returns absolute paths
 */
export function pathsIn(argv: readonly string[], folder: string, isPackaged: boolean): readonly string[] {
  const named = argv.slice(1).filter((argument) => !argument.startsWith('-'));
  return named.slice(isPackaged ? 0 : 1).map((path) => resolve(folder, path));
}
