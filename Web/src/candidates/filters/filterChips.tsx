import { useState } from 'react';
import { Icon } from '../../elements/icon';
import type { Field } from '../../reading/field';
import { everybody, isNarrowed, withFilter, type Asked } from './asked';
import { conditionOf, type Condition } from './condition';
import { Chip } from './chip';
import { ConditionEditor } from './conditionEditor';
import type { Subject } from './draft';
import './filterChips.css';
import { Popover } from '../words/popover';

interface Props {
  readonly fields: readonly Field[];
  readonly asked: Asked;
  readonly ask: (asked: Asked) => void;
}

interface Editing {
  readonly anchor: HTMLElement;
  readonly subject: Subject | null;
  readonly before: string | undefined;
}

/** More fields than these are offered behind one chip. */
const mostOffered = 8;

/** What keeps candidates out of the table, and what could. */
export function FilterChips({ fields, asked, ask }: Props) {
  const [editing, setEditing] = useState<Editing | null>(null);
  const set = asked.filters.map((text) => ({ text, condition: conditionOf(text, fields) }));
  const offered = subjectsOf(fields).filter((subject) => !set.some(({ condition }) => condition && isAbout(condition, subject)));
  const [shown, rest] = [offered.slice(0, mostOffered), offered.slice(mostOffered)];
  const edit = (next: Editing) => setEditing((before) => (before?.anchor === next.anchor ? null : next));
  return (
    <div className="chips" role="group" aria-label="Filters">
      {set.map(({ text, condition }) => (
        <Chip
          key={text}
          text={text}
          condition={condition}
          edit={(anchor) => condition && edit({ anchor, subject: subjectOf(condition), before: text })}
          remove={() => ask(withFilter(asked, text, undefined))}
        />
      ))}
      {shown.map((subject) => (
        <button key={nameOf(subject)} type="button" className="chip offer" aria-haspopup="dialog" onClick={(event) => edit({ anchor: event.currentTarget, subject, before: undefined })}>
          <Icon name="plus" size={14} /> {nameOf(subject)}
        </button>
      ))}
      {rest.length > 0 && (
        <button type="button" className="chip offer" aria-haspopup="dialog" onClick={(event) => edit({ anchor: event.currentTarget, subject: null, before: undefined })}>
          {rest.length} more
        </button>
      )}
      {isNarrowed(asked) && (
        <button type="button" className="link-button small" onClick={() => ask({ ...everybody, sort: asked.sort })}>
          Clear filters
        </button>
      )}
      {editing && (
        <Popover key={`${editing.before ?? ''} ${editing.subject ? nameOf(editing.subject) : ''}`} anchor={editing.anchor} label={editing.subject ? `Filter by ${nameOf(editing.subject)}` : 'More filters'} onClose={() => setEditing(null)}>
          {editing.subject ? (
            <>
              <div className="popover-head">
                <h2>{nameOf(editing.subject)}</h2>
              </div>
              <ConditionEditor
                subject={editing.subject}
                condition={editing.before === undefined ? null : conditionOf(editing.before, fields)}
                done={(filter) => {
                  setEditing(null);
                  ask(withFilter(asked, editing.before, filter));
                }}
              />
            </>
          ) : (
            <ul className="more-filters">
              {rest.map((subject) => (
                <li key={nameOf(subject)}>
                  <button type="button" onClick={() => setEditing({ ...editing, subject })}>
                    {nameOf(subject)}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </Popover>
      )}
    </div>
  );
}

const subjectsOf = (fields: readonly Field[]): readonly Subject[] => [
  { of: 'stage' }, { of: 'status' }, { of: 'submitted' }, ...fields.map((field) => ({ of: 'field', field }) as const),
];

const subjectOf = (condition: Condition): Subject => (condition.of === 'field' ? { of: 'field', field: condition.field } : { of: condition.of });

const nameOf = (subject: Subject): string =>
  subject.of === 'field' ? subject.field.label : { stage: 'Stage', status: 'Interview', submitted: 'Proposal' }[subject.of];

const isAbout = (condition: Condition, subject: Subject): boolean =>
  condition.of === 'field' ? subject.of === 'field' && subject.field.id === condition.field.id : condition.of === subject.of;
