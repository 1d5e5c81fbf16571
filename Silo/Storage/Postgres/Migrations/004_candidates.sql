-- One row a candidate of a job. The interview writes its columns, the proposal its own. No index has a column that a turn changes,
-- and pages keep room, so that a changed row stays on its page.
CREATE TABLE candidates (
  id                   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  job                  text COLLATE "C" NOT NULL,
  candidate            text COLLATE "C" NOT NULL,
  started_at           timestamptz NOT NULL,
  interview_version    bigint NOT NULL DEFAULT 0,
  interview_status     text NOT NULL DEFAULT 'open',
  captured             integer NOT NULL DEFAULT 0,
  required             integer NOT NULL DEFAULT 0,
  cells                text NOT NULL DEFAULT '[]',
  interview_changed_at timestamptz NOT NULL DEFAULT '1970-01-01Z',
  proposal_version     bigint NOT NULL DEFAULT 0,
  stage                text NOT NULL DEFAULT 'draft',
  amount               numeric,
  currency             text,
  submitted_at         timestamptz,
  proposal_changed_at  timestamptz NOT NULL DEFAULT '1970-01-01Z',
  UNIQUE (job, candidate)
) WITH (fillfactor = 70);
CREATE INDEX candidates_by_start ON candidates (job, started_at, id);
CREATE INDEX candidates_by_account ON candidates (candidate);
