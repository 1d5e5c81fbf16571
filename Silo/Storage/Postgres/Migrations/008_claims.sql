-- Until when a worker has it; what is sent or postponed goes by the same time.
ALTER TABLE mail_outbox ADD COLUMN claimed_until timestamptz NOT NULL DEFAULT '-infinity', ADD COLUMN attempts integer NOT NULL DEFAULT 0;
ALTER TABLE reminders ADD COLUMN claimed_until timestamptz NOT NULL DEFAULT '-infinity';
