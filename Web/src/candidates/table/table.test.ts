import { expect, test } from 'vitest';
import { unreachable } from '../../problem';
import { everybody, type Asked } from '../filters/asked';
import { aRow } from '../candidate.fixture';
import { emptyTable, update, type Table, type TableEvent } from './table';

const [ada, bo, cy] = [aRow('ada', 2), aRow('bo', 5), aRow('cy', 1)];
const narrowed: Asked = { ...everybody, filters: ['years:4..'] };
const page = (asked: Asked, ...items: readonly (typeof ada)[]): TableEvent => ({ type: 'page', asked, what: 'first', page: { items, next: null } });
const given = (...events: TableEvent[]): Table => events.reduce(update, emptyTable());
const compared = (asked: Asked, ...items: readonly (typeof ada)[]): TableEvent => ({ type: 'compared', asked, page: { items, next: null } });
const ids = (table: Table) => table.rows.map((row) => row.candidateId);
const begun = (id: string) => ({ ...aRow(id, 1), changedAt: aRow(id, 1).startedAt });

test('A row on screen changes in its place and fades in', () => {
  const newerBo = { ...bo, rowVersion: 6, name: 'Bo!' };
  const table = given(page(everybody, ada, bo, cy), { type: 'live', row: newerBo });
  expect(table.rows).toEqual([ada, newerBo, cy]);
  expect([...table.fresh]).toEqual(['bo']);
  expect(update(table, { type: 'live', row: bo })).toBe(table);
});

test('Somebody new waits to be shown, once, and comes with the next page', () => {
  const table = given(page(everybody, ada), { type: 'live', row: begun('new') }, { type: 'live', row: aRow('new', 2) });
  expect([ids(table), table.waiting]).toEqual([['ada'], ['new']]);
  const shown = [{ type: 'asked', asked: everybody } as const, page(everybody, aRow('new', 2), ada)].reduce(update, table);
  expect([ids(shown), shown.waiting, [...shown.fresh]]).toEqual([['new', 'ada'], [], ['new']]);
});

test('Who is on a page further down is no news', () => {
  const table = given({ type: 'page', asked: everybody, what: 'first', page: { items: [ada], next: 'c1' } });
  expect(update(table, { type: 'live', row: { ...aRow('far', 9), startedAt: ada.startedAt } })).toBe(table);
});

test('Who began last is news, also when more has happened since', () => {
  const first: TableEvent = { type: 'page', asked: everybody, what: 'first', page: { items: [ada], next: 'c1' } };
  const later = { ...aRow('new', 9), startedAt: '2099-01-01T00:00:00.1+00:00' };
  expect(given(first, { type: 'live', row: later }).waiting).toEqual(['new']);
  expect(given(page(everybody, ada), { type: 'live', row: aRow('new', 9) }).waiting).toEqual(['new']);
});

test('The first of all is shown at once', () => {
  const table = given(page(everybody), { type: 'live', row: ada }, { type: 'live', row: bo });
  expect([ids(table), table.waiting, [...table.fresh]]).toEqual([['ada'], ['bo'], ['ada']]);
});

test('The first of all is shown at once, also when the list told of them', () => {
  const table = given(page(everybody), { type: 'comparing' }, compared(everybody, ada));
  expect([ids(table), table.waiting, [...table.fresh]]).toEqual([['ada'], [], ['ada']]);
});

test('Whether a condition holds is asked of the list', () => {
  const table = given({ type: 'asked', asked: narrowed }, page(narrowed, ada), { type: 'live', row: aRow('who', 3) });
  expect([table.isUnsure, table.waiting]).toEqual([true, []]);
  const looked = [{ type: 'comparing' } as const, compared(narrowed, aRow('who', 3), ada)].reduce(update, table);
  expect([looked.isUnsure, looked.waiting]).toEqual([false, ['who']]);
});

test('Who changes while the list is being asked is asked about again', () => {
  const table = given({ type: 'asked', asked: narrowed }, page(narrowed, ada), { type: 'comparing' }, { type: 'live', row: aRow('who', 3) }, compared(narrowed, ada));
  expect([table.isUnsure, table.waiting]).toEqual([true, []]);
});

test('After a lost connection what changed changes, and who came waits', () => {
  const changed = { ...ada, rowVersion: 7 };
  const table = given(page(everybody, ada, bo), compared(everybody, aRow('new', 1), changed, { ...bo, rowVersion: 4 }));
  expect([table.rows, table.waiting]).toEqual([[changed, bo], ['new']]);
});

test('In another order the first page tells nothing of who is new', () => {
  const byChange: Asked = { ...everybody, sort: '-changed' };
  const table = given({ type: 'asked', asked: byChange }, page(byChange, ada));
  expect(update(table, compared(byChange, aRow('far', 3), ada)).waiting).toEqual([]);
});

test('What came live while its page was on the way is not taken back', () => {
  const newer = { ...ada, rowVersion: 3 };
  const table = given(page(everybody, ada), { type: 'asked', asked: everybody }, { type: 'live', row: newer }, { type: 'live', row: begun('new') }, page(everybody, ada, begun('new')));
  expect([table.rows, table.waiting]).toEqual([[newer, begun('new')], []]);
});

test('Pages follow each other, and none is shown twice', () => {
  const first: TableEvent = { type: 'page', asked: everybody, what: 'first', page: { items: [ada, bo], next: 'c2' } };
  const more: TableEvent = { type: 'page', asked: everybody, what: 'more', page: { items: [bo, cy], next: null } };
  const table = given(first, { type: 'askedMore' });
  expect([table.busy, table.next]).toEqual(['more', 'c2']);
  expect(update(table, more)).toMatchObject({ rows: [ada, bo, cy], next: null, busy: 'no' });
});

test('A new question keeps what is shown until its answer comes, and drops the answer to an earlier one', () => {
  const table = given(page(everybody, ada, bo), { type: 'asked', asked: narrowed });
  expect([ids(table), table.busy]).toEqual([['ada', 'bo'], 'first']);
  expect(update(table, page(everybody, cy))).toBe(table);
  expect(ids(update(table, page(narrowed, cy)))).toEqual(['cy']);
  expect(update(table, { type: 'refused', asked: narrowed, problem: unreachable })).toMatchObject({ busy: 'no', problem: unreachable, rows: [ada, bo] });
});

test('The first page is taken from whichever answer comes first', () => {
  const table = given(compared(everybody, ada));
  expect([table.busy, ids(table)]).toEqual(['no', ['ada']]);
  expect(update(table, page(everybody, bo))).toBe(table);
});
