import { useState } from 'react';
import { upload } from '../api';
import { Icon } from '../elements/icon';
import { ProblemNote } from '../elements/problemNote';
import { Time } from '../elements/time';
import type { Problem } from '../problem';
import { mostBytes, sizeOf, type ProfileView, type ResumeFile } from './profile';
import './resume.css';

interface Props {
  readonly resume: ResumeFile | null;
  readonly saved: (profile: ProfileView) => void;
}

const tooLarge: Problem = { status: 413, code: 'file_too_large', message: 'A resume has at most 10 MB.', errors: {} };

export function Resume({ resume, saved }: Props) {
  const [sending, setSending] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const send = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > mostBytes) return setProblem(tooLarge);
    setProblem(null);
    setSending(file.name);
    const reply = await upload<ProfileView>('/api/me/resume', file);
    setSending(null);
    if (reply.ok) saved(reply.value);
    else setProblem(reply.problem);
  };
  return (
    <section className="panel" aria-labelledby="resume">
      <h2 id="resume">Resume</h2>
      {problem && <ProblemNote problem={problem} what={resume ? 'The new file is not stored; the one before is still here.' : 'The file is not stored.'} />}
      {resume ? (
        <a className="file" href="/api/me/resume" download>
          <Icon name="file" />
          <span>
            <strong>{resume.name}</strong>
            <span className="quiet small">
              {sizeOf(resume.bytes)} · stored <Time at={resume.storedAt} />
            </span>
          </span>
        </a>
      ) : (
        <p className="quiet">You have not stored one yet. It is optional.</p>
      )}
      <div className="actions">
        <label className="button upload">
          {resume ? 'Replace the file' : 'Choose a file'}
          <input type="file" className="visually-hidden" disabled={sending !== null} accept=".pdf,.docx,.odt,.rtf,.txt" onChange={(event) => void send(event.target.files?.[0])} />
        </label>
        <p className="quiet small" role="status">
          {sending ? `Storing ${sending}…` : 'PDF, DOCX, ODT, RTF or plain text, at most 10 MB.'}
        </p>
      </div>
    </section>
  );
}
