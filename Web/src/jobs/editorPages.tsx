import { useState, type ReactNode } from 'react';
import { ProblemNote } from '../elements/problemNote';
import { Skeleton } from '../elements/skeleton';
import { Time } from '../elements/time';
import { Page } from '../layout/page';
import { useLoaded } from '../loaded';
import { Link } from '../routing/link';
import { session } from '../sessions/session';
import { useStore } from '../useStore';
import { draftKey, draftOf } from './drafts';
import { EditorForm } from './editorForm';
import { emptyForm, formOf } from './form';
import { jobPath, type JobView } from './job';

export function NewJobPage() {
  const key = useDraftKey('new');
  return (
    <Page wide title="Post a job" lead="The interviewer asks for exactly the fields you set here." aside={<Back since={key} />}>
      <EditorForm base={emptyForm} job={null} draftKey={key} />
    </Page>
  );
}

export function EditJobPage({ job }: { readonly job: string }) {
  const key = useDraftKey(job);
  return (
    <OfJob job={job} title="Edit the job" aside={<Back since={key} />}>
      {(value) => <EditorForm base={formOf(value)} job={value} draftKey={key} />}
    </OfJob>
  );
}

export function CopyJobPage({ job }: { readonly job: string }) {
  const key = useDraftKey(`copy.${job}`);
  return (
    <OfJob job={job} title="Post a copy" aside={<Back since={key} />}>
      {(value) => <EditorForm base={emptyForm} begin={formOf({ ...value, title: `Copy of ${value.title}` })} job={null} draftKey={key} />}
    </OfJob>
  );
}

interface OfJobProps {
  readonly job: string;
  readonly title: string;
  readonly aside: ReactNode;
  readonly children: (job: JobView) => ReactNode;
}

function OfJob({ job, title, aside, children }: OfJobProps) {
  const { loaded, reload } = useLoaded<JobView>(jobPath(job));
  const back = <Link className="back" to={`/jobs/${job}`}>{loaded.kind === 'ready' ? loaded.value.title : 'The job'}</Link>;
  return (
    <Page wide title={title} back={back} aside={aside}>
      {loaded.kind === 'loading' && <Skeleton of="the job" rows={6} />}
      {loaded.kind === 'refused' && <ProblemNote problem={loaded.problem} what="We could not open this job." retry={reload} />}
      {loaded.kind === 'ready' && children(loaded.value)}
    </Page>
  );
}

const useDraftKey = (what: string): string => {
  const state = useStore(session);
  return draftKey(state.kind === 'signedIn' ? state.session.accountId : '', what);
};

/** Says that what was left unsaved is here again. */
function Back({ since }: { readonly since: string }) {
  const [draft] = useState(() => draftOf(localStorage, since));
  return draft && <p className="note small">Your unsaved changes of <Time at={draft.at} /> are back.</p>;
}
