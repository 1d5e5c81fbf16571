CREATE TABLE mail_outbox (
  id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  mail      text NOT NULL UNIQUE,
  recipient text NOT NULL,
  subject   text NOT NULL,
  body      text NOT NULL,
  calendar  text,
  sent_at   timestamptz
);
CREATE INDEX mail_outbox_waiting ON mail_outbox (id) WHERE sent_at IS NULL;

CREATE TABLE reminders (
  stream text COLLATE "C" NOT NULL,
  name   text COLLATE "C" NOT NULL,
  due_at timestamptz NOT NULL,
  PRIMARY KEY (stream, name)
);
CREATE INDEX reminders_by_due ON reminders (due_at);
