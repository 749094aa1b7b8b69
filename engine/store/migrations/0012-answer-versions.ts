/** Earlier versions of a question and its answer, and which model wrote an answer (ADR 0306). */
export const answerVersionsMigration = `
ALTER TABLE messages ADD COLUMN replaced_by INTEGER REFERENCES messages(id) ON DELETE SET NULL; -- its next version
ALTER TABLE messages ADD COLUMN model TEXT; -- name of the model that wrote it
CREATE INDEX messages_by_replaced ON messages(replaced_by) WHERE replaced_by IS NOT NULL;
`;
