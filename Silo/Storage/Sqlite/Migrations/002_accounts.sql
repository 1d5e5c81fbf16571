CREATE TABLE accounts (
  id           INTEGER PRIMARY KEY,
  account      TEXT NOT NULL UNIQUE,
  role         TEXT NOT NULL,
  email        TEXT NOT NULL,
  organisation TEXT,
  name         TEXT NOT NULL,
  headline     TEXT NOT NULL,
  zone         TEXT NOT NULL
);

CREATE VIRTUAL TABLE account_words USING fts5 (
  name, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2", prefix='2 3'
);

CREATE TABLE sessions (
  id         INTEGER PRIMARY KEY,
  token_hash BLOB NOT NULL UNIQUE,
  account    TEXT NOT NULL,
  expires_at INTEGER NOT NULL
);
CREATE INDEX sessions_by_expiry ON sessions (expires_at);
