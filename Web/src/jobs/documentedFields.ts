import type { Field } from '../reading/field';

/** The fields of the product's documentation, as a start for a new job. */
export const documentedFields: readonly Field[] = [
  {
    id: 'linkedin', label: 'LinkedIn', question: 'What is the link to your LinkedIn profile?', type: 'url', required: true, absence: 'declare',
    rules: { hosts: ['linkedin.com/in'] }, description: 'We look at your public profile to see where you worked.',
  },
  {
    id: 'years', label: 'Years of experience', question: 'How many years of experience do you have in AI training, data labelling or annotation?', type: 'number',
    required: true, absence: 'block', rules: { unit: 'years', min: 0, max: 50 }, description: 'Paid or unpaid, all such work counts together.',
  },
  {
    id: 'hours', label: 'Hours a week', question: 'How many hours a week can you work?', type: 'number', required: true, absence: 'block',
    rules: { unit: 'hoursPerWeek', min: 1, max: 80 }, description: 'It decides how many tasks are set aside for you.',
  },
  {
    id: 'platforms', label: 'Platforms used', question: 'Which AI training platforms have you worked on?', type: 'multiSelect', required: true, absence: 'declare',
    rules: {
      allowOther: true,
      options: [
        { id: 'outlier', label: 'Outlier', synonyms: ['outlier.ai'] },
        { id: 'scale', label: 'Scale AI', synonyms: ['scale', 'remotasks'] },
        { id: 'dataannotation', label: 'DataAnnotation', synonyms: ['data annotation', 'dataannotation.tech'] },
        { id: 'surge', label: 'Surge AI', synonyms: ['surge', 'surgehq'] },
        { id: 'appen', label: 'Appen', synonyms: ['crowdgen'] },
        { id: 'toloka', label: 'Toloka', synonyms: [] },
        { id: 'labelbox', label: 'Labelbox', synonyms: ['alignerr'] },
        { id: 'mturk', label: 'Amazon Mechanical Turk', synonyms: ['mturk', 'mechanical turk'] },
      ],
    },
    description: 'Knowing a platform shortens the onboarding.',
  },
  {
    id: 'tasks', label: 'Task types done', question: 'Which kinds of tasks did you do there?', type: 'multiSelect', required: true, absence: 'declare',
    rules: {
      allowOther: true,
      options: [
        { id: 'ranking', label: 'Ranking answers', synonyms: ['rlhf', 'preference ranking', 'comparison'] },
        { id: 'writing', label: 'Writing prompts and answers', synonyms: ['prompt writing', 'sft'] },
        { id: 'factChecking', label: 'Fact checking', synonyms: ['fact-checking', 'verification'] },
        { id: 'redTeaming', label: 'Red teaming', synonyms: ['red-teaming', 'adversarial testing'] },
        { id: 'labelling', label: 'Labelling images or text', synonyms: ['annotation', 'data labelling', 'bounding boxes'] },
        { id: 'code', label: 'Reviewing code', synonyms: ['code review', 'coding'] },
        { id: 'audio', label: 'Audio or transcription', synonyms: ['transcription', 'audio'] },
      ],
    },
    description: 'It tells which projects would suit you.',
  },
];
