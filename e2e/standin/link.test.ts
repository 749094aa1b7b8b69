import { once } from 'node:events';
import { expect, test } from 'vitest';
import { Link, type LinkMessage } from './link.ts';
import { MessageChannelMain, MessagePortMain, type PortEvent } from './ports.ts';

/** Two links joined by a pipe that clones, as every real one does. */
function joined(): { near: Link; far: Link } {
  const near: Link = new Link('near', (message) => queueMicrotask(() => far.receive(structuredClone(message))));
  const far: Link = new Link('far', (message: LinkMessage) =>
    queueMicrotask(() => near.receive(structuredClone(message))),
  );
  return { near, far };
}
const next = async (port: MessagePortMain): Promise<PortEvent> => {
  const [event] = (await once(port, 'message')) as [PortEvent];
  return event;
};

/** One end here, the other on the far side of a link. */
function across({ near, far }: { near: Link; far: Link }): { here: MessagePortMain; there: MessagePortMain } {
  const { port1, port2 } = new MessageChannelMain();
  const there = new MessagePortMain(far.receivePort(near.sendPort(port2.nodePort)));
  return { here: port1, there };
}

test('messages go both ways, and wait for start', async () => {
  const { here, there } = across(joined());
  here.postMessage({ n: 1 });
  here.postMessage({ n: 2 });
  const first = next(there);
  there.start();
  expect((await first).data).toEqual({ n: 1 });
  expect((await next(there)).data).toEqual({ n: 2 });
  here.start();
  there.postMessage('back');
  expect((await next(here)).data).toBe('back');
  here.close();
});

test('a port goes over a port', async () => {
  const { here, there } = across(joined());
  const { port1, port2 } = new MessageChannelMain();
  there.start();
  here.postMessage('take this', [port2]);
  const { ports } = await next(there);
  const [nested] = ports as [MessagePortMain];
  port1.start();
  nested.postMessage('over the nested port');
  expect((await next(port1)).data).toBe('over the nested port');
  here.close();
  port1.close();
});

test('closing one end closes the other', async () => {
  const { here, there } = across(joined());
  there.start();
  const closed = once(there, 'close');
  here.close();
  expect(await closed).toEqual([]);
});

test('when the other side is gone, every port it held closes', async () => {
  const links = joined();
  const { here } = across(links);
  here.start();
  const closed = once(here, 'close');
  links.near.close();
  expect(await closed).toEqual([]);
});

test('only ports can be transferred', () => {
  const { port1 } = new MessageChannelMain();
  expect(() => port1.postMessage('x', [{} as MessagePortMain])).toThrow(TypeError);
  port1.close();
});
