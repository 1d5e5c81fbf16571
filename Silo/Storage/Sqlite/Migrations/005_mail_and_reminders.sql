CREATE TABLE mail_outbox (
  id        INTEGER PRIMARY KEY,
  mail      TEXT NOT NULL UNIQUE,
  recipient TEXT NOT NULL,
  subject   TEXT NOT NULL,
  body      TEXT NOT NULL,
  calendar  TEXT,
  sent_at   INTEGER
);
CREATE INDEX mail_outbox_waiting ON mail_outbox (id) WHERE sent_at IS NULL;

CREATE TABLE reminders (
  id     INTEGER PRIMARY KEY,
  stream TEXT NOT NULL,
  name   TEXT NOT NULL,
  due_at INTEGER NOT NULL,
  UNIQUE (stream, name)
);
CREATE INDEX reminders_by_due ON reminders (due_at, id);
