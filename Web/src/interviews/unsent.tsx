import type { OutMessage } from './outbox';

interface Props {
  readonly out: OutMessage;
  readonly lost: boolean;
  readonly retry: (id: string) => void;
  /** Takes a refused message out of the chat and back into the composer. */
  readonly edit: (out: OutMessage) => void;
}

/** A message the server does not have yet, and what can be done about it. */
export function Unsent({ out, lost, retry, edit }: Props) {
  return (
    <li className={`message candidate ${out.status}`}>
      <p className="said">{out.text}</p>
      <Fate out={out} lost={lost} retry={retry} edit={edit} />
    </li>
  );
}

function Fate({ out, lost, retry, edit }: Props) {
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
