-- A stream's entries lie together, in order: an entry's id is its stream's id times 16777216 plus its version.
CREATE TABLE streams (
  id   INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
);

-- digest is kept only where payload and salt were erased.
CREATE TABLE log (
  id      INTEGER PRIMARY KEY,
  command TEXT NOT NULL,
  payload BLOB,
  salt    BLOB,
  digest  BLOB,
  link    BLOB NOT NULL
);
