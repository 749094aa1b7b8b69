import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  watch,
  writeFileSync,
  type FSWatcher,
} from 'node:fs';
import { join } from 'node:path';

/**
 * One running app per profile folder. The first writes its process id; a later one leaves its command line in a folder
 * that the first watches, and ends.
 */
export class InstanceLock {
  readonly #lockFile: string;
  readonly #inbox: string;
  readonly #onSecond: (argv: readonly string[], workingDirectory: string) => void;
  #watcher: FSWatcher | undefined;

  constructor(folder: string, onSecond: (argv: readonly string[], workingDirectory: string) => void) {
    this.#lockFile = join(folder, 'standin-lock');
    this.#inbox = join(folder, 'standin-second-instances');
    this.#onSecond = onSecond;
  }

  /** True for the first instance. A lock whose process is gone counts for nothing. */
  acquire(argv: readonly string[], workingDirectory: string): boolean {
    if (this.#watcher !== undefined) return true;
    mkdirSync(this.#inbox, { recursive: true });
    const holder = this.#holder();
    if (holder !== undefined && holder !== process.pid) {
      const draft = join(this.#inbox, `${process.pid}.draft`);
      writeFileSync(draft, JSON.stringify({ argv, workingDirectory }));
      renameSync(draft, join(this.#inbox, `${process.pid}.json`));
      return false;
    }
    writeFileSync(this.#lockFile, String(process.pid));
    this.#watcher = watch(this.#inbox, () => this.#readInbox());
    this.#watcher.unref();
    return true;
  }

  release(): void {
    if (this.#watcher === undefined) return;
    this.#watcher.close();
    this.#watcher = undefined;
    rmSync(this.#lockFile, { force: true });
  }

  #holder(): number | undefined {
    try {
      const pid = Number(readFileSync(this.#lockFile, 'utf8'));
      process.kill(pid, 0);
      return pid;
    } catch {
      return undefined; // no lock file, or its process is gone
    }
  }

  #readInbox(): void {
    for (const name of readdirSync(this.#inbox)) {
      if (!name.endsWith('.json')) continue;
      const file = join(this.#inbox, name);
      const { argv, workingDirectory } = JSON.parse(readFileSync(file, 'utf8')) as {
        argv: string[];
        workingDirectory: string;
      };
      rmSync(file);
      this.#onSecond(argv, workingDirectory);
    }
  }
}
