// Draws the start page in advance: whoever comes without a session reads it before any script has run.
import { readFileSync, writeFileSync } from 'node:fs';
import { start } from './node_modules/.start/start.js';

const folder = new URL('../Api/wwwroot/', import.meta.url);
const [empty, drawn] = ['<div id="app"></div>', `<div id="app">${start()}</div>`];
const page = readFileSync(new URL('index.html', folder), 'utf8');
if (!page.includes(empty)) throw new Error(`index.html has no ${empty}.`);
writeFileSync(new URL('start.html', folder), page.replace(empty, () => drawn));
