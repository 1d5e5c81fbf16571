import type { CandidateView } from '../candidate';
import { quotesOf } from './quote';
import { Quotes } from './quotes';

/** A value, why it is not clear if it is not, and the candidate's own words for it. */
export function Said({ view: { interview }, field }: { readonly view: CandidateView; readonly field: string }) {
  const item = interview.checklist.find((one) => one.fieldId === field);
  if (!item) return <p className="quiet">This interview does not have the question.</p>;
  return (
    <>
      {item.display !== null && <p className="value">{item.display}</p>}
      {item.reason && <p className={item.status === 'rejected' ? 'cell-rejected' : 'quiet'}>{item.reason}</p>}
      <Quotes quotes={quotesOf(item.evidence, interview.messages)} />
      {item.history.length > 0 && <p className="quiet small">Before that: {item.history.map((value) => value.display).toReversed().join(', ')}</p>}
    </>
  );
}
