import { across } from './en/across.ts';
import { cli } from './en/cli.ts';
import { comparison } from './en/comparison.ts';
import { conversation } from './en/conversation.ts';
import { encryption } from './en/encryption.ts';
import { errors } from './en/errors.ts';
import { formats } from './en/formats.ts';
import { library } from './en/library.ts';
import { models } from './en/models.ts';
import { outcomes } from './en/outcomes.ts';
import { privacy } from './en/privacy.ts';
import { rows } from './en/rows.ts';
import { shell } from './en/shell.ts';
import { sources } from './en/sources.ts';
import { tables } from './en/tables.ts';
import { viewer } from './en/viewer.ts';
import { whole } from './en/whole.ts';

/** The rooms of the catalogue. Each file has the sentences of one room; a code is in one room only. */
export const englishRooms = {
  errors,
  formats,
  outcomes,
  shell,
  privacy,
  library,
  sources,
  conversation,
  tables,
  across,
  viewer,
  whole,
  models,
  cli,
  comparison,
  encryption,
  rows,
} as const;

/**
 * Every sentence the app says to a person, in English: ICU MessageFormat by code. Another language is another folder of
 * the same shape. A sentence says what happened and, where there is something to do, what to do.
 */
export const english = {
  ...errors,
  ...formats,
  ...outcomes,
  ...shell,
  ...privacy,
  ...library,
  ...sources,
  ...conversation,
  ...tables,
  ...across,
  ...viewer,
  ...whole,
  ...models,
  ...cli,
  ...comparison,
  ...encryption,
  ...rows,
} as const;
