/** The document viewer. */
export const viewer = {} as const;
