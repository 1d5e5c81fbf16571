import { expect, test } from 'vitest';
import { match } from './match';

test.each([
  ['/jobs', '/jobs', {}],
  ['/jobs', '/jobs/', {}],
  ['/jobs/:job', '/jobs/j-1', { job: 'j-1' }],
  ['/jobs/:job/candidates/:candidate', '/jobs/a/candidates/c%3A2', { job: 'a', candidate: 'c:2' }],
  ['/jobs/:job', '/jobs', null],
  ['/jobs/:job', '/jobs/a/b', null],
  ['/jobs/:job', '/jobs/%E0%A4%A', null],
])('%s reads %s', (pattern, path, found) => {
  expect(match(pattern, path)).toEqual(found);
});
