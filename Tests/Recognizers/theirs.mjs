// What Microsoft's recognizers make of their own cases, and how long each takes: node theirs.mjs SPECS MODULES > theirs.json
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

const [specs, modules] = process.argv.slice(2);
const suite = createRequire(`${modules}/x.js`)('@microsoft/recognizers-text-suite');
const culture = suite.Culture.English;
const value = (result) => String(result.resolution?.value);

const files = {
  'Number/English/NumberModel': (text) => suite.recognizeNumber(text, culture).map(value),
  'DateTime/English/DurationParser': (text) => suite.recognizeDateTime(text, culture, undefined, new Date(2016, 10, 7))
    .filter((result) => result.typeName === 'datetimeV2.duration').map((result) => result.resolution?.values[0].timex ?? ""),
  'NumberWithUnit/English/AgeModel': (text) => suite.recognizeAge(text, culture).map((result) => `${result.resolution.value} ${result.resolution.unit}`),
  'Choice/English/BooleanModel': (text) => suite.recognizeBoolean(text, culture).map(value),
  'Sequence/English/URLModel': (text) => suite.recognizeURL(text, culture).map(value),
  'Sequence/English/EmailModel': (text) => suite.recognizeEmail(text, culture).map(value),
  'Sequence/English/PhoneNumberModel': (text) => suite.recognizePhoneNumber(text, culture).map(value),
};

const Milliseconds = 4000;
const results = {};
for (const [name, recognize] of Object.entries(files)) {
  const cases = JSON.parse(readFileSync(`${specs}/${name}.json`, 'utf8').replace(/^\uFEFF/, ''));
  const read = cases.map(() => ({ values: [], us: Infinity }));
  for (const began = performance.now(); performance.now() - began < Milliseconds;)
    cases.forEach((each, at) => {
      const start = performance.now();
      const values = recognize(each.Input);
      read[at] = { values, us: Math.min(read[at].us, (performance.now() - start) * 1000) };
    });
  results[name] = read;
}
console.log(JSON.stringify(results));
