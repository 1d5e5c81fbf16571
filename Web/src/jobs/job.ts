import type { Page } from '../api';
import type { Field } from '../reading/field';

export type JobStatus = 'open' | 'closed';

/** A job in a list. */
export interface JobRow {
  readonly id: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly title: string;
  readonly description: string;
  readonly status: JobStatus;
  readonly createdAt: string;
}

export interface Round {
  readonly name: string;
  readonly format: 'screening' | 'technical' | 'deepDive' | 'panel';
  readonly minutes: number;
  readonly assessment: 'none' | 'liveExercise' | 'takeHome' | 'scenario';
}

export const formatNames: Readonly<Record<Round['format'], string>> = {
  screening: 'Screening',
  technical: 'Technical',
  deepDive: 'Deep dive',
  panel: 'Panel',
};

export const assessmentNames: Readonly<Record<Round['assessment'], string>> = {
  none: 'None',
  liveExercise: 'Live exercise',
  takeHome: 'Take-home',
  scenario: 'Scenario',
};

/** A job whole; candidates get it with `instructions` null. */
export interface JobView extends JobRow {
  readonly version: number;
  readonly instructions: string | null;
  readonly fields: readonly Field[];
  readonly rounds: readonly Round[];
}

export type JobPage = Page<JobRow>;

export const jobPath = (job: string): string => `/api/jobs/${encodeURIComponent(job)}`;
