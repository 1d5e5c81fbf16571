CREATE TABLE jobs (
  id                INTEGER PRIMARY KEY,
  job               TEXT NOT NULL UNIQUE,
  version           INTEGER NOT NULL,
  organisation      TEXT NOT NULL,
  organisation_name TEXT NOT NULL,
  title             TEXT NOT NULL,
  description       TEXT NOT NULL,
  status            TEXT NOT NULL,
  created_at        INTEGER NOT NULL
);
CREATE INDEX jobs_by_status ON jobs (status, created_at, id);
CREATE INDEX jobs_by_organisation ON jobs (organisation, created_at, id);

CREATE VIRTUAL TABLE job_words USING fts5 (
  title, description, organisation, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2", prefix='2 3'
);
