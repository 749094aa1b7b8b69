import type { CdpSession } from './cdp.ts';
import { isLinkMessage, Link, type LinkMessage } from './link.ts';
import { createCodec } from './page/codec.ts';
import type { FromPage, SyncRequest, ToPage } from './page/preload-runtime.ts';
import { hostBinding, preloadWorld } from './page/scripts.ts';
import { MessagePortMain } from './ports.ts';

/** What a page asks of the main process. */
export interface PageRequests {
  send(channel: string, args: readonly unknown[], ports: readonly MessagePortMain[]): void;
  sendSync(channel: string, args: readonly unknown[]): unknown;
  invoke(channel: string, args: readonly unknown[]): Promise<unknown>;
}

const codec = createCodec();

/** IPC and ports between a window's preload and the main process, over a binding and `callFunctionOn`. */
export class PageChannel {
  readonly #cdp: CdpSession;
  readonly #targetId: string;
  readonly #requests: PageRequests;
  #context: number | undefined;
  #link = this.#newLink();

  constructor(cdp: CdpSession, targetId: string, requests: PageRequests) {
    this.#cdp = cdp;
    this.#targetId = targetId;
    this.#requests = requests;
    cdp.on<{ context: { id: number; name: string; auxData: { frameId: string } } }>(
      'Runtime.executionContextCreated',
      ({ context }) => {
        if (context.name !== preloadWorld || context.auxData.frameId !== this.#targetId) return;
        // A new document: the ports of the one before are gone with it.
        this.close();
        this.#link = this.#newLink();
        this.#context = context.id;
      },
    );
    cdp.on<{ executionContextId: number }>('Runtime.executionContextDestroyed', ({ executionContextId }) => {
      if (executionContextId === this.#context) this.close();
    });
    cdp.on<{ name: string; payload: string; executionContextId: number }>(
      'Runtime.bindingCalled',
      ({ name, payload, executionContextId }) => {
        if (name === hostBinding && executionContextId === this.#context)
          this.#receive(JSON.parse(payload) as FromPage);
      },
    );
    cdp.on<{ callFrames: readonly { callFrameId: string }[] }>('Debugger.paused', ({ callFrames }) => {
      const [top] = callFrames;
      if (top !== undefined) void this.#answerSync(top.callFrameId);
    });
  }

  send(channel: string, args: readonly unknown[], ports: readonly MessagePortMain[] = []): void {
    this.#deliver({
      t: 'ipc',
      channel,
      args: codec.encode(args),
      ports: ports.map((port) => this.#link.sendPort(port.nodePort)),
    });
  }

  /** The document is gone, or the window. */
  close(): void {
    this.#context = undefined;
    this.#link.close();
  }

  #newLink(): Link {
    return new Link('main', (message) =>
      this.#deliver(message.t === 'port' ? { ...message, data: codec.encode(message.data) } : message),
    );
  }

  #deliver(message: ToPage): void {
    if (this.#context === undefined) return; // as Electron does with messages to a page that is gone
    const call = {
      functionDeclaration: 'function (text) { standinDeliver(text); }',
      arguments: [{ value: JSON.stringify(message) }],
      executionContextId: this.#context,
    };
    this.#cdp.send('Runtime.callFunctionOn', call).catch(() => {}); // the page left meanwhile
  }

  #receive(message: FromPage): void {
    if (isLinkMessage(message)) {
      const { t } = message;
      return this.#link.receive(
        t === 'port' ? ({ ...message, data: codec.decode(message.data as string) } satisfies LinkMessage) : message,
      );
    }
    const args = codec.decode(message.args) as unknown[];
    if (message.t === 'invoke') return void this.#invoke(message.id, message.channel, args);
    const ports =
      message.t === 'post' ? message.ports.map((id) => new MessagePortMain(this.#link.receivePort(id))) : [];
    this.#requests.send(message.channel, args, ports);
  }

  async #invoke(id: number, channel: string, args: readonly unknown[]): Promise<void> {
    try {
      const value = codec.encode(await this.#requests.invoke(channel, args));
      this.#deliver({ t: 'result', id, value });
    } catch (error) {
      console.error(`Error occurred in handler for '${channel}':`, error);
      this.#deliver({ t: 'failure', id, message: `Error invoking remote method '${channel}': ${String(error)}` });
    }
  }

  /** The page stands at the `debugger` statement of `askSync`; the answer goes into its local variable. */
  async #answerSync(callFrameId: string): Promise<void> {
    const evaluate = async (expression: string): Promise<{ readonly value?: string; readonly objectId?: string }> => {
      const answer = await this.#cdp.send<{ result: { value?: string; objectId?: string } }>(
        'Debugger.evaluateOnCallFrame',
        { callFrameId, expression },
      );
      return answer.result;
    };
    try {
      const { value: text } = await evaluate('standinSync.request');
      if (text === undefined) return; // somebody else's breakpoint
      const request = JSON.parse(text) as SyncRequest;
      let answer: unknown;
      if (request.t === 'path') {
        const { objectId } = await evaluate('standinSync.file');
        answer = (await this.#cdp.send<{ path: string }>('DOM.getFileInfo', { objectId })).path;
      } else {
        answer = this.#requests.sendSync(request.channel, codec.decode(request.args) as unknown[]);
      }
      await evaluate(`standinSync.answer = ${JSON.stringify(codec.encode(answer))}`);
    } finally {
      await this.#cdp.send('Debugger.resume').catch(() => {});
    }
  }
}
