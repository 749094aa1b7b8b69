import { EventEmitter } from 'node:events';
import { expect, test, vi } from 'vitest';
import type { ControlToHost, ControlToMain } from '../common/contracts/control.ts';
import type { EngineState } from '../common/contracts/shell.ts';
import { notice } from '../common/messages/notice.ts';
import type { HostProcess } from './host-process.ts';
import { createSupervisor, type Supervisor } from './supervisor.ts';

/** A host that a test plays. */
class FakeHost extends EventEmitter implements HostProcess {
  readonly posted: ControlToHost[] = [];
  killed = false;
  post(message: ControlToHost): void {
    this.posted.push(message);
  }
  onMessage(listener: (message: ControlToMain) => void): void {
    this.on('message', listener);
  }
  onExit(listener: () => void): void {
    this.once('exit', listener);
  }
  kill(): void {
    this.killed = true;
    this.emit('exit');
  }
  say(message: ControlToMain): void {
    this.emit('message', message);
  }
}

interface Stage {
  readonly supervisor: Supervisor;
  readonly hosts: FakeHost[];
  /** For each host, whether it was started with a repair. */
  readonly repairs: boolean[];
  /** For each host, the backup it was started to restore. */
  readonly restores: (string | undefined)[];
  /** For each host, whether it was started to wait for a first message. */
  readonly waits: boolean[];
  readonly states: EngineState['phase'][];
  readonly messages: ControlToMain[];
}

function stage(storedSecret: string | null = null): Stage {
  const hosts: FakeHost[] = [];
  const repairs: boolean[] = [];
  const waits: boolean[] = [];
  const restores: (string | undefined)[] = [];
  const states: EngineState['phase'][] = [];
  const messages: ControlToMain[] = [];
  const supervisor = createSupervisor({
    storedSecret: () => storedSecret,
    startHost: ({ repair = false, wait = false, restore }) => {
      repairs.push(repair);
      restores.push(restore);
      waits.push(wait);
      const host = new FakeHost();
      hosts.push(host);
      return host;
    },
    onState: ({ phase }) => states.push(phase),
    onMessage: (message) => messages.push(message),
    onExit: () => {},
    now: () => 0,
  });
  return { supervisor, hosts, repairs, restores, waits, states, messages };
}

/** Starts the engine and gives the running host. */
async function started({ supervisor, hosts }: Stage): Promise<FakeHost> {
  supervisor.start();
  await vi.waitFor(() => expect(hosts).toHaveLength(1));
  return hosts[0] as FakeHost;
}

test('what is posted before the engine is ready arrives when it is', async () => {
  const set = stage();
  const host = await started(set);
  const posted = set.supervisor.post({
    kind: 'grant',
    grantId: 'g',
    granted: { purpose: 'documents', path: '/a.pdf', kind: 'file' },
  });
  expect(host.posted).toEqual([]);
  host.say({ kind: 'ready' });
  await posted;
  expect({ posted: host.posted, states: set.states }).toEqual({
    posted: [{ kind: 'grant', grantId: 'g', granted: { purpose: 'documents', path: '/a.pdf', kind: 'file' } }],
    states: ['starting', 'ready'],
  });
});

test('what is posted while the engine restarts goes to the next host', async () => {
  const set = stage();
  const first = await started(set);
  first.say({ kind: 'ready' });
  first.emit('exit');
  const posted = set.supervisor.post({ kind: 'page-port' });
  await vi.waitFor(() => expect(set.hosts).toHaveLength(2));
  set.hosts[1]?.say({ kind: 'ready' });
  await posted;
  expect([first.posted, set.hosts[1]?.posted, set.states]).toEqual([
    [],
    [{ kind: 'page-port' }],
    ['starting', 'ready', 'restarting', 'ready'],
  ]);
});

test('who waits for an engine that refuses is refused with its notice, and so is who comes later', async () => {
  const set = stage();
  const host = await started(set);
  const posted = set.supervisor.post({ kind: 'page-port' });
  host.say({ kind: 'refused', notice: notice('disk-full'), backups: [] });
  host.emit('exit');
  const refusal = { code: 'unavailable', notice: notice('disk-full') };
  await expect(posted).rejects.toMatchObject(refusal);
  await expect(set.supervisor.post({ kind: 'page-port' })).rejects.toMatchObject(refusal);
  expect(set.states.at(-1)).toBe('refused');
});

