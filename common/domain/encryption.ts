/**
 * Whether the app's memory is swapped: never (`kept-out`), to a swap that is `encrypted`, or as the system decides
 * (`unknown`).
 */
export type Swap = 'kept-out' | 'encrypted' | 'unknown';

/** How the library that is open lies on the disk. */
export interface EncryptionState {
  readonly encrypted: boolean;
  /** Whether the system's key store opens the library. */
  readonly bySystem: boolean;
  /** What becomes of the app's memory; `unknown` while the library is not encrypted. */
  readonly swap: Swap;
}
