import { expect, test } from 'vitest';
import { placed } from './placed';

const window = { width: 360, height: 740 };
const size = { width: 300, height: 200 };
const at = (left: number, top: number) => ({ left, top, right: left + 60, bottom: top + 24 });

test.each([
  ['under its anchor', at(20, 100), size, { left: 20, top: 130 }],
  ['within the window sideways', at(250, 100), size, { left: 52, top: 130 }],
  ['above where there is no room under it', at(20, 700), size, { left: 20, top: 494 }],
  ['over it where there is room nowhere', at(20, 400), { width: 300, height: 600 }, { left: 20, top: 132 }],
  ['at the edge beside an anchor that was scrolled away', at(-80, 100), size, { left: 8, top: 130 }],
])('It floats %s', (_, anchor, sized, expected) => expect(placed(anchor, sized, window)).toEqual(expected));
