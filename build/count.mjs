// Adds up what the test runners reported and prints the one closing line.
import { existsSync, readFileSync } from 'node:fs';

const folder = process.argv[2];
const total = { passed: 0, failed: 0, skipped: 0 };
const read = (name) => existsSync(`${folder}/${name}`) ? JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) : undefined;

const web = read('web.json');
if (web) {
  total.passed += web.numPassedTests;
  total.failed += web.numFailedTests;
  total.skipped += web.numPendingTests + web.numTodoTests;
}

for (const name of ['dotnet.json', 'orleans.json']) {
  const summary = read(name)?.results.summary;
  if (!summary) continue;
  total.passed += summary.passed;
  total.failed += summary.failed;
  total.skipped += summary.skipped + summary.pending;
}

console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed > 0 || total.passed + total.skipped === 0 ? 1 : 0);
