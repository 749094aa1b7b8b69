import type { KillRun } from './run.ts';

/** An operation's line of the report, and one for each phase that a kill left. */
export function killLines({ operation, durationMs, points }: KillRun): readonly string[] {
  const after = points.filter(({ wasKilled }) => !wasKilled).length;
  const before = points.filter(({ wasKilled, phase }) => wasKilled && phase === 'before').length;
  const faulty = points.filter(({ faults }) => faults.length > 0).length;
  const phases = [...Map.groupBy(points, ({ phase }) => phase)]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([phase, group]) => `${phase} ${group.length}`);
  return [
    `${operation.padEnd(12)} ${String(points.length).padStart(4)} kills over ${(durationMs / 1_000).toFixed(2)} s: ` +
      `${before} before it had done anything, ${points.length - before - after} in it, ${after} too late; ` +
      (faulty === 0 ? 'all equal' : `${faulty} DIFFER`),
    `             what they left: ${phases.join(', ')}`,
  ];
}
