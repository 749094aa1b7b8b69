/** Questions, answers and their sources. */
export const conversation = {} as const;
