import { useEffect, useState } from 'react';
import { call, type Page as ListPage } from '../api';
import { Icon } from '../elements/icon';
import { ProblemNote } from '../elements/problemNote';
import { Skeleton } from '../elements/skeleton';
import { Time } from '../elements/time';
import { Page } from '../layout/page';
import { useLoaded } from '../loaded';
import type { Problem } from '../problem';
import { ApplyModal } from '../proposals/applyModal';
import { isEditable, type MyProposal } from '../proposals/proposal';
import { kindOf } from '../reading/field';
import { Link } from '../routing/link';
import type { Role } from '../sessions/session';
import { assessmentNames, formatNames, jobPath, type JobView, type Round } from './job';
import './jobs.css';

interface Props {
  readonly job: string;
  readonly role: Role;
  /** The proposal is open over the page. */
  readonly applying: boolean;
  readonly step?: string | undefined;
}

export function JobPage({ job, role, applying, step }: Props) {
  const { loaded, reload, set } = useLoaded<JobView>(jobPath(job));
  if (loaded.kind === 'refused')
    return (
      <Page title="Job">
        <ProblemNote problem={loaded.problem} what="We could not open this job." retry={reload} />
      </Page>
    );
  if (loaded.kind === 'loading')
    return (
      <Page title="Job">
        <Skeleton of="the job" rows={6} />
      </Page>
    );
  const { value } = loaded;
  const lead = (
    <>
      {value.organisationName} · posted <Time at={value.createdAt} />
    </>
  );
  return (
    <>
      <Page key={value.id} title={value.title} lead={lead} aside={role === 'employer' ? <Employer job={value} changed={set} /> : role === 'candidate' && <Apply job={value} applying={applying} />}>
        <div className="job-columns">
          <p className="prose">{value.description || 'The organisation gave no description.'}</p>
          <div className="job-aside">
            <Asked job={value} role={role} />
            {value.rounds.length > 0 && <Rounds rounds={value.rounds} />}
          </div>
        </div>
        {value.instructions && (
          <section className="panel">
            <h2>Instructions for the interviewer</h2>
            <p className="prose">{value.instructions}</p>
          </section>
        )}
      </Page>
      {applying && role === 'candidate' && <ApplyModal job={value} wanted={step} />}
    </>
  );
}

function Asked({ job, role }: { readonly job: JobView; readonly role: Role }) {
  return (
    <section className="panel" aria-labelledby="asked">
      <h2 id="asked">What you will be asked</h2>
      <ul className="asked">
        {job.fields.map((field) => (
          <li key={field.id}>
            <strong>{field.label}</strong>
            <span className="quiet small">
              {kindOf(field)}
              {!field.required && ', optional'}
            </span>
          </li>
        ))}
      </ul>
      {role === 'candidate' && <p className="quiet small">A short chat. You can leave at any time and go on later, on any device.</p>}
    </section>
  );
}

function Rounds({ rounds }: { readonly rounds: readonly Round[] }) {
  return (
    <section className="panel" aria-labelledby="rounds">
      <h2 id="rounds">What follows</h2>
      <ol className="asked">
        {rounds.map((round, index) => (
          <li key={index}>
            <strong>{round.name}</strong>
            <span className="quiet small figures">
              {formatNames[round.format]}, {round.minutes} minutes
              {round.assessment !== 'none' && `, ${assessmentNames[round.assessment].toLowerCase()}`}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Begins, continues or shows one's own proposal. */
function Apply({ job, applying }: { readonly job: JobView; readonly applying: boolean }) {
  const { loaded, reload } = useLoaded<ListPage<MyProposal>>('/api/proposals/mine');
  const mine = loaded.kind === 'ready' ? loaded.value.items.find((proposal) => proposal.jobId === job.id) : undefined;
  // What was done in the proposal shows when it is closed.
  useEffect(() => (applying ? undefined : reload()), [applying, reload]);
  if (job.status === 'closed' && !mine) return <p className="note">This job no longer takes proposals.</p>;
  return (
    <>
      {mine && (
        <span className="quiet small figures">
          {mine.captured} of {mine.required} answers captured
        </span>
      )}
      <Link id="apply" to={`/jobs/${job.id}/apply`} className="button primary">
        {!mine ? 'Apply' : isEditable(mine.stage) ? 'Continue' : 'See your proposal'} <Icon name="forward" size={16} />
      </Link>
    </>
  );
}

function Employer({ job, changed }: { readonly job: JobView; readonly changed: (job: JobView) => void }) {
  const [problem, setProblem] = useState<Problem | null>(null);
  const open = job.status === 'open';
  const toggle = async () => {
    const reply = await call<JobView>('POST', `${jobPath(job.id)}/${open ? 'close' : 'open'}`);
    if (reply.ok) changed(reply.value);
    setProblem(reply.ok ? null : reply.problem);
  };
  return (
    <>
      <span className={open ? 'badge strong' : 'badge'}>{open ? 'Open' : 'Closed'}</span>
      <Link className="button primary" to={`/jobs/${job.id}/candidates`}>
        Candidates
      </Link>
      <Link className="button" to={`/jobs/${job.id}/edit`}>
        Edit
      </Link>
      <Link className="button" to={`/jobs/${job.id}/copy`}>
        Duplicate
      </Link>
      <button type="button" className="button" onClick={() => void toggle()}>
        {open ? 'Close the job' : 'Open it again'}
      </button>
      {problem && <ProblemNote problem={problem} what="Nothing changed." />}
    </>
  );
}
