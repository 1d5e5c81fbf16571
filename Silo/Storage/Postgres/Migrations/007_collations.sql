-- Columns that are joined have the same collation: else the index of the one cannot be used for the other.
ALTER TABLE accounts ALTER COLUMN account TYPE text COLLATE "C";
ALTER TABLE sessions ALTER COLUMN account TYPE text COLLATE "C";
ALTER TABLE jobs ALTER COLUMN job TYPE text COLLATE "C";
