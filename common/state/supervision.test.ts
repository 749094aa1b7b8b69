import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { notice } from '../messages/notice.ts';
import {
  healthyAfter,
  initialSupervision,
  restartBudget,
  supervise,
  type Supervision,
  type SupervisionEvent,
} from './supervision.ts';

/** Runs events and notes after which delay each start was asked for. */
function run(
  events: readonly SupervisionEvent[],
  from: Supervision = initialSupervision,
): { state: Supervision; starts: number[] } {
  const starts: number[] = [];
  let state = from;
  for (const event of events) {
    const { next, startAfter } = supervise(state, event);
    state = next;
    if (startAfter !== null) starts.push(startAfter);
  }
  return { state, starts };
}

const start: SupervisionEvent = { kind: 'start' };
const ready = (at: number): SupervisionEvent => ({ kind: 'ready', at });
const exited = (at: number): SupervisionEvent => ({ kind: 'exited', at });

test('an engine that keeps dying is started again three times, with growing pauses, then no more', () => {
  const { state, starts } = run([start, exited(1), exited(2), ready(3), exited(4), exited(5)]);
  expect({ starts, phase: state.phase, restarts: state.restarts }).toEqual({
    starts: [0, 250, 1_000, 4_000],
    phase: 'stopped',
    restarts: 3,
  });
  expect(state.notice).toEqual(notice('engine-stopped'));
});

test('a minute of health makes the budget whole again; a moment less does not', () => {
  const used: Supervision = { ...initialSupervision, phase: 'restarting', used: restartBudget, restarts: 3 };
  expect(run([ready(0), exited(healthyAfter - 1)], used).state.phase).toBe('stopped');
  expect(run([ready(0), exited(healthyAfter)], used)).toMatchObject({
    state: { phase: 'restarting', used: 1, restarts: 4 },
    starts: [250],
  });
});

test('an engine that refuses is not restarted by itself, but by a person', () => {
  const refused = run([start, { kind: 'refused', notice: notice('disk-full'), backups: [] }, exited(1)]);
  expect(refused).toEqual({
    state: { phase: 'refused', used: 0, restarts: 0, readyAt: null, notice: notice('disk-full'), backups: [] },
    starts: [0],
  });
  expect(run([start], refused.state)).toMatchObject({ state: { phase: 'starting', notice: null }, starts: [0] });
});

test('starting what runs already changes nothing', () => {
  const running = run([start, ready(1)]).state;
  expect(run([start], running)).toEqual({ state: running, starts: [] });
});

test('when nothing stays healthy: no more starts than the budget has and a person asked for', () => {
  const event = fc.oneof(
    fc.constant(start),
    fc.nat(1_000).map(ready),
    fc.nat(1_000).map(exited),
    fc.constant<SupervisionEvent>({ kind: 'refused', notice: notice('disk-full'), backups: [] }),
  );
  fc.assert(
    fc.property(fc.array(event, { maxLength: 60 }), (events) => {
      const asked = events.filter(({ kind }) => kind === 'start').length;
      expect(run(events).starts.length).toBeLessThanOrEqual(asked * (1 + restartBudget) + restartBudget);
    }),
  );
});
