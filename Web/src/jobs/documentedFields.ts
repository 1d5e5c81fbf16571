import type { Field } from '../reading/field';

/** The fields of the product's documentation, as a template for jobs in AI training; the server has the same. */
export const documentedFields: readonly Field[] = [
  {
    id: 'linkedin', label: 'LinkedIn URL', question: 'What is the address of your LinkedIn profile?', type: 'url', required: true, absence: 'block',
    rules: { hosts: ['linkedin.com/in'] },
    description: 'The employer looks at your profile to see your work history. A public profile address such as https://www.linkedin.com/in/your-name is enough.',
  },
  {
    id: 'years', label: 'Years of AI training experience', type: 'number', required: true, absence: 'block',
    question: 'How many years of experience do you have in AI training, data labelling or annotation?',
    rules: { min: 0, max: 50, unit: 'years' },
    description: 'Time spent on AI training, data labelling or annotation counts, paid or freelance. Other work does not.',
  },
  {
    id: 'hours', label: 'Hours per week', question: 'How many hours per week can you work on this?', type: 'number', required: true, absence: 'block',
    rules: { min: 1, max: 80, unit: 'hoursPerWeek' },
    description: 'The employer plans the work by the hours you can give in a normal week. A range is fine.',
  },
  {
    id: 'platforms', label: 'AI training platforms used', question: 'Which AI training platforms have you worked on?', type: 'multiSelect', required: true, absence: 'declare',
    rules: {
      allowOther: true,
      options: [
        { id: 'scale', label: 'Scale AI' }, { id: 'outlier', label: 'Outlier' }, { id: 'remotasks', label: 'Remotasks' }, { id: 'dataannotation', label: 'DataAnnotation' },
        { id: 'surge', label: 'Surge AI' }, { id: 'appen', label: 'Appen' }, { id: 'telus', label: 'TELUS Digital' }, { id: 'toloka', label: 'Toloka' },
        { id: 'labelbox', label: 'Labelbox' }, { id: 'alignerr', label: 'Alignerr' }, { id: 'mercor', label: 'Mercor' }, { id: 'turing', label: 'Turing' },
        { id: 'invisible', label: 'Invisible Technologies' }, { id: 'prolific', label: 'Prolific' }, { id: 'mturk', label: 'Amazon Mechanical Turk' }, { id: 'clickworker', label: 'Clickworker' },
        { id: 'oneforma', label: 'OneForma' },
      ],
    },
    description: 'A platform is a site or company that gave you AI training, labelling or annotation tasks.',
  },
  {
    id: 'tasks', label: 'AI training tasks done', question: 'Which types of AI training tasks have you done?', type: 'multiSelect', required: true, absence: 'declare',
    rules: {
      allowOther: true,
      options: [
        { id: 'rlhf', label: 'RLHF' }, { id: 'ranking', label: 'Response ranking' }, { id: 'sft', label: 'SFT' }, { id: 'promptWriting', label: 'Prompt writing' },
        { id: 'evaluation', label: 'Response evaluation' }, { id: 'redTeaming', label: 'Red teaming' }, { id: 'factChecking', label: 'Fact checking' }, { id: 'dataAnnotation', label: 'Data annotation' },
        { id: 'textAnnotation', label: 'Text annotation' }, { id: 'imageAnnotation', label: 'Image annotation' }, { id: 'videoAnnotation', label: 'Video annotation' }, { id: 'transcription', label: 'Audio transcription' },
        { id: 'searchEvaluation', label: 'Search evaluation' }, { id: 'coding', label: 'Coding tasks' }, { id: 'translation', label: 'Translation' }, { id: 'dataCollection', label: 'Data collection' },
        { id: 'moderation', label: 'Content moderation' },
      ],
    },
    description: 'Tasks are what you did on the data: ranking or writing responses, labelling images or text, red teaming, transcription and the like.',
  },
];
