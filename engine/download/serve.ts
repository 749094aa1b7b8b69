import { downloadContract, type DownloadEvent } from '../../common/contracts/download.ts';
import { offered } from '../../common/domain/catalogue.ts';
import type { Port } from '../../common/rpc/port.ts';
import { serve } from '../../common/rpc/server.ts';
import type { Hub } from '../../guard/hub.ts';
import { downloadModel } from './download.ts';

/** Time between two words about progress, in milliseconds. */
const gapMs = 200;

/** Answers the contract of downloads on a port. */
export function serveDownload(port: Port, hub: Hub): void {
  let running: Promise<unknown> = Promise.resolve();
  serve(port, downloadContract, {
    async settled() {
      await running.catch(() => {});
    },
    async *download({ model, folder }, signal): AsyncGenerator<DownloadEvent> {
      let latest: DownloadEvent | undefined;
      let wake = Promise.withResolvers<void>();
      const ended = new AbortController();
      let said = -Infinity;
      const whole = downloadModel(offered(model), {
        hub,
        folder,
        signal,
        progress(event) {
          latest = event;
          if (performance.now() - said >= gapMs) wake.resolve();
        },
      }).finally(() => {
        ended.abort();
        wake.resolve();
      });
      running = whole;
      // Heard below, where it is awaited.
      whole.catch(() => {});
      while (!ended.signal.aborted) {
        await wake.promise;
        wake = Promise.withResolvers();
        if (latest !== undefined) yield latest;
        latest = undefined;
        said = performance.now();
      }
      yield { kind: 'downloaded', path: await whole };
    },
  });
}
