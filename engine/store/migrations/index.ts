import { libraryMigration } from './0001-library.ts';
import { vectorCodesMigration } from './0002-vector-codes.ts';
import { modelAnswersMigration } from './0003-model-answers.ts';
import { codeStampsMigration } from './0005-code-stamps.ts';

/** Every step of the schema, in order; step n makes version n of version n - 1. Append only: a released step never changes. */
export const migrations: readonly string[] = [
  libraryMigration,
  vectorCodesMigration,
  modelAnswersMigration,
  codeStampsMigration,
];
