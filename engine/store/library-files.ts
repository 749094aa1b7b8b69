import { statSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a library. The lock, the write-ahead log and the copies lie beside it. */
export const libraryFile = (dir: string): string => join(dir, 'library.db');
/** Whether a process that wrote to the library has not closed it: its log holds something. */
export const hasLog = (dir: string): boolean =>
  (statSync(`${libraryFile(dir)}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
/** The library as it was before the last migration. */
export const backupFile = (dir: string): string => join(dir, 'library.backup.db');
/** Where a repair or a restore makes the new library. */
export const repairFolder = (dir: string): string => join(dir, 'repair');
/** Copies of the library, by day. */
export const backupsFolder = (dir: string): string => join(dir, 'backups');
/** Where a backup or a library from elsewhere is looked at before it is taken over. */
export const incomingFolder = (dir: string): string => join(dir, 'incoming');
/** The key of an encrypted library, wrapped by each secret that opens it. */
export const keyFile = (dir: string): string => join(dir, 'library.key.json');
