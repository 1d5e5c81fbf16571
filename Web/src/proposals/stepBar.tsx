import { Icon } from '../elements/icon';
import type { Step } from './proposal';
import './stepBar.css';

interface Props {
  readonly at: Step;
  readonly complete: boolean;
  readonly submitted: boolean;
  readonly go: (step: Step) => void;
}

interface Shown {
  readonly step: Step;
  readonly label: string;
  readonly done: boolean;
  /** Why it cannot be opened; null when it can. */
  readonly locked: string | null;
}

/** Where one is, what is done, and what is locked and why. */
export function StepBar({ at, complete, submitted, go }: Props) {
  const steps: readonly Shown[] = [
    { step: 'interview', label: 'Interview', done: complete, locked: null },
    { step: 'bid', label: 'Bid', done: submitted, locked: submitted ? 'Sent. Withdraw the proposal to change the bid.' : complete ? null : 'Opens when every required answer is captured.' },
    { step: 'sent', label: 'Sent', done: submitted, locked: submitted ? null : 'Comes when you submit the bid.' },
  ];
  return (
    <nav aria-label="Steps">
      <ol className="steps">
        {steps.map((shown, index) => (
          <li key={shown.step} aria-current={shown.step === at ? 'step' : undefined}>
            <StepButton shown={shown} number={index + 1} current={shown.step === at} go={go} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

function StepButton({ shown, number, current, go }: { readonly shown: Shown; readonly number: number; readonly current: boolean; readonly go: Props['go'] }) {
  const { locked, done } = shown;
  return (
    <button
      type="button"
      className={`step${current ? ' current' : ''}${done ? ' done' : ''}`}
      aria-disabled={locked !== null && !current}
      title={locked ?? undefined}
      onClick={() => locked === null && go(shown.step)}
    >
      <span className="step-sign">{done && !current ? <Icon name="check" size={14} /> : locked !== null && !current ? <Icon name="lock" size={14} /> : number}</span>
      {shown.label}
      {done && <span className="visually-hidden">, done</span>}
      {locked !== null && !current && <span className="visually-hidden">, locked: {locked}</span>}
    </button>
  );
}
