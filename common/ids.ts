/** Branded ids: plain numbers and strings at run time, told apart by the compiler. */
declare const brand: unique symbol;
type Brand<T, Name extends string> = T & { readonly [brand]: Name };

export type DocumentId = Brand<number, 'DocumentId'>;
export type ChunkId = Brand<number, 'ChunkId'>;
export type ThreadId = Brand<number, 'ThreadId'>;
export type MessageId = Brand<number, 'MessageId'>;
/** A file that main has checked and the page may ask the engine to import; it stands for a path the page never sees. */
export type GrantId = Brand<string, 'GrantId'>;

export const documentId = (value: number): DocumentId => value as DocumentId;
export const chunkId = (value: number): ChunkId => value as ChunkId;
export const threadId = (value: number): ThreadId => value as ThreadId;
export const messageId = (value: number): MessageId => value as MessageId;
export const grantId = (value: string): GrantId => value as GrantId;
