/**
 * The one shape of a message port. Adapters make it from a DOM MessagePort (page), an Electron MessagePortMain
 * (utility process), a worker_threads port, or the IPC channel of a child process.
 */
export interface Port {
  /** Sends a structured-cloneable value. */
  post(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  /** Called once when the other side is gone or the port was closed. */
  onClose(listener: () => void): void;
  close(): void;
}
