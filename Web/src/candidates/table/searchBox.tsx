import { useEffect, useRef, useState, type RefObject } from 'react';
import { Icon } from '../../elements/icon';

interface Props {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly q: string;
  readonly search: (q: string) => void;
}

const searchedAfter = 250;

/** Searches when typing pauses; follows the address when that changes by itself. */
export function SearchBox({ input, q, search }: Props) {
  const [text, setText] = useState(q);
  const sent = useRef(q);
  useEffect(() => {
    if (sent.current !== q) setText(q);
    sent.current = q;
  }, [q]);
  useEffect(() => {
    if (text === sent.current) return;
    const timer = setTimeout(() => {
      sent.current = text;
      search(text);
    }, searchedAfter);
    return () => clearTimeout(timer);
  }, [text, search]);
  return (
    <search className="search">
      <Icon name="search" size={18} />
      <input ref={input} className="input" type="search" aria-label="Search candidates by name" placeholder="Search by name" value={text} onChange={(event) => setText(event.target.value)} />
    </search>
  );
}
