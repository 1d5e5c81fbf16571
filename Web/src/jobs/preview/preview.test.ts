import { expect, test } from 'vitest';
import { messagesOf, noTalk, updateTalk, type Talk, type TalkEvent } from './preview';

const said = (...events: TalkEvent[]): Talk => events.reduce(updateTalk, noTalk);

test('What is typed is read before it is said, and only once', () => {
  const typing = said({ type: 'typed', text: '15 hours' });
  expect(messagesOf(typing)).toEqual(['15 hours']);
  expect(updateTalk(typing, { type: 'sent' })).toEqual({ sent: ['15 hours'], draft: '' });
  expect(said({ type: 'typed', text: '  ' }, { type: 'sent' })).toEqual({ sent: [], draft: '  ' });
});

test('An offer is said as it is and leaves what was being typed', () => {
  expect(said({ type: 'typed', text: 'half' }, { type: 'sent', text: '4 hours a week' })).toEqual({ sent: ['4 hours a week'], draft: 'half' });
});

test('The last message can be taken back to change it', () => {
  expect(said({ type: 'sent', text: 'a' }, { type: 'sent', text: 'b' }, { type: 'takenBack' })).toEqual({ sent: ['a'], draft: 'b' });
  expect(said({ type: 'takenBack' })).toEqual(noTalk);
});
