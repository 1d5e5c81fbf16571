import { useState, type FormEvent } from 'react';
import { call } from '../api';
import { Labelled } from '../elements/labelled';
import { ProblemNote } from '../elements/problemNote';
import { Skeleton } from '../elements/skeleton';
import { useFirstError } from '../elements/useFirstError';
import { Page } from '../layout/page';
import { useLoaded } from '../loaded';
import type { Problem } from '../problem';
import { askSession } from '../sessions/session';
import type { ProfileView } from './profile';
import { Resume } from './resume';

export function ProfilePage() {
  const { loaded, reload, set } = useLoaded<ProfileView>('/api/me');
  return (
    <Page title="Profile" lead="What employers see beside your answers.">
      {loaded.kind === 'loading' && <Skeleton of="your profile" rows={5} />}
      {loaded.kind === 'refused' && <ProblemNote problem={loaded.problem} what="We could not read your profile." retry={reload} />}
      {loaded.kind === 'ready' && (
        <>
          <ProfileForm profile={loaded.value} saved={set} />
          {loaded.value.role === 'candidate' && <Resume resume={loaded.value.resume} saved={set} />}
        </>
      )}
    </Page>
  );
}

interface FormProps {
  readonly profile: ProfileView;
  readonly saved: (profile: ProfileView) => void;
}

type Saving = { readonly kind: 'unchanged' | 'changed' | 'saving' | 'saved' } | { readonly kind: 'refused'; readonly problem: Problem };

function ProfileForm({ profile, saved }: FormProps) {
  const [form, setForm] = useState({ name: profile.name, zone: profile.zone, headline: profile.headline });
  const [saving, setSaving] = useState<Saving>({ kind: 'unchanged' });
  const errors = saving.kind === 'refused' ? saving.problem.errors : {};
  const element = useFirstError(saving.kind === 'refused' ? saving.problem : null);
  const set = (part: Partial<typeof form>) => {
    setForm({ ...form, ...part });
    setSaving({ kind: 'changed' });
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setSaving({ kind: 'saving' });
    const reply = await call<ProfileView>('PUT', '/api/me', form);
    if (!reply.ok) return setSaving({ kind: 'refused', problem: reply.problem });
    saved(reply.value);
    setSaving({ kind: 'saved' });
    void askSession();
  };
  return (
    <form ref={element} className="panel form" noValidate onSubmit={(event) => void submit(event)}>
      {saving.kind === 'refused' && Object.keys(errors).length === 0 && <ProblemNote problem={saving.problem} what="Your profile is not saved." />}
      <Labelled label="Name" error={errors.name}>
        {(described) => <input {...described} className="input" autoComplete="name" value={form.name} onChange={(event) => set({ name: event.target.value })} />}
      </Labelled>
      <Labelled label="Headline" optional hint="One line about your work." error={errors.headline}>
        {(described) => <input {...described} className="input" value={form.headline} onChange={(event) => set({ headline: event.target.value })} />}
      </Labelled>
      <Labelled label="Time zone" hint={<Here zone={form.zone} use={(zone) => set({ zone })} />} error={errors.zone}>
        {(described) => (
          <select {...described} className="input" value={form.zone} onChange={(event) => set({ zone: event.target.value })}>
            {zones(form.zone).map((zone) => (
              <option key={zone}>{zone}</option>
            ))}
          </select>
        )}
      </Labelled>
      <p className="quiet small">You sign in as {profile.email}.</p>
      <div className="actions">
        <button className="button primary" disabled={saving.kind === 'saving'}>
          Save
        </button>
        <p className="quiet small" role="status">
          {{ unchanged: '', changed: 'Not saved yet', saving: 'Saving…', saved: 'Saved', refused: '' }[saving.kind]}
        </p>
      </div>
    </form>
  );
}

/** The zone of this browser, and the way to take it over. */
function Here({ zone, use }: { readonly zone: string; readonly use: (zone: string) => void }) {
  if (zone === here()) return 'Times are shown in it.';
  return (
    <>
      This browser is in {here()}.{' '}
      <button type="button" className="link-button" onClick={() => use(here())}>
        Use that
      </button>
    </>
  );
}

const here = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

const zones = (current: string): readonly string[] => [...new Set([current, here(), 'UTC', ...Intl.supportedValuesOf('timeZone')])].filter((zone) => zone !== '');
