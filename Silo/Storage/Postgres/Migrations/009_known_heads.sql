-- Ends a transaction that relied on heads which others have moved meanwhile.
CREATE FUNCTION recruiting_expect(moved bigint, expected bigint) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF moved <> expected THEN
    RAISE EXCEPTION 'streams were moved by others' USING ERRCODE = 'RC001';
  END IF;
END $$;
