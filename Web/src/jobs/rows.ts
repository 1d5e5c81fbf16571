/** A row and its neighbour change places. */
export function moved<Row>(rows: readonly Row[], at: number, by: -1 | 1): readonly Row[] {
  const one = rows[at];
  const other = rows[at + by];
  return one && other ? rows.with(at, other).with(at + by, one) : rows;
}

export const insertedAt = <Row>(rows: readonly Row[], at: number, row: Row): readonly Row[] => rows.toSpliced(Math.min(at, rows.length), 0, row);
