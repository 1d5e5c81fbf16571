-- There is always a commit that is older than what a node listens for: see what drops old ones.
INSERT INTO commits (written_by, streams, versions, interviews, proposals, jobs, accounts) VALUES ('', '{}', '{}', '{}', '{}', '{}', '{}');
