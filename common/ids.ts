/** Branded ids: plain numbers and strings at run time, told apart by the compiler. */
declare const brand: unique symbol;
type Brand<T, Name extends string> = T & { readonly [brand]: Name };

export type DocumentId = Brand<number, 'DocumentId'>;
export type ChunkId = Brand<number, 'ChunkId'>;
export type ThreadId = Brand<number, 'ThreadId'>;
export type MessageId = Brand<number, 'MessageId'>;
/** A file or folder that a person gave. */
export type RootId = Brand<number, 'RootId'>;
export type FileId = Brand<number, 'FileId'>;
export type CollectionId = Brand<number, 'CollectionId'>;
/** A question that was put to every document, with its rows. */
export type TableId = Brand<number, 'TableId'>;
/** A file that main has checked and the page may ask the engine to import; it stands for a path the page never sees. */
export type GrantId = Brand<string, 'GrantId'>;

export const documentId = (value: number): DocumentId => value as DocumentId;
export const chunkId = (value: number): ChunkId => value as ChunkId;
export const threadId = (value: number): ThreadId => value as ThreadId;
export const messageId = (value: number): MessageId => value as MessageId;
export const rootId = (value: number): RootId => value as RootId;
export const fileId = (value: number): FileId => value as FileId;
export const collectionId = (value: number): CollectionId => value as CollectionId;
export const tableId = (value: number): TableId => value as TableId;
export const grantId = (value: string): GrantId => value as GrantId;
