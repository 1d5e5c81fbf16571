CREATE TABLE jobs (
  id                bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  job               text NOT NULL UNIQUE,
  version           bigint NOT NULL,
  organisation      text NOT NULL,
  organisation_name text NOT NULL,
  title             text NOT NULL,
  description       text NOT NULL,
  status            text NOT NULL,
  created_at        timestamptz NOT NULL,
  words             tsvector NOT NULL
);
CREATE INDEX jobs_by_status ON jobs (status, created_at, id);
CREATE INDEX jobs_by_organisation ON jobs (organisation, created_at, id);
CREATE INDEX jobs_by_words ON jobs USING gin (words);
