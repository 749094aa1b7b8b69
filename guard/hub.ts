/** The one place that a model is downloaded from, and who may answer for it. */

export interface Hub {
  /** Without a slash at the end. */
  readonly origin: string;
  /** Whether the download process may connect there. */
  mayReach(host: string, port: number): boolean;
}

/** Servers of the hub that hold its large files. Both domains are the hub's own. */
const fileServers = [/^cdn-lfs(?:-[a-z0-9-]+)?\.(?:hf|huggingface)\.co$/, /^(?:[a-z0-9-]+\.){1,4}hf\.co$/];
const hubHost = 'huggingface.co';

/** What `CARREL_HUB` may name beside the hub: a server on this very machine, so that nothing leaves it. */
const onThisMachine = /^http:\/\/127\.0\.0\.1:(\d{1,5})$/;

/** The hub of this process: `CARREL_HUB`, where it names this machine, or the one there is. */
export function hubOf(env: Readonly<Record<string, string | undefined>>): Hub {
  const [origin, port] = onThisMachine.exec(env['CARREL_HUB'] ?? '') ?? [];
  if (origin !== undefined)
    return { origin, mayReach: (host, asked) => host === '127.0.0.1' && asked === Number(port) };
  return {
    origin: `https://${hubHost}`,
    mayReach: (host, asked) =>
      asked === 443 && (host === hubHost || fileServers.some((pattern) => pattern.test(host.toLowerCase()))),
  };
}

/** Whether a redirect may lead there. */
export function mayFollow({ origin, mayReach }: Hub, address: URL): boolean {
  const { protocol } = new URL(origin);
  const port = address.port === '' ? (address.protocol === 'https:' ? 443 : 80) : Number(address.port);
  return address.protocol === protocol && address.username === '' && mayReach(address.hostname, port);
}
