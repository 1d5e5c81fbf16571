import { Icon } from '../elements/icon';
import { useStore } from '../useStore';
import { choose, theme, type Theme } from './theme';

const themes = [
  ['light', 'sun', 'Light'],
  ['dark', 'moon', 'Dark'],
  ['system', 'screen', 'As the system'],
] as const satisfies readonly (readonly [Theme, string, string])[];

export function ThemeSwitch() {
  const chosen = useStore(theme);
  return (
    <fieldset className="theme-switch">
      <legend className="visually-hidden">Theme</legend>
      {themes.map(([name, icon, label]) => (
        <label key={name} title={label}>
          <input type="radio" name="theme" className="visually-hidden" checked={chosen === name} onChange={() => choose(name)} aria-label={label} />
          <Icon name={icon} size={18} />
        </label>
      ))}
    </fieldset>
  );
}
