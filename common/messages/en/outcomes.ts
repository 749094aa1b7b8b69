/** What became of a document or of a job, stored with it. */
export const outcomes = {} as const;
