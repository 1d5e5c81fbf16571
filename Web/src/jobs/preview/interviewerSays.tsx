import type { JobForm } from '../form';
import type { Preview } from './preview';

/** The greeting, and how each field is asked for. */
export function InterviewerSays({ form, preview }: { readonly form: JobForm; readonly preview: Preview }) {
  return (
    <div className="says">
      <h3>Greeting</h3>
      <p className="words">{preview.said[0]}</p>
      <h3>Then, where it was not said already</h3>
      <ol>
        {preview.questions.map((question, index) => {
          const field = form.fields[index];
          return (
            <li key={question.fieldId}>
              <p className="words">{question.first}</p>
              <dl>
                <dt>Fits</dt>
                <dd>{question.example}</dd>
                <dt>If not</dt>
                <dd>{question.again}</dd>
                <dt>“Why?”</dt>
                <dd>{field?.description.trim() || <span className="quiet">Nothing yet: say why you ask.</span>}</dd>
                <dt>“I have none”</dt>
                <dd>{field?.declare ? 'Is noted and lets them go on.' : field?.required ? 'Is noted; without it they cannot apply.' : 'Is noted; they can go on without it.'}</dd>
              </dl>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
