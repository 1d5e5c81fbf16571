// Lays a Brotli copy beside every built script and style, so that the server need not compress while somebody waits.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

const folder = new URL('../Api/wwwroot/assets/', import.meta.url);
for (const name of readdirSync(folder).filter((file) => /\.(js|css)$/.test(file))) writeFileSync(new URL(`${name}.br`, folder), brotliCompressSync(readFileSync(new URL(name, folder))));
