import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { VARIABLES } from '../src/config/variables.ts';
import { packageFiles, zipOf } from './app-package.ts';

// `npm run package`: fills in the ids of this environment and makes `dist/kernbot.zip`, to upload in Teams.
const FOLDER = join(import.meta.dirname, '../dist');

const missing = (['MicrosoftAppId', 'PUBLIC_URL'] as const).filter((name) => !process.env[name]);
if (missing.length > 0) {
  for (const name of missing) process.stderr.write(`- ${name}: ${VARIABLES[name].howToGet}\n`);
  process.exit(2);
}
const { MicrosoftAppId: appId = '', PUBLIC_URL = '' } = process.env;
const files = await packageFiles({ appId, publicHost: new URL(PUBLIC_URL).host });
await mkdir(FOLDER, { recursive: true });
await writeFile(join(FOLDER, 'kernbot.zip'), await zipOf(files));
process.stdout.write(`dist/kernbot.zip: ${[...files.keys()].join(', ')}\n`);
