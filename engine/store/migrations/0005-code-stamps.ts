/**
 * Another stamp each time the codes of a document are written, so that who holds codes in memory sees which are old.
 */
export const codeStampsMigration = `
ALTER TABLE vector_codes ADD COLUMN stamp TEXT NOT NULL DEFAULT '';
`;
