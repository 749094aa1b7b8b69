import { amounts } from './amounts.ts';
import { dates } from './dates.ts';
import { durations } from './durations.ts';
import type { Field } from './field.ts';
import { names } from './names.ts';

/** What documents of many kinds say of themselves. */
export const fields: readonly Field[] = [...durations, ...amounts, ...dates, ...names];
