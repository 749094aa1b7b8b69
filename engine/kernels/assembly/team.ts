/**
 * Threads that share a job. A job is steps of tasks; whoever is there takes the next task, so a helper that comes late,
 * or not at all, only makes it slower. The caller opens a job, works along, and closes it when all is done.
 */
import { doneAt, insideAt, nextAt, counterStride, stateAt, stopAt } from '../layout';

/**
 * How often a helper looks for the next job before it sleeps: some 0.2 ms, which is longer than attention takes for a
 * token. To be woken takes as long as a small job.
 */
const patience = 150_000;

/** The next task of a step. */
@inline
export function takeTask(step: i32): i32 {
  return atomic.add<i32>(nextAt + step * counterStride, 1);
}

@inline
export function finishTask(step: i32): void {
  atomic.add<i32>(doneAt + step * counterStride, 1);
}

/** Until others have finished their tasks too. They are short, so this spins. */
export function awaitStep(step: i32, tasks: i32): void {
  while (atomic.load<i32>(doneAt + step * counterStride) < tasks) {}
}

/** Wakes the helpers. */
export function openJob(steps: i32): void {
  for (let step = 0; step < steps; step++) {
    atomic.store<i32>(nextAt + step * counterStride, 0);
    atomic.store<i32>(doneAt + step * counterStride, 0);
  }
  atomic.add<i32>(stateAt, 1);
  atomic.notify(stateAt, -1);
}

/** After this no helper looks at the job any more: one that enters now sees that it is closed, and leaves. */
export function closeJob(): void {
  atomic.add<i32>(stateAt, 1);
  while (atomic.load<i32>(insideAt) > 0) {}
}

/** Waits for a job and enters it: its state, or 0 when the helpers are to go home. */
export function enterJob(): i32 {
  let looks = 0;
  while (atomic.load<i32>(stopAt) == 0) {
    const state = atomic.load<i32>(stateAt);
    if ((state & 1) == 0) {
      if (++looks < patience) continue;
      atomic.wait<i32>(stateAt, state, -1);
      looks = 0;
      continue;
    }
    atomic.add<i32>(insideAt, 1);
    if (atomic.load<i32>(stateAt) == state) return state;
    atomic.sub<i32>(insideAt, 1);
  }
  return 0;
}

/** Leaves a job whose last step is done, and waits until the caller has closed it, so that it is not entered twice. */
export function leaveJob(state: i32): void {
  atomic.sub<i32>(insideAt, 1);
  while (atomic.load<i32>(stateAt) == state) {}
}
