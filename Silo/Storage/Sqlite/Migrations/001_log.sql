CREATE TABLE streams (
  id   INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
);

-- In the order of appending, so that a group of appends shares pages. digest is kept only where payload and salt were erased.
CREATE TABLE log (
  id      INTEGER PRIMARY KEY,
  stream  INTEGER NOT NULL,
  version INTEGER NOT NULL,
  command TEXT NOT NULL,
  payload BLOB,
  salt    BLOB,
  digest  BLOB,
  link    BLOB NOT NULL,
  UNIQUE (stream, version)
);
