-- One row a candidate of a job. The interview writes its columns, the proposal its own. No index has a column that a turn changes.
CREATE TABLE candidates (
  id                   INTEGER PRIMARY KEY,
  job                  TEXT NOT NULL,
  candidate            TEXT NOT NULL,
  started_at           INTEGER NOT NULL,
  interview_version    INTEGER NOT NULL DEFAULT 0,
  interview_status     TEXT NOT NULL DEFAULT 'open',
  captured             INTEGER NOT NULL DEFAULT 0,
  required             INTEGER NOT NULL DEFAULT 0,
  cells                TEXT NOT NULL DEFAULT '[]',
  interview_changed_at INTEGER NOT NULL DEFAULT 0,
  proposal_version     INTEGER NOT NULL DEFAULT 0,
  stage                TEXT NOT NULL DEFAULT 'draft',
  amount               NUMERIC,
  currency             TEXT,
  submitted_at         INTEGER,
  proposal_changed_at  INTEGER NOT NULL DEFAULT 0,
  UNIQUE (job, candidate)
);
CREATE INDEX candidates_by_start ON candidates (job, started_at, id);
CREATE INDEX candidates_by_account ON candidates (candidate);
