import * as v from 'valibot';
import { documentId, grantId, threadId } from '../ids.ts';

/** Schemas that several contracts share. Every string and array is bounded. */
const positiveInteger = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

export const documentIdSchema = v.pipe(positiveInteger, v.transform(documentId));
export const threadIdSchema = v.pipe(positiveInteger, v.transform(threadId));
export const grantIdSchema = v.pipe(v.string(), v.maxLength(64), v.transform(grantId));
export const scopeSchema = v.nullable(v.pipe(v.array(documentIdSchema), v.maxLength(10_000), v.readonly()));
export const questionSchema = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(8_000));
export const nothingSchema = v.strictObject({});
export const modelNameSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
