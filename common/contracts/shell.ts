import type { CommandId, Platform } from '../commands.ts';
import type { WireError } from '../errors.ts';
import type { GrantId } from '../ids.ts';

/** A file main has checked and the page may hand to `library.import`. */
export interface Grant {
  readonly grantId: GrantId;
  readonly name: string;
  readonly bytes: number;
}

/** What became of files that were dropped or chosen. Folders are walked; files of other kinds are named, not swallowed. */
export interface GrantResult {
  readonly grants: readonly Grant[];
  readonly refused: readonly { readonly name: string; readonly reason: string }[];
}

/** The engine process as main sees it; broadcast to the page. */
export interface EngineState {
  readonly phase: 'starting' | 'ready' | 'restarting' | 'stopped' | 'refused';
  /** Restarts since the app started. */
  readonly restarts: number;
  /** For a person; '' when all is well. */
  readonly message: string;
}

/**
 * `window.carrel`, the whole power of the page. Every function is a fixed channel to main, which checks the sender.
 * Raw Electron objects never cross.
 */
export interface ShellApi {
  readonly platform: Platform;
  readonly version: string;
  /** Paths of dropped or chosen File objects are taken in the preload and checked in main. */
  importFiles(files: readonly File[]): Promise<GrantResult>;
  /** The system's dialog. */
  chooseFiles(kind: 'files' | 'folder'): Promise<GrantResult>;
  /** The system's dialog for a language model: a GGUF file, or a folder of safetensors. Null when nothing was chosen. */
  chooseModel(kind: 'file' | 'folder'): Promise<Grant | null>;
  /** Resolves when the engine is ready and the port was posted to the window as `message` with `{ carrelPort: nonce }`. */
  openEnginePort(nonce: string): Promise<void>;
  onEngineState(listener: (state: EngineState) => void): () => void;
  /** After `stopped`: try again with a fresh restart budget. */
  restartEngine(): Promise<void>;
  onMenu(listener: (command: CommandId) => void): () => void;
  setTheme(theme: 'system' | 'light' | 'dark'): Promise<void>;
}

/** The message, posted with one port, by which the preload hands the engine port to the page's own world. */
export interface PortMessage {
  readonly carrelPort: string;
}

/** The fixed channels between preload and main: the page's calls, then what main sends by itself. */
export type ShellChannel =
  | 'carrel:import'
  | 'carrel:choose'
  | 'carrel:choose-model'
  | 'carrel:open-port'
  | 'carrel:get-engine-state'
  | 'carrel:restart-engine'
  | 'carrel:set-theme'
  | 'carrel:port'
  | 'carrel:engine-state'
  | 'carrel:menu';

/** Main's answer to a call of the preload. */
export type ShellReply<Result> = { readonly value: Result } | { readonly error: WireError };
