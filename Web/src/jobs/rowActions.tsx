import { Icon, type IconName } from '../elements/icon';

interface Props {
  readonly name: string;
  readonly first: boolean;
  readonly last: boolean;
  readonly move: (by: -1 | 1) => void;
  readonly remove: () => void;
}

/** Up, down, away. At an end the button stays where it is, so that the focus does too. */
export function RowActions({ name, first, last, move, remove }: Props) {
  return (
    <div className="row-actions">
      <Action label={`Move ${name} up`} icon="raise" off={first} act={() => move(-1)} />
      <Action label={`Move ${name} down`} icon="lower" off={last} act={() => move(1)} />
      <Action label={`Remove ${name}`} icon="trash" off={false} act={remove} />
    </div>
  );
}

const Action = ({ label, icon, off, act }: { readonly label: string; readonly icon: IconName; readonly off: boolean; readonly act: () => void }) => (
  <button type="button" className="button plain compact square" aria-label={label} title={label} aria-disabled={off} onClick={act}>
    <Icon name={icon} size={16} />
  </button>
);
