import type { DownloadContract, DownloadEvent } from '../../common/contracts/download.ts';
import type { OfferedId } from '../../common/domain/catalogue.ts';
import { CarrelError } from '../../common/errors.ts';
import { connect } from '../../common/rpc/client.ts';
import { fromIpcChannel } from '../../common/rpc/adapters.ts';
import type { Port } from '../../common/rpc/port.ts';
import { forkDownload } from '../../guard/start.ts';

export interface RunOptions {
  readonly model: OfferedId;
  readonly folder: string;
  /** Cancels; nothing of the file is left then. */
  readonly signal: AbortSignal;
  readonly progress: (event: Extract<DownloadEvent, { kind: 'progress' }>) => void;
}

/** The process that downloads, as a child of this one: for the command line and tests. */
export function startDownloadProcess(): Port {
  return fromIpcChannel(forkDownload({ serialization: 'advanced', stdio: ['ignore', 'ignore', 'inherit', 'ipc'] }));
}

/**
 * Downloads a model's file through a process that may, and closes its port, which ends it.
 *
 * @returns path of the whole file
 * @throws CarrelError as `downloadModel` does, and `unavailable` when the process ended
 */
export async function runDownload(port: Port, { model, folder, signal, progress }: RunOptions): Promise<string> {
  const ended = new AbortController();
  port.onClose(() => ended.abort());
  const client = connect<DownloadContract>(port);
  const request = client.stream('download', { model, folder }, signal);
  try {
    for await (const event of request) {
      if (event.kind === 'downloaded') return event.path;
      progress(event);
    }
    throw new CarrelError('unavailable', 'download-ended');
  } catch (error) {
    // What is left of a cancelled download is deleted there.
    if (signal.aborted) await client.call('settled', {}).catch(() => {});
    if (ended.signal.aborted && !signal.aborted)
      throw new CarrelError('unavailable', 'download-ended', { cause: error });
    throw error;
  } finally {
    port.close();
  }
}
