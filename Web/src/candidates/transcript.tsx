import '../interviews/chat.css';
import type { InterviewView } from '../interviews/interview';
import { Message } from '../interviews/message';

interface Props {
  readonly interview: InterviewView;
  readonly name: string;
  /** The field whose words stand out; all evidence is marked without one. */
  readonly marked: string | null;
}

/** The whole chat, with the words every value came from marked. */
export function Transcript({ interview, name, marked }: Props) {
  const evidence = interview.checklist.filter((item) => marked === null || item.fieldId === marked).flatMap((item) => item.evidence);
  return (
    <section className="panel transcript" aria-labelledby="transcript">
      <h2 id="transcript">Interview</h2>
      <ol className="messages">
        {interview.messages.map((message, index) => (
          <Message key={message.id} message={message} first={interview.messages[index - 1]?.from !== message.from} candidate={name} marked={evidence} fate={null} />
        ))}
      </ol>
    </section>
  );
}
