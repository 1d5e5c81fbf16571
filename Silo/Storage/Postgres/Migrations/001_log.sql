-- A stream's row is locked by whoever appends to it or requires its version. Pages keep room, so that a changed row stays on its page.
CREATE TABLE streams (
  id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name    text COLLATE "C" NOT NULL UNIQUE,
  version bigint NOT NULL DEFAULT 0,
  link    bytea NOT NULL
) WITH (fillfactor = 70);

-- digest is kept only where payload and salt were erased.
CREATE TABLE log (
  stream  bigint NOT NULL,
  version bigint NOT NULL,
  command text NOT NULL,
  payload bytea,
  salt    bytea,
  digest  bytea,
  link    bytea NOT NULL,
  PRIMARY KEY (stream, version)
);

-- What a transaction wrote, for nodes that hear of it: the i-th entry is versions[i] of streams[i]. written_by is
-- the node and its own number for the transaction. Kept for an hour.
CREATE TABLE commits (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  transaction xid8 NOT NULL DEFAULT pg_current_xact_id(),
  at          timestamptz NOT NULL DEFAULT now(),
  written_by  text NOT NULL,
  streams     bigint[] NOT NULL,
  versions    bigint[] NOT NULL,
  interviews  text[] NOT NULL,
  proposals   text[] NOT NULL,
  jobs        text[] NOT NULL,
  accounts    text[] NOT NULL
);
CREATE INDEX commits_by_transaction ON commits (transaction);
CREATE INDEX commits_by_time ON commits (at);
