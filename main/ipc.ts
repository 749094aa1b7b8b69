import type { IpcMain, IpcMainInvokeEvent, WebContents } from 'electron';
import * as v from 'valibot';
import type { ShellChannel, ShellReply } from '../common/contracts/shell.ts';
import { CarrelError, toWireError } from '../common/errors.ts';
import { isTrustedSender } from '../guard/page-policy.ts';

export interface Channels {
  /** Answers a call of the preload; its one argument is checked against `schema` first. */
  handle<Schema extends v.GenericSchema>(
    channel: ShellChannel,
    schema: Schema,
    answer: (argument: v.InferOutput<Schema>, sender: WebContents) => unknown,
  ): void;
}

/**
 * The only way in which main listens to pages: every sender and every argument is checked, every refusal is a sentence.
 */
export function createChannels(ipcMain: IpcMain, isOurs: (contents: unknown) => boolean): Channels {
  return {
    handle(channel, schema, answer) {
      ipcMain.handle(channel, async (event: IpcMainInvokeEvent, ...args: unknown[]): Promise<ShellReply<unknown>> => {
        try {
          if (!isTrustedSender(event, isOurs)) throw new CarrelError('bad-request', 'page-may-not-ask');
          const parsed = v.safeParse(schema, args[0]);
          if (!parsed.success)
            throw new CarrelError('bad-request', 'bad-request', {
              params: { what: `${channel}: ${parsed.issues[0].message}` },
            });
          return { value: await answer(parsed.output, event.sender) };
        } catch (error) {
          return { error: toWireError(error) };
        }
      });
    },
  };
}
