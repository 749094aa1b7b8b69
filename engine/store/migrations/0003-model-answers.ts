/** What an answer by a language model has beside its text. */
export const modelAnswersMigration = `
ALTER TABLE messages ADD COLUMN mode TEXT NOT NULL DEFAULT 'quoted' CHECK (mode IN ('quoted','model'));
ALTER TABLE messages ADD COLUMN unsupported TEXT NOT NULL DEFAULT '[]';   -- JSON: TextSpan[]
ALTER TABLE messages ADD COLUMN usage TEXT;                               -- JSON: Usage
ALTER TABLE messages ADD COLUMN sources TEXT;                             -- JSON: AnswerSources
`;
