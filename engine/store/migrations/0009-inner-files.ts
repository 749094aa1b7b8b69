/** Files that lie in other files, such as what is attached to a message (ADR 0253). */
export const innerFilesMigration = `
ALTER TABLE files ADD COLUMN holder_id INTEGER REFERENCES files(id) ON DELETE CASCADE; -- the file on the disk it lies in
CREATE INDEX files_by_holder ON files(holder_id) WHERE holder_id IS NOT NULL;
`;
