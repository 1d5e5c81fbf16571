CREATE TABLE accounts (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  account      text NOT NULL UNIQUE,
  role         text NOT NULL,
  email        text NOT NULL,
  organisation text,
  name         text NOT NULL,
  headline     text NOT NULL,
  zone         text NOT NULL,
  words        tsvector NOT NULL
);
CREATE INDEX accounts_by_words ON accounts USING gin (words);

CREATE TABLE sessions (
  token_hash bytea PRIMARY KEY,
  account    text NOT NULL,
  expires_at timestamptz NOT NULL
);
CREATE INDEX sessions_by_expiry ON sessions (expires_at);
