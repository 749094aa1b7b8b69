import { MessageChannelMain, utilityProcess, type MessagePortMain, type UtilityProcess } from 'electron';
import type { OfferedId } from '../common/domain/catalogue.ts';
import { CarrelError } from '../common/errors.ts';
import { environmentOf } from '../guard/start.ts';
import { kill } from './host-process.ts';

/** The one process that may reach the network. It is there while a model is downloaded. */
export interface Downloads {
  /** The model that is downloaded; null when none is. */
  running(): OfferedId | null;
  /** Starts the process, and gives the other end of its port. @throws CarrelError `conflict` while one runs */
  start(model: OfferedId, handOver: (port: MessagePortMain) => void): void;
  /** Ends the process at once; what is there of the file stays. */
  stop(): void;
}

/** @param entry `workers/download/entry` */
export function createDownloads(entry: string): Downloads {
  let current: { readonly model: OfferedId; readonly child: UtilityProcess } | undefined;
  return {
    running: () => current?.model ?? null,
    start(model, handOver) {
      if (current !== undefined) throw new CarrelError('conflict', 'download-runs');
      const child = utilityProcess.fork(entry, [], {
        serviceName: 'Carrel download',
        stdio: 'inherit',
        env: environmentOf('download'),
      });
      current = { model, child };
      child.once('spawn', () => {
        const { port1, port2 } = new MessageChannelMain();
        child.postMessage({ kind: 'port' }, [port1]);
        handOver(port2);
      });
      child.once('exit', () => (current = undefined));
    },
    stop() {
      if (current !== undefined) kill(current.child);
    },
  };
}
