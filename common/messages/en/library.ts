/** The library: folders, documents, the queue, search. */
export const library = {} as const;
