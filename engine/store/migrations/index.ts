import type Database from 'better-sqlite3-multiple-ciphers';
import { libraryMigration } from './0001-library.ts';
import { vectorCodesMigration } from './0002-vector-codes.ts';
import { modelAnswersMigration } from './0003-model-answers.ts';
import { houseMigration } from './0004-house.ts';
import { codeStampsMigration } from './0005-code-stamps.ts';
import { smallerPartsMigration } from './0006-smaller-parts.ts';
import { checksumsMigration } from './0007-checksums.ts';
import { recognitionMigration } from './0008-recognition.ts';
import { innerFilesMigration } from './0009-inner-files.ts';
import { acrossTablesMigration } from './0010-across-tables.ts';
import { overviewsMigration } from './0011-overviews.ts';
import { answerVersionsMigration } from './0012-answer-versions.ts';
import { jobNumbersMigration } from './0013-job-numbers.ts';
import { summaryNotesMigration } from './0015-summary-notes.ts';
import { threadTalliesMigration } from './0016-thread-tallies.ts';

/** SQL, or a function where SQL is not enough. */
export type Migration = string | ((db: Database.Database) => void);

/**
 * Every step of the schema, in order; step n makes version n of version n - 1. Append only: a released step never
 * changes.
 */
export const migrations: readonly Migration[] = [
  libraryMigration,
  vectorCodesMigration,
  modelAnswersMigration,
  houseMigration,
  codeStampsMigration,
  smallerPartsMigration,
  checksumsMigration,
  recognitionMigration,
  innerFilesMigration,
  acrossTablesMigration,
  overviewsMigration,
  answerVersionsMigration,
  jobNumbersMigration,
  threadTalliesMigration,
  summaryNotesMigration,
];
