/**
 * `npm run soak`: one engine, used through its contract: files change and come and go, questions are
 * asked and broken off, tables are filled, models come and go, and the library is locked, encrypted and opened again.
 * Memory, handles, threads and files must not grow. Exit code 1 when one does. Linux only.
 *
 * `--minutes N` (10; two hours are `--minutes 120`). `--every S` begins a round every S seconds: memory follows the
 * pace of the rounds, and other programs slow rounds down. Without it each round begins when the one before has ended.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * Each thread has a heap of its own in glibc, which keeps what threads before it have freed: 300 MB of 740 after fifty
 * rounds. From one heap for all, the next thread takes what is free, so that only what is held can grow.
 */
const env = { ...process.env, MALLOC_ARENA_MAX: '1' };
const args = [...process.execArgv, join(import.meta.dirname, 'rounds.ts'), ...process.argv.slice(2)];
process.exitCode = spawnSync(process.execPath, args, { env, stdio: 'inherit' }).status ?? 1;
