-- Until when a worker has it, in microseconds as all times; what is postponed goes by the same time.
ALTER TABLE mail_outbox ADD COLUMN claimed_until INTEGER NOT NULL DEFAULT 0;
ALTER TABLE mail_outbox ADD COLUMN attempts INTEGER NOT NULL DEFAULT 0;
ALTER TABLE reminders ADD COLUMN claimed_until INTEGER NOT NULL DEFAULT 0;
