import { useEffect, useMemo, useRef, useState } from 'react';
import { Icon } from '../../elements/icon';
import type { JobView } from '../../jobs/job';
import { everybody, isNarrowed, searchOf, sortedBy, type Asked } from '../filters/asked';
import './candidates.css';
import { CandidateTable } from './candidateTable';
import { columnsOf, hiddenKey, keptHidden } from './columns';
import { ColumnsMenu } from './columnsMenu';
import { FilterChips } from '../filters/filterChips';
import type { KeyAction } from './keys';
import { KeysDialog } from './keysDialog';
import { rememberRow, rememberSearch, takeRow } from './leftTable';
import { candidateAt, focusedCandidate, moveFocus, returnTo } from './rowFocus';
import { SearchBox } from './searchBox';
import { SelectionBar } from './selectionBar';
import { TableState } from './tableState';
import type { Table } from './table';
import { useKept } from './useKept';
import { useKeys } from './useKeys';
import { useSelection } from './useSelection';

interface Props {
  readonly job: JobView;
  readonly path: string;
  readonly asked: Asked;
  readonly ask: (asked: Asked, how?: { replace?: boolean }) => void;
  readonly table: Table;
  readonly reload: () => void;
  readonly more: () => void;
}

/** The table with everything around it: search, filters, columns, keys, what is chosen. */
export function Candidates({ job, path, asked, ask, table, reload, more }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const searchInput = useRef<HTMLInputElement>(null);
  const [selection, select] = useSelection(job.id);
  const [hidden, hide] = useKept(hiddenKey(job.id), keptHidden);
  const [keys, turnKeys] = useKept('recruiting.keys', (stored) => stored !== false);
  const [keysShown, setKeysShown] = useState(false);
  const columns = useMemo(() => columnsOf(job.fields), [job.fields]);
  const shown = useMemo(() => columns.filter((column) => !hidden.includes(column.id)), [columns, hidden]);
  const { rows, loaded } = table;

  useKeys(keys, (action: KeyAction) => {
    const candidate = focusedCandidate(frame.current);
    if (action === 'search') searchInput.current?.focus();
    else if (action === 'keys') setKeysShown(true);
    else if (action === 'choose') candidate && select({ type: 'toggled', candidate });
    else if (!moveFocus(frame.current, action) && action === 'next') more();
  });

  useEffect(() => {
    const candidate = loaded ? takeRow(job.id) : undefined;
    if (candidate) returnTo(frame.current, candidate);
  }, [job.id, loaded]);
  useEffect(() => rememberSearch(job.id, searchOf(asked)), [job.id, asked]);

  const question = searchOf(table.asked);
  const answered = useRef(question);
  useEffect(() => {
    // Another question is read from its beginning.
    if (answered.current !== question) frame.current?.scrollTo({ top: 0 });
    answered.current = question;
  }, [question]);

  const toTop = () => {
    frame.current?.scrollTo({ top: 0 });
    reload();
  };
  return (
    <>
      <div className="table-tools">
        <SearchBox input={searchInput} q={asked.q} search={(q) => ask({ ...asked, q }, { replace: asked.q !== '' })} />
        <div className="actions">
          <ColumnsMenu columns={columns} hidden={hidden} hide={hide} />
          <a className="button" href={`${path}.csv${searchOf(asked)}`} download title="Exactly the candidates that are shown now, on every page, in this order">
            <Icon name="download" size={18} /> {isNarrowed(asked) ? 'Export these' : 'Export CSV'}
          </a>
          <button type="button" className="button square keys-button" aria-label="Keys" title="Keys: ?" onClick={() => setKeysShown(true)}>
            <Icon name="keyboard" size={20} />
          </button>
        </div>
      </div>
      <FilterChips fields={job.fields} asked={asked} ask={ask} />
      <TableState table={table} reload={reload} more={more} toTop={toTop} clear={() => ask({ ...everybody, sort: table.problem ? '' : asked.sort })}>
        <div onClickCapture={(event) => {
            const candidate = candidateAt(event.target);
            if (candidate) rememberRow(job.id, candidate);
          }}>
          <CandidateTable
            frame={frame}
            path={path}
            rows={rows}
            fresh={table.fresh}
            columns={shown}
            asked={asked}
            isBusy={table.busy === 'first'}
            sort={(column) => column.sort !== null && ask(sortedBy(asked, column.sort, column.first))}
            selection={selection}
            select={select}
          />
        </div>
      </TableState>
      <SelectionBar job={job.id} path={path} selection={selection} clear={() => select({ type: 'cleared' })} />
      {keysShown && <KeysDialog on={keys} turn={turnKeys} onClose={() => setKeysShown(false)} />}
    </>
  );
}