test('after a refusal a person can try again', async () => {
  const set = stage();
  const host = await started(set);
  host.say({ kind: 'refused', notice: notice('disk-full'), backups: [] });
  host.emit('exit');
  set.supervisor.start();
  const posted = set.supervisor.post({ kind: 'page-port' });
  await vi.waitFor(() => expect(set.hosts).toHaveLength(2));
  set.hosts[1]?.say({ kind: 'ready' });
  await posted;
  expect(set.states).toEqual(['starting', 'refused', 'starting', 'ready']);
});

test('the next host starts when the one that refused is gone, whose exit says nothing any more', async () => {
  const set = stage();
  const host = await started(set);
  host.kill = () => void (host.killed = true); // ends a while later, as processes do
  host.say({ kind: 'refused', notice: notice('library-damaged'), backups: [] });
  set.supervisor.repair();
  await vi.waitFor(() => expect(host.killed).toBe(true));
  expect(set.hosts).toHaveLength(1);
  host.emit('exit');
  await vi.waitFor(() => expect(set.hosts).toHaveLength(2));
  expect([set.repairs, set.states]).toEqual([
    [false, true],
    ['starting', 'refused', 'starting'],
  ]);
});

test.each(['library-damaged', 'not-a-library'] as const)('a library refused as %s is repaired once', async (code) => {
  const set = stage();
  const host = await started(set);
  host.say({ kind: 'refused', notice: notice(code), backups: [] });
  host.emit('exit');
  set.supervisor.repair();
  await vi.waitFor(() => expect(set.hosts).toHaveLength(2));
  set.hosts[1]?.say({ kind: 'ready' });
  set.hosts[1]?.emit('exit');
  await vi.waitFor(() => expect(set.hosts).toHaveLength(3));
  expect(set.repairs).toEqual([false, true, false]);
});

test('a library that is not known to be damaged is not repaired', async () => {
  const set = stage();
  const host = await started(set);
  const nothing = expect.objectContaining({ code: 'conflict', notice: notice('nothing-to-repair') });
  expect(() => set.supervisor.repair()).toThrow(nothing);
  host.say({ kind: 'refused', notice: notice('disk-full'), backups: [] });
  host.emit('exit');
  expect(() => set.supervisor.repair()).toThrow(nothing);
  expect(set.repairs).toEqual([false]);
});

test('a library that opens and in which a look found damage is told with its backups, and repaired once', async () => {
  const set = stage();
  const host = await started(set);
  const found = notice('library-check-found', { kind: 'index', name: '', more: 0 });
  const backups = [{ name: 'library-2026-11-27.db', day: '2026-11-27', nth: 1, bytes: 9 }];
  host.post = ({ kind }) => void (kind === 'shutdown' && host.emit('exit'));
  host.say({ kind: 'ready' });
  host.say({ kind: 'checked', notice: found, backups });
  const told = set.supervisor.state();
  await set.supervisor.repair();
  await vi.waitFor(() => expect(set.hosts).toHaveLength(2));
  set.hosts[1]?.say({ kind: 'ready' });
  const repaired = set.supervisor.state();
  expect(() => set.supervisor.repair()).toThrow(
    expect.objectContaining({ code: 'conflict', notice: notice('nothing-to-repair') }),
  );
  expect({ told, repaired, repairs: set.repairs }).toEqual({
    told: { phase: 'ready', restarts: 0, notice: found, backups },
    repaired: { phase: 'ready', restarts: 0, notice: null, backups: [] },
    repairs: [false, true],
  });
});

test('requests of the host are passed on', async () => {
  const set = stage();
  const host = await started(set);
  host.say({ kind: 'progress', fraction: 0.5 });
  host.say({ kind: 'kill-parser', parserId: 3 });
  expect(set.messages).toEqual([
    { kind: 'progress', fraction: 0.5 },
    { kind: 'kill-parser', parserId: 3 },
  ]);
});

test('shutdown asks, and a host that ends is not started again', async () => {
  const set = stage();
  const host = await started(set);
  const down = set.supervisor.shutdown(60_000);
  expect(host.posted).toEqual([{ kind: 'shutdown' }]);
  host.emit('exit');
  await down;
  expect({ killed: host.killed, hosts: set.hosts.length, states: set.states }).toEqual({
    killed: false,
    hosts: 1,
    states: ['starting'],
  });
});

