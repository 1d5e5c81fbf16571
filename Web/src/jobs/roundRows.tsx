import type { Dispatch } from 'react';
import { Icon } from '../elements/icon';
import { Labelled } from '../elements/labelled';
import type { EditorEvent, Removed } from './editor';
import { errorAt, type Errors } from './errors';
import { moveByKey } from './fieldCard';
import type { RoundForm } from './form';
import { assessmentNames, formatNames } from './job';
import { RowActions } from './rowActions';
import { Undo } from './undo';

interface Props {
  readonly rounds: readonly RoundForm[];
  readonly removed: Removed | null;
  readonly errors: Errors;
  readonly send: Dispatch<EditorEvent>;
}

/** The human interviews that follow, in their order. */
export function RoundRows({ rounds, removed, errors, send }: Props) {
  const said = errors.rounds;
  return (
    <section className="form" aria-labelledby="rounds">
      <div>
        <h2 id="rounds">Rounds</h2>
        <p className="quiet small">What follows for those you shortlist. Leave it empty where the answers decide.</p>
      </div>
      {said && <p className="field-error" role="alert">{said}</p>}
      <ol className="rows">
        {rounds.map((round, index) => (
          <Row key={round.key} round={round} index={index} last={index === rounds.length - 1} errors={errors} send={send} />
        ))}
      </ol>
      {removed?.list === 'rounds' && <Undo removed={removed} send={send} />}
      <div className="actions">
        <button type="button" className="button" onClick={() => send({ type: 'roundAdded' })}>
          <Icon name="plus" size={18} /> Add a round
        </button>
      </div>
    </section>
  );
}

interface RowProps extends Pick<Props, 'errors' | 'send'> {
  readonly round: RoundForm;
  readonly index: number;
  readonly last: boolean;
}

function Row({ round, index, last, errors, send }: RowProps) {
  const set = (part: Partial<RoundForm>) => send({ type: 'round', key: round.key, part });
  const errorOf = (member: string) => errorAt(errors, `rounds#${round.key}.${member}`);
  const move = (by: -1 | 1) => send({ type: 'moved', list: 'rounds', key: round.key, by });
  return (
    <li className="round-row" onKeyDown={(event) => moveByKey(event, move)}>
      <span className="row-number figures">{index + 1}</span>
      <Labelled id={`round-${round.key}-name`} label="Name" error={errorOf('name')}>
        {(described) => <input {...described} className="input" placeholder="First call" value={round.name} onChange={(event) => set({ name: event.target.value })} />}
      </Labelled>
      <Chosen label="Format" names={formatNames} value={round.format} choose={(format) => set({ format })} />
      <Labelled label="Minutes" error={errorOf('minutes')}>
        {(described) => <input {...described} className="input figures" inputMode="numeric" value={round.minutes} onChange={(event) => set({ minutes: event.target.value })} />}
      </Labelled>
      <Chosen label="Assessment" names={assessmentNames} value={round.assessment} choose={(assessment) => set({ assessment })} />
      <RowActions name={round.name.trim() || `round ${index + 1}`} first={index === 0} last={last} move={move} remove={() => send({ type: 'removed', list: 'rounds', key: round.key })} />
    </li>
  );
}

interface ChosenProps<Name extends string> {
  readonly label: string;
  readonly names: Readonly<Record<Name, string>>;
  readonly value: Name;
  readonly choose: (name: Name) => void;
}

function Chosen<Name extends string>({ label, names, value, choose }: ChosenProps<Name>) {
  const all = Object.entries(names) as [Name, string][];
  return (
    <Labelled label={label}>
      {(described) => (
        <select {...described} className="input" value={value} onChange={(event) => choose(all.find(([name]) => name === event.target.value)?.[0] ?? value)}>
          {all.map(([name, words]) => (
            <option key={name} value={name}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}
