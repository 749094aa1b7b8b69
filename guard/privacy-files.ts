import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What Carrel keeps about the network, in a folder beside the library. */
export interface PrivacyFiles {
  readonly folder: string;
  /** A line for each attempt; `attempts.ts` writes it. */
  readonly attempts: string;
  /** Attempts that were counted already. */
  readonly counted: string;
  /** Is there when a person allowed downloads. */
  readonly allowed: string;
}

/** @param dataFolder where library and models lie */
export function privacyFiles(dataFolder: string): PrivacyFiles {
  const folder = join(dataFolder, 'network');
  return {
    folder,
    attempts: join(folder, 'attempts.jsonl'),
    counted: join(folder, 'counted.json'),
    allowed: join(folder, 'downloads-allowed'),
  };
}

/** Makes the folder, so that attempts can be written down. It holds what a person did, so it is private. */
export function makePrivacyFolder({ folder }: PrivacyFiles): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch {
    // A data folder that can't be written has an error of its own, told by whoever opens the library.
  }
}

/** True unless a person allowed downloads. What can't be read allows nothing. */
export function isNoNetwork({ allowed }: PrivacyFiles): boolean {
  try {
    return readFileSync(allowed, 'utf8') !== allowedText;
  } catch {
    return true;
  }
}

const allowedText = 'Models may be downloaded on a click.\n';

/** @throws Error of the file system when the choice can't be stored */
export function setNoNetwork(files: PrivacyFiles, noNetwork: boolean): void {
  makePrivacyFolder(files);
  if (noNetwork) rmSync(files.allowed, { force: true });
  else writeFileSync(files.allowed, allowedText, { mode: 0o600 });
}
