import * as v from 'valibot';
import { catalogue } from '../domain/catalogue.ts';
import { call, stream } from './define.ts';

export const offeredIdSchema = v.picklist(catalogue.map(({ id }) => id));

/** How a download goes. `done` and `total` are bytes. */
export type DownloadEvent =
  | {
      readonly kind: 'progress';
      readonly phase: 'fetching' | 'checking';
      readonly done: number;
      readonly total: number;
    }
  /** The file is whole, and what the hub says it is. */
  | { readonly kind: 'downloaded'; readonly path: string };

/** Host or command line ↔ the process that downloads: one file, then the process ends. */
export const downloadContract = {
  /** Goes on where an earlier one broke off. Cancelling leaves nothing. */
  download: stream<DownloadEvent>()(
    v.strictObject({ model: offeredIdSchema, folder: v.pipe(v.string(), v.minLength(1), v.maxLength(4_096)) }),
  ),
  /** Answers when nothing is under way any more, so that what was cancelled is gone. */
  settled: call<void>()(v.strictObject({})),
} as const;

export type DownloadContract = typeof downloadContract;