test('a host that does not listen is ended', async () => {
  const set = stage();
  const host = await started(set);
  await set.supervisor.shutdown(1);
  expect(host.killed).toBe(true);
});

/** Emits what a host says that ends in order. */
function endsInOrder(host: FakeHost): void {
  const post = host.post.bind(host);
  host.post = (message) => {
    post(message);
    if (message.kind === 'shutdown') host.emit('exit');
  };
}

test('a locked engine gets the secret that a person types; a wrong one is told', async () => {
  const set = stage();
  const host = await started(set);
  host.say({ kind: 'locked', notice: null });
  set.supervisor.unlock({ kind: 'typed', text: 'wrong' });
  host.say({ kind: 'locked', notice: notice('passphrase-wrong') });
  const told = set.supervisor.state().notice;
  set.supervisor.unlock({ kind: 'typed', text: 'right' });
  host.say({ kind: 'ready' });
  const refused = ((): unknown => {
    try {
      return set.supervisor.unlock({ kind: 'typed', text: 'late' });
    } catch (error) {
      return (error as Error).message;
    }
  })();
  expect({ told, posted: host.posted, states: set.states, refused }).toEqual({
    told: notice('passphrase-wrong'),
    posted: ['wrong', 'right'].map((text) => ({ kind: 'open', secret: { kind: 'typed', text } })),
    states: ['starting', 'locked', 'starting', 'locked', 'starting', 'ready'],
    refused: 'not-locked',
  });
});

test('the stored secret opens the library at the start, and not after a person has locked it', async () => {
  const set = stage('of the system');
  const host = await started(set);
  endsInOrder(host);
  host.say({ kind: 'locked', notice: null });
  host.say({ kind: 'ready' });
  await set.supervisor.lock();
  await vi.waitFor(() => expect(set.hosts).toHaveLength(2));
  set.hosts[1]?.say({ kind: 'locked', notice: null });
  expect({ first: host.posted, second: set.hosts[1]?.posted, states: set.states }).toEqual({
    first: [{ kind: 'open', secret: { kind: 'system', text: 'of the system' } }, { kind: 'shutdown' }],
    second: [],
    states: ['starting', 'ready', 'starting', 'locked'],
  });
});

test('a change of the encryption is the first thing a new engine does; its end is told', async () => {
  const set = stage();
  const host = await started(set);
  endsInOrder(host);
  host.say({ kind: 'ready' });
  const wanted = { kind: 'encrypt', passphrase: 'otters row upstream', systemSecret: null } as const;
  const changed = set.supervisor.change(wanted);
  await vi.waitFor(() => expect(set.hosts).toHaveLength(2));
  const [, second] = set.hosts;
  second?.say({ kind: 'waiting' });
  second?.say({ kind: 'changed', recoveryCode: 'code', notice: null });
  second?.say({ kind: 'ready' });
  const first = await changed;
  if (second !== undefined) endsInOrder(second);
  const failing = set.supervisor.change({ kind: 'decrypt', typed: 'wrong' });
  await vi.waitFor(() => expect(set.hosts).toHaveLength(3));
  set.hosts[2]?.say({ kind: 'changed', recoveryCode: null, notice: notice('passphrase-wrong') });
  await expect(failing).rejects.toMatchObject({ notice: notice('passphrase-wrong') });
  expect({ first, waits: set.waits, posted: second?.posted }).toEqual({
    first: 'code',
    waits: [false, true, true],
    posted: [wanted, { kind: 'shutdown' }],
  });
});

test('a backup is restored by a new engine, and not again by the one after it', async () => {
  const set = stage();
  const host = await started(set);
  endsInOrder(host);
  host.say({ kind: 'ready' });
  await set.supervisor.restore('library-2026-01-31.db');
  await vi.waitFor(() => expect(set.hosts).toHaveLength(2));
  const [, second] = set.hosts;
  if (second !== undefined) endsInOrder(second);
  second?.say({ kind: 'ready' });
  await set.supervisor.lock();
  await vi.waitFor(() => expect(set.hosts).toHaveLength(3));
  expect({ restores: set.restores, posted: host.posted }).toEqual({
    restores: [undefined, 'library-2026-01-31.db', undefined],
    posted: [{ kind: 'shutdown' }],
  });
});
