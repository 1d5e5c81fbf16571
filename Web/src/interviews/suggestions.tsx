import type { ChecklistItem } from '../reading/checklist';
import type { Field } from '../reading/field';
import { AnswerForm } from './answerForm';
import type { InterviewView } from './interview';

interface Props {
  readonly view: InterviewView;
  readonly fields: readonly Field[];
  readonly send: (text: string) => void;
}

const enoughAttempts = 3;

/** Ways to answer without typing: texts to choose from where one was ambiguous, a small form where three could not be read. */
export function Suggestions({ view, fields, send }: Props) {
  const item = view.checklist.find((one) => one.fieldId === view.next);
  if (!item || view.frozen || view.answering) return null;
  const field = fields.find((one) => one.id === item.fieldId);
  return (
    <>
      {item.offers.length > 0 && <Offers item={item} send={send} />}
      {field && item.attempts >= enoughAttempts && <AnswerForm key={`${field.id}/${item.attempts}`} field={field} send={send} />}
    </>
  );
}

function Offers({ item, send }: { readonly item: ChecklistItem; readonly send: (text: string) => void }) {
  return (
    <div className="offers" role="group" aria-label={`Answers to choose from for ${item.label}`}>
      {item.offers.map((offer) => (
        <button key={offer} type="button" className="button compact" onClick={() => send(offer)}>
          {offer}
        </button>
      ))}
    </div>
  );
}
