/**
 * A job's number is never given again, so that a job that was cancelled or asked for anew while it ran is not taken for
 * a later one. SQLite gives the highest number again unless it is told not to.
 */
export const jobNumbersMigration = `
CREATE TABLE jobs_new (
  id INTEGER PRIMARY KEY AUTOINCREMENT, -- never used again
  kind TEXT NOT NULL,              -- of the registry in engine/jobs
  document_id INTEGER REFERENCES documents(id) ON DELETE CASCADE,
  root_id INTEGER REFERENCES roots(id) ON DELETE CASCADE,
  table_id INTEGER REFERENCES across_tables(id) ON DELETE CASCADE,
  state TEXT NOT NULL CHECK (state IN ('queued','running')),
  deaths INTEGER NOT NULL DEFAULT 0, -- engine processes that died in a row while this job ran and got nowhere
  queued_at INTEGER NOT NULL,
  UNIQUE (kind, document_id),
  UNIQUE (kind, root_id),
  UNIQUE (kind, table_id)
) STRICT;
INSERT INTO jobs_new (id, kind, document_id, root_id, table_id, state, deaths, queued_at)
  SELECT id, kind, document_id, root_id, table_id, state, deaths, queued_at FROM jobs;
DROP TABLE jobs;
ALTER TABLE jobs_new RENAME TO jobs;
CREATE INDEX jobs_in_order ON jobs(kind, queued_at, id);
CREATE INDEX jobs_with_deaths ON jobs(deaths) WHERE deaths > 0;
`;
