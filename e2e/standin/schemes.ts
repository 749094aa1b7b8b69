/** Answers requests of one scheme. */
export type ProtocolHandler = (request: Request) => Response | Promise<Response>;

/**
 * Chromium lets nobody answer navigations to a scheme it does not know, so `app://host/path` travels inside Chromium
 * as `https://host.app.test/path`, a name that never resolves, and is answered before it is looked up.
 */
export class Schemes {
  readonly #names = new Set<string>();
  readonly #handlers = new Map<string, ProtocolHandler>();

  register(name: string): void {
    this.#names.add(name);
  }

  setHandler(name: string, handler: ProtocolHandler | undefined): void {
    if (handler === undefined) this.#handlers.delete(name);
    else this.#handlers.set(name, handler);
  }

  handlerFor(url: string): ProtocolHandler | undefined {
    return this.#handlers.get(url.slice(0, url.indexOf(':')));
  }

  /** `app://ui/x` → `https://ui.app.test/x`; other URLs as they are. */
  toWire(url: string): string {
    const [, name = '', host = '', rest = ''] = /^([a-z0-9+.-]+):\/\/([^/?#]*)(.*)$/s.exec(url) ?? [];
    return this.#names.has(name) ? `https://${host}.${name}.test${rest === '' ? '/' : rest}` : url;
  }

  /** The inverse of `toWire`. */
  fromWire(url: string): string {
    const [, host = '', name = '', rest = ''] =
      /^https:\/\/([^/?#]*)\.([^./?#]+)\.test((?:[/?#].*)?)$/s.exec(url) ?? [];
    return this.#names.has(name) ? `${name}://${host}${rest === '' ? '/' : rest}` : url;
  }
}
