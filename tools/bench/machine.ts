import { cpus, totalmem } from 'node:os';

/** The machine in a line, for the head of a table of results. */
export function machine(): string {
  const all = cpus();
  return [
    all[0]?.model.trim() ?? 'unknown processor',
    `${all.length} cores`,
    `${(totalmem() / 1e9).toFixed(0)} GB`,
    `${process.platform} ${process.arch}`,
    `Node ${process.versions.node}`,
  ].join(', ');
}
