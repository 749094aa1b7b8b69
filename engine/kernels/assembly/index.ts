import { jobScratchAt, jobScratchBytes, jobSteps, stepFields, stepKind, stepsAt, stepTasks } from '../layout';
import { field } from './fields';
import { chooseByteSums } from './byte-sums';
import { storeConstants } from './constants';
import { runTask } from './steps';
import { awaitStep, closeJob, enterJob, finishTask, leaveJob, openJob, takeTask } from './team';

/** Once for a memory, before anything else. */
export function prepare(): void {
  storeConstants();
  chooseByteSums();
}

/** Computes the job that lies in memory, with those helpers that come. */
export function run(): void {
  openJob(load<i32>(jobSteps));
  work(0);
  closeJob();
}

/** What a helper does until it is sent home. @param thread from 1 on */
export function help(thread: i32): void {
  for (let state = enterJob(); state != 0; state = enterJob()) {
    work(thread);
    leaveJob(state);
  }
}

/** Takes part in all steps of the open job. @param thread its own scratch */
function work(thread: i32): void {
  const scratch: usize = load<u32>(jobScratchAt) + load<u32>(jobScratchBytes) * thread;
  for (let s = 0, steps = load<i32>(jobSteps); s < steps; s++) {
    const step: usize = stepsAt + 4 * stepFields * s;
    const tasks = field(step, stepTasks),
      kind = field(step, stepKind);
    for (let task = takeTask(s); task < tasks; task = takeTask(s)) {
      runTask(kind, step, task, scratch);
      finishTask(s);
    }
    awaitStep(s, tasks);
  }
}
