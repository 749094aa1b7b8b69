import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { CdpConnection } from './cdp.ts';

interface Browser {
  readonly cdp: CdpConnection;
  /** The next message the connection sent. */
  readonly sent: () => Promise<Record<string, unknown>>;
  readonly say: (message: object) => void;
  readonly incoming: PassThrough;
}

function browser(): Browser {
  const outgoing = new PassThrough();
  const incoming = new PassThrough();
  const cdp = new CdpConnection(outgoing, incoming);
  return {
    cdp,
    incoming,
    sent: async () => {
      const [chunk] = (await once(outgoing, 'data')) as [Buffer];
      return JSON.parse(chunk.toString('utf8').replace('\0', '')) as Record<string, unknown>;
    },
    say: (message) => void incoming.write(`${JSON.stringify(message)}\0`),
  };
}

test('a command gets its answer, in whatever order and pieces answers come', async () => {
  const { cdp, sent, incoming } = browser();
  const next = sent();
  const first = cdp.send('A.first', { x: 1 });
  expect(await next).toEqual({ id: 1, method: 'A.first', params: { x: 1 } });
  const second = cdp.session('s').send('B.second');
  for (const piece of ['{"id":2,"result":"tw', 'o"}\0{"id":1,', '"result":"one é', '"}\0']) incoming.write(piece);
  expect(await Promise.all([first, second])).toEqual(['one é', 'two']);
});

test('a refusal is an error that names the command', async () => {
  const { cdp, say } = browser();
  const asked = cdp.send('A.b');
  say({ id: 1, error: { message: 'Not allowed' } });
  await expect(asked).rejects.toThrow('A.b: Not allowed');
});

test('events reach the session they are for', async () => {
  const { cdp, say } = browser();
  const heard: unknown[] = [];
  cdp.on('X.event', (params) => heard.push(['browser', params]));
  cdp.session('s').on('X.event', (params) => heard.push(['s', params]));
  const last = cdp.session('s').once('Y.last');
  say({ method: 'X.event', params: 1 });
  say({ method: 'X.event', params: 2, sessionId: 's' });
  say({ method: 'X.event', params: 3, sessionId: 'other' });
  say({ method: 'Y.last', sessionId: 's' });
  await last;
  expect(heard).toEqual([
    ['browser', 1],
    ['s', 2],
  ]);
});

test('when Chromium is gone, who waits is told, and who asks later too', async () => {
  const { cdp, incoming } = browser();
  const asked = cdp.send('A.b');
  incoming.destroy();
  await expect(asked).rejects.toThrow('A.b: Chromium is gone');
  await expect(cdp.send('A.c')).rejects.toThrow('A.c: Chromium is gone');
});
