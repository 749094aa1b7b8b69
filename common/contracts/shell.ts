import type { CommandId, Platform } from '../commands.ts';
import type { WireError } from '../errors.ts';
import type { Backup } from '../domain/backup.ts';
import type { OfferedId } from '../domain/catalogue.ts';
import type { PlaceKind, PrivacyReport } from '../domain/privacy.ts';
import type { TargetFormat } from '../domain/export.ts';
import type { GrantId } from '../ids.ts';
import type { Notice } from '../messages/notice.ts';

export type GrantKind = 'file' | 'folder';

/** A file or a folder that a person gave and main has seen; the page may hand it to the engine, and learns no path. */
export interface Grant {
  readonly grantId: GrantId;
  readonly name: string;
  readonly kind: GrantKind;
}

/** Something that was dropped or chosen and is not given to the engine. */
export interface Refusal {
  readonly name: string;
  readonly notice: Notice;
}

/** A file that a person chose to be written. */
export interface Target {
  readonly grantId: GrantId;
  readonly name: string;
}

/**
 * What became of the files and folders that were dropped or chosen. What is in a folder is the engine's to find out.
 */
export interface GrantResult {
  readonly grants: readonly Grant[];
  readonly refused: readonly Refusal[];
}

/** Files and folders of one drop. */
export const maxDropped = 10_000;

/** The engine process as main sees it; broadcast to the page. */
export interface EngineState {
  /** `locked`: the library is encrypted and waits for its passphrase. */
  readonly phase: 'starting' | 'ready' | 'restarting' | 'stopped' | 'refused' | 'locked';
  /** Restarts since the app started. */
  readonly restarts: number;
  /** What a person is told; null when all is well. */
  readonly notice: Notice | null;
  /** What could take the place of a library that is damaged or was refused, the newest first. */
  readonly backups: readonly Backup[];
}

/** How a library shall be encrypted. */
export interface EncryptionWanted {
  readonly passphrase: string;
  /** Whether the system's key store opens it too. */
  readonly bySystem: boolean;
}

/**
 * `window.carrel`, the whole power of the page. Every function is a fixed channel to main, which checks the sender.
 * Raw Electron objects never cross, and refusals are data: the bridge leaves nothing of an error but its message.
 */
export interface ShellBridge {
  readonly platform: Platform;
  readonly version: string;
  /** Paths of dropped or chosen File objects are taken in the preload and checked in main. At most `maxDropped`. */
  importFiles(files: readonly File[]): Promise<ShellReply<GrantResult>>;
  /** Grants for what the system handed over since the last call: "Open with Carrel", files named on a command line. */
  takeOpened(): Promise<ShellReply<GrantResult>>;
  /** The system handed something over. */
  onOpened(listener: () => void): () => void;
  /** The system's dialog. */
  chooseFiles(kind: 'files' | 'folder'): Promise<ShellReply<GrantResult>>;
  /**
   * The system's dialog for a language model: a GGUF file, or a folder of safetensors. Null when nothing was chosen.
   */
  chooseModel(kind: GrantKind): Promise<ShellReply<Grant | null>>;
  /**
   * The system's dialog for a file that is to be written; the name is a suggestion. Null when none was chosen. The
   * grant lets the engine write that file, once.
   */
  chooseTarget(format: TargetFormat, name: string): Promise<ShellReply<Target | null>>;
  /**
   * Answers when the engine is ready and the port was posted to the window as `message` with `{ carrelPort: nonce }`.
   */
  openEnginePort(nonce: string): Promise<ShellReply<void>>;
  onEngineState(listener: (state: EngineState) => void): () => void;
  /** After `stopped`: try again with a fresh restart budget. */
  restartEngine(): Promise<ShellReply<void>>;
  /**
   * After `refused` for damage, or a notice of damage while `ready`: a new library is put in the place of the damaged
   * one, which is kept. Refused as `conflict` when the library is not known to be damaged.
   */
  repairLibrary(): Promise<ShellReply<void>>;
  /** Gives the passphrase of the library, or its recovery code; what comes of it is told by the engine's state. */
  unlock(passphrase: string): Promise<ShellReply<void>>;
  /** Closes an encrypted library and loads the page anew, so that neither has anything of it. */
  lock(): Promise<ShellReply<void>>;
  /** The system's screen was locked, or the machine goes to sleep. */
  onAway(listener: () => void): () => void;
  /** Whether the system can keep a secret that opens the library. */
  keyStore(): Promise<ShellReply<{ readonly available: boolean }>>;
  /** Closes the library, encrypts it and opens it again. Answers with the recovery code, which is shown once. */
  encrypt(wanted: EncryptionWanted): Promise<ShellReply<string | null>>;
  /** Closes the library, takes its encryption away and opens it again. */
  decrypt(passphrase: string): Promise<ShellReply<void>>;
  /** Closes the library and puts a backup in its place; what it was is kept. */
  restoreBackup(name: string): Promise<ShellReply<void>>;
  onMenu(listener: (command: CommandId) => void): () => void;
  setTheme(theme: 'system' | 'light' | 'dark'): Promise<ShellReply<void>>;
  /** What was tried on the network, where everything lies, and the switch. */
  privacy(): Promise<ShellReply<PrivacyReport>>;
  /** The switch "No network at all"; the person is asked before it goes off. Ends a download when it goes on. */
  setNoNetwork(noNetwork: boolean): Promise<ShellReply<void>>;
  /**
   * Asks the person, then starts the download of a model; `models.watch` tells how it goes. `conflict` while the switch
   * is on, or another download runs.
   */
  downloadModel(id: OfferedId): Promise<ShellReply<void>>;
  /** Shows a place in the system's file manager. */
  revealPlace(kind: PlaceKind): Promise<ShellReply<void>>;
  /** Asks the person, then deletes all that Carrel stores on this machine, and begins anew. */
  deleteEverything(): Promise<ShellReply<void>>;
}

/** The bridge as the page's own code calls it: a refusal is a `CarrelError` (`renderer/engine/shell-api.ts`). */
export type ShellApi = {
  readonly [Name in keyof ShellBridge]: ShellBridge[Name] extends (
    ...args: infer Args
  ) => Promise<ShellReply<infer Result>>
    ? (...args: Args) => Promise<Result>
    : ShellBridge[Name];
};

/** The message, posted with one port, by which the preload hands the engine port to the page's own world. */
export interface PortMessage {
  readonly carrelPort: string;
}

/** The fixed channels between preload and main: the page's calls, then what main sends by itself. */
export type ShellChannel =
  | 'carrel:import'
  | 'carrel:take-opened'
  | 'carrel:choose'
  | 'carrel:choose-model'
  | 'carrel:choose-target'
  | 'carrel:open-port'
  | 'carrel:get-engine-state'
  | 'carrel:restart-engine'
  | 'carrel:repair-library'
  | 'carrel:unlock'
  | 'carrel:lock'
  | 'carrel:key-store'
  | 'carrel:encrypt'
  | 'carrel:decrypt'
  | 'carrel:restore-backup'
  | 'carrel:set-theme'
  | 'carrel:get-privacy'
  | 'carrel:set-no-network'
  | 'carrel:download-model'
  | 'carrel:reveal-place'
  | 'carrel:delete-everything'
  | 'carrel:port'
  | 'carrel:engine-state'
  | 'carrel:menu'
  | 'carrel:opened'
  | 'carrel:away';

/** Main's answer to a call of the preload. */
export type ShellReply<Result> = { readonly value: Result } | { readonly error: WireError };
