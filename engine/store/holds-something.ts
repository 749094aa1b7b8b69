import type { ReadableDB } from './open.ts';

/** Tables of what a person would miss. */
const tables = ['roots', 'documents', 'threads', 'across_tables', 'collections'] as const;

/** Whether there is anything in a library that a person gave it or asked it. */
export const holdsSomething = (db: ReadableDB): boolean =>
  tables.some((table) => db.prepare(`SELECT 1 FROM ${table} LIMIT 1`).get() !== undefined);
