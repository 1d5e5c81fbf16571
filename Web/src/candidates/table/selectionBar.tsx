import { Icon } from '../../elements/icon';
import { Link } from '../../routing/link';
import { candidatesQuery, comparePath, mostExported, whyNotCompared, type Selection } from './selection';
import './selectionBar.css';

interface Props {
  readonly job: string;
  readonly path: string;
  readonly selection: Selection;
  readonly clear: () => void;
}

/** What can be done with those who are chosen. */
export function SelectionBar({ job, path, selection, clear }: Props) {
  const count = selection.length;
  const why = whyNotCompared(count);
  return (
    <>
      <p className="visually-hidden" role="status">
        {count > 0 ? `${count} chosen` : ''}
      </p>
      {count > 0 && (
        <section className="selection" aria-label="Chosen candidates">
          <p>
            <strong>{count} chosen</strong>
            {why && <span className="quiet small"> {why}</span>}
          </p>
          <div className="actions">
            {why === null && (
              <Link className="button primary compact" to={comparePath(job, selection)}>
                Compare
              </Link>
            )}
            {count <= mostExported ? (
              <a className="button compact" href={`${path}.csv${candidatesQuery(selection)}`} download>
                <Icon name="download" size={16} /> Export
              </a>
            ) : (
              <span className="quiet small">At most {mostExported} can be exported one by one.</span>
            )}
            <button type="button" className="button plain compact" onClick={clear}>
              Clear
            </button>
          </div>
        </section>
      )}
    </>
  );
}
