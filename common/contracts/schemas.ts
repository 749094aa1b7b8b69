import * as v from 'valibot';
import type { Place } from '../domain/place.ts';
import type { CollectionSummary, Scope } from '../domain/sources.ts';
import { collectionId, documentId, fileId, grantId, rootId, tableId, threadId } from '../ids.ts';

/** Schemas that several contracts share. Every string and array is bounded. */
const positiveInteger = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

export const documentIdSchema = v.pipe(positiveInteger, v.transform(documentId));
export const threadIdSchema = v.pipe(positiveInteger, v.transform(threadId));
export const grantIdSchema = v.pipe(v.string(), v.maxLength(64), v.transform(grantId));
export const rootIdSchema = v.pipe(positiveInteger, v.transform(rootId));
export const fileIdSchema = v.pipe(positiveInteger, v.transform(fileId));
export const collectionIdSchema = v.pipe(positiveInteger, v.transform(collectionId));

export const tableIdSchema = v.pipe(positiveInteger, v.transform(tableId));
export const columnIdSchema = positiveInteger;

const documentItem = v.strictObject({ kind: v.literal('document'), documentId: documentIdSchema });
const rootItem = v.strictObject({ kind: v.literal('root'), rootId: rootIdSchema });
const folderItem = v.strictObject({
  kind: v.literal('folder'),
  rootId: rootIdSchema,
  folder: v.pipe(v.string(), v.minLength(1), v.maxLength(4_096)),
});
const collectionItem = v.strictObject({ kind: v.literal('collection'), collectionId: collectionIdSchema });
const mostItems = 10_000;

/** What a collection may hold. */
export const collectionItemsSchema: v.GenericSchema<unknown, CollectionSummary['items']> = v.pipe(
  v.array(v.variant('kind', [documentItem, rootItem, folderItem])),
  v.maxLength(mostItems),
  v.readonly(),
);
export const scopeSchema: v.GenericSchema<unknown, Scope> = v.nullable(
  v.pipe(
    v.array(v.variant('kind', [documentItem, rootItem, folderItem, collectionItem])),
    v.maxLength(mostItems),
    v.readonly(),
  ),
);
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const placesSchema: v.GenericSchema<unknown, readonly Place[]> = v.pipe(
  v.array(v.strictObject({ documentId: documentIdSchema, part: positiveInteger, start: offset, end: offset })),
  v.maxLength(1_000),
  v.readonly(),
);
export const questionSchema = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(8_000));
export const nothingSchema = v.strictObject({});
export const modelNameSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
