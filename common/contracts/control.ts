import type { Backup } from '../domain/backup.ts';
import type { OfferedId } from '../domain/catalogue.ts';
import type { Notice } from '../messages/notice.ts';
import type { ParserLimits } from './parser.ts';
import type { GrantKind } from './shell.ts';

/** What a file or folder that may be read is given for. */
export type ReadPurpose = 'documents' | 'model';

/** A path that a person gave, for one purpose. A `target` is a file that may be written, and never read. */
export type Granted =
  | { readonly purpose: ReadPurpose; readonly path: string; readonly kind: GrantKind }
  | { readonly purpose: 'target'; readonly path: string };

/** What opens an encrypted library. */
export interface LibrarySecret {
  readonly kind: 'typed' | 'system';
  readonly text: string;
}

/**
 * Main ↔ engine host, over the utility process's parent port. Main starts processes and hands over ports; it relays
 * nothing else. Ports travel beside the message (`ports[0]`).
 */
export type ControlToHost =
  /** A page's port (`ports[0]`). */
  | { readonly kind: 'page-port' }
  /** A file or folder main has checked; the page knows only the id. */
  | { readonly kind: 'grant'; readonly grantId: string; readonly granted: Granted }
  /** The parser process asked for with `need-parser` runs; its port is `ports[0]`. */
  | { readonly kind: 'parser-started'; readonly parserId: number; readonly pid: number }
  /** `stderr` holds the last lines, where the watchdog says why it stopped the process. */
  | { readonly kind: 'parser-exited'; readonly parserId: number; readonly exitCode: number; readonly stderr: string }
  /** The process that downloads runs, and the person said yes to this model; its port is `ports[0]`. */
  | { readonly kind: 'download'; readonly model: OfferedId }
  /** What a person typed, or the system's key store keeps, to open an encrypted library with. */
  | { readonly kind: 'open'; readonly secret: LibrarySecret }
  /** The first message to an engine that waits: to change the encryption before the library is opened. */
  | { readonly kind: 'encrypt'; readonly passphrase: string; readonly systemSecret: string | null }
  | { readonly kind: 'decrypt'; readonly typed: string }
  | { readonly kind: 'shutdown' };

export type ControlToMain =
  /** The library is encrypted: the engine waits for a secret. The notice tells what was wrong with the last one. */
  | { readonly kind: 'locked'; readonly notice: Notice | null }
  /** The engine was told to wait for a first message. */
  | { readonly kind: 'waiting' }
  /** What became of a change of the encryption: the code to be written down, or why nothing was changed. */
  | { readonly kind: 'changed'; readonly recoveryCode: string | null; readonly notice: Notice | null }
  | { readonly kind: 'ready' }
  /**
   * The library cannot be opened (newer, corrupt, in use); the process ends after this and is not restarted by itself.
   */
  | { readonly kind: 'refused'; readonly notice: Notice; readonly backups: readonly Backup[] }
  /** What a look at the whole library found while it is open; null when all is sound again. */
  | { readonly kind: 'checked'; readonly notice: Notice | null; readonly backups: readonly Backup[] }
  | { readonly kind: 'need-parser'; readonly parserId: number; readonly limits: ParserLimits }
  | { readonly kind: 'kill-parser'; readonly parserId: number }
  /** Shows a file of a person in the system's file manager. */
  | { readonly kind: 'reveal'; readonly path: string }
  /** For the dock and taskbar: 0 to 1, or null when idle. */
  | { readonly kind: 'progress'; readonly fraction: number | null };
