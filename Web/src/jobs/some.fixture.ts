import type { Field } from '../reading/field';
import type { JobView } from './job';

export const years: Field = { id: 'years', label: 'Years', question: 'How many years?', type: 'number', required: true, absence: 'block', rules: { min: 0, max: 50, unit: 'years' }, description: null };
export const link: Field = { id: 'link', label: 'Profile', question: 'Where is your profile?', type: 'url', required: true, absence: 'block', rules: { hosts: ['linkedin.com/in'] }, description: 'To see your work.' };
export const tasks: Field = {
  id: 'tasks', label: 'Tasks', question: 'Which tasks?', type: 'multiSelect', required: false, absence: 'declare',
  rules: { options: [{ id: 'x1', label: 'Red teaming', synonyms: ['attacks'] }, { id: 'x2', label: 'Ranking' }], allowOther: true }, description: null,
};

export const someJob: JobView = {
  id: 'j-1', organisationId: 'o', organisationName: 'Northwind', title: 'Annotator', description: 'Compare.', status: 'open', createdAt: '2026-03-02T09:30:00Z',
  version: 3, instructions: null, fields: [years, link, tasks], rounds: [{ name: 'Call', format: 'screening', minutes: 20, assessment: 'none' }],
};
