import { Icon } from '../../elements/icon';
import type { Condition } from './condition';
import { wordsOf } from './conditionWords';

interface ChipProps {
  readonly text: string;
  /** Null for what is no condition of this job. */
  readonly condition: Condition | null;
  readonly edit: (anchor: HTMLElement) => void;
  readonly remove: () => void;
}

/** A filter that is set: a press changes it, the cross takes it away. */
export function Chip({ text, condition, edit, remove }: ChipProps) {
  const words = condition ? wordsOf(condition) : { name: text, says: '' };
  return (
    <span className={condition ? 'chip on' : 'chip on wrong'}>
      {condition ? (
        <button type="button" aria-haspopup="dialog" onClick={(event) => edit(event.currentTarget)}>
          {words.name}: <strong>{words.says}</strong>
        </button>
      ) : (
        <span>
          <Icon name="alert" size={14} /> {text}
        </span>
      )}
      <button type="button" className="remove" aria-label={`Remove the filter ${words.name}`} onClick={remove}>
        <Icon name="close" size={14} />
      </button>
    </span>
  );
}
