import { useRef, type KeyboardEvent } from 'react';

interface Props<Name extends string> {
  readonly of: string;
  readonly tabs: readonly (readonly [Name, string])[];
  readonly chosen: Name;
  readonly choose: (name: Name) => void;
}

/** Tabs over one panel (`preview-panel`): the arrows go from one to the next. */
export function Tabs<Name extends string>({ of, tabs, chosen, choose }: Props<Name>) {
  const list = useRef<HTMLDivElement>(null);
  const go = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    const at = (tabs.findIndex(([name]) => name === chosen) + by + tabs.length) % tabs.length;
    const next = tabs[at];
    if (next) choose(next[0]);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[at]?.focus();
  };
  return (
    <div className="tabs" role="tablist" aria-label={of} ref={list} onKeyDown={go}>
      {tabs.map(([name, label]) => (
        <button key={name} type="button" role="tab" id={`tab-${name}`} aria-selected={name === chosen} aria-controls="preview-panel" tabIndex={name === chosen ? 0 : -1} onClick={() => choose(name)}>
          {label}
        </button>
      ))}
    </div>
  );
}
