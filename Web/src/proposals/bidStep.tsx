import { Labelled } from '../elements/labelled';
import { ProblemNote } from '../elements/problemNote';
import { useFirstError } from '../elements/useFirstError';
import { useFocused } from '../elements/useFocused';
import type { BidDesk } from './bidDesk';
import { currencies, currencyName } from './currencies';
import { bidOf, type BidInput, type BidReady } from './state';

interface Props {
  readonly desk: BidDesk;
  readonly state: BidReady;
  readonly organisation: string;
  readonly toInterview: () => void;
}

const saying: Readonly<Record<BidReady['draft'], string>> = {
  saved: 'Draft saved',
  typed: 'Not saved yet',
  saving: 'Saving…',
  notSaved: 'Not saved; kept in this browser',
};

/** Amount, currency and a note; kept as they are typed. */
export function BidStep({ desk, state, organisation, toInterview }: Props) {
  const heading = useFocused<HTMLHeadingElement>();
  const form = useFirstError(state.problem);
  const { input, problem, proposal } = state;
  const read = bidOf(input);
  const errors: Readonly<Record<string, string>> = 'errors' in read ? read.errors : (problem?.errors ?? {});
  const set = (part: Partial<BidInput>) => desk.type({ ...input, ...part });
  const general = problem && Object.keys(problem.errors).length === 0;
  return (
    <form
      ref={form}
      className="step-body form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void desk.submit();
      }}
    >
      <div>
        <h3 ref={heading} tabIndex={-1} className="step-title">Your bid</h3>
        <p className="quiet">
          {proposal.stage === 'withdrawn' ? 'You took the proposal back. Change what you like and submit it again.' : `${organisation} sees it beside what you told the interviewer.`}
        </p>
      </div>
      {general && (
        <ProblemNote problem={problem} what={state.draft === 'notSaved' ? 'The draft is not saved.' : 'The proposal was not sent.'}>
          {problem.code === 'interview_incomplete' && (
            <button type="button" className="button compact" onClick={toInterview}>
              Back to the interview
            </button>
          )}
        </ProblemNote>
      )}
      <div className="form-row">
        <Labelled label="Amount" hint="What you ask for, as a number." error={errors.amount}>
          {(described) => <input {...described} className="input" inputMode="decimal" autoComplete="off" value={input.amount} onChange={(event) => set({ amount: event.target.value })} onBlur={() => void desk.save()} />}
        </Labelled>
        <Labelled label="Currency" hint="What you want to be paid in." error={errors.currency}>
          {(described) => <Currency described={described} value={input.currency} set={(currency) => set({ currency })} />}
        </Labelled>
      </div>
      <Labelled label="Note" optional hint="Anything the numbers do not say, such as what the amount is for." error={errors.note}>
        {(described) => <textarea {...described} className="input" rows={5} value={input.note} onChange={(event) => set({ note: event.target.value })} onBlur={() => void desk.save()} />}
      </Labelled>
      <div className="actions step-actions">
        <button className="button primary" disabled={state.sending !== 'no'}>
          {state.sending === 'submitting' ? 'Submitting…' : 'Submit proposal'}
        </button>
        <p className="quiet small" role="status">
          {proposal.version === 0 && state.draft === 'saved' ? '' : saying[state.draft]}
        </p>
      </div>
    </form>
  );
}

function Currency({ described, value, set }: { readonly described: object; readonly value: string; readonly set: (code: string) => void }) {
  return (
    <select {...described} className="input" value={value} onChange={(event) => set(event.target.value)}>
      {currencies.map(([group, codes]) => (
        <optgroup key={group} label={group}>
          {codes.map((code) => (
            <option key={code} value={code}>
              {currencyName(code)}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}
