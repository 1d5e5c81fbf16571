import { useEffect } from 'react';
import { createStore } from '../store';
import { useStore } from '../useStore';
import './notes.css';

interface Said {
  readonly text: string;
  readonly count: number;
}

const notices = createStore<Said, string>((said, text) => ({ text, count: said.count + 1 }), { text: '', count: 0 });

/** Says something quietly at the foot of the page, for six seconds. */
export const notify = (text: string): void => notices.send(text);

export function Notices() {
  const { text, count } = useStore(notices);
  useEffect(() => {
    if (text === '') return;
    const timer = setTimeout(() => notify(''), 6_000);
    return () => clearTimeout(timer);
  }, [text, count]);
  return <div role="status">{text !== '' && <p className="notice">{text}</p>}</div>;
}
