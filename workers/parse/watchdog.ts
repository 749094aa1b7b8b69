/**
 * A thread that watches the memory of its own process. It is a thread because the parser's may be blocked in one long
 * inflate; it kills from inside because only the process itself can read its resident size on every system.
 */
import { writeSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { entryUrl } from '../../common/entry-url.ts';
import { startThread } from '../../guard/start.ts';

const intervalMs = 50;

/**
 * Starts the watchdog. Over the limit it writes one line to standard error, which the host reads, and ends the process.
 */
export function startWatchdog(memoryMB: number): void {
  startThread(entryUrl(import.meta.url, './watchdog'), { workerData: { watchdog: true, memoryMB } }).unref();
}

interface WatchdogData {
  readonly watchdog: true;
  readonly memoryMB: number;
}

function watch(memoryMB: number): void {
  setInterval(() => {
    const usedMB = Math.round(process.memoryUsage.rss() / 1e6);
    if (usedMB <= memoryMB) return;
    writeSync(2, `carrel-watchdog: memory ${usedMB} MB\n`);
    process.kill(process.pid, 'SIGKILL');
  }, intervalMs);
}

const data = workerData as WatchdogData | null;
if (data?.watchdog === true) watch(data.memoryMB);
