import { Time } from '../elements/time';
import type { OutMessage } from './outbox';

interface Props {
  readonly out: OutMessage;
  /** Nothing of one's own stands right before it. */
  readonly first: boolean;
  readonly lost: boolean;
  readonly retry: (id: string) => void;
  /** Takes a refused message out of the chat and back into the composer. */
  readonly edit: (out: OutMessage) => void;
}

/** A message the server does not have yet, and what can be done about it. */
export function Unsent({ out, first, lost, retry, edit }: Props) {
  return (
    <li className={`message candidate ${out.status}`}>
      {first && (
        <p className="speaker">
          You <Time at={out.at} clock />
        </p>
      )}
      <p className="said">{out.text}</p>
      <Fate out={out} lost={lost} retry={retry} edit={edit} />
    </li>
  );
}

function Fate({ out, lost, retry, edit }: Omit<Props, 'first'>) {
  switch (out.status) {
    case 'waiting':
      return <p className="fate">{lost ? 'Waiting for the connection' : 'Sending…'}</p>;
    case 'sending':
      return <p className="fate">Sending…</p>;
    case 'unsent':
      return (
        <p className="fate failed">
          Not sent, will try again ·{' '}
          <button type="button" className="link-button" onClick={() => retry(out.id)}>
            Retry now
          </button>
        </p>
      );
    case 'refused':
      return (
        <p className="fate failed" role="alert">
          Not sent. {out.problem?.message} <span className="code">{out.problem?.code}</span> ·{' '}
          <button type="button" className="link-button" onClick={() => edit(out)}>
            Edit
          </button>{' '}
          ·{' '}
          <button type="button" className="link-button" onClick={() => retry(out.id)}>
            Retry
          </button>
        </p>
      );
  }
}
