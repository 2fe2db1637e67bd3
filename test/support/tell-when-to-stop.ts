import { writeFileSync } from 'node:fs';
import { whenToStop } from '../../src/when-to-stop.ts';

// Run with a file: writes its own pid there, and then why it was time to stop.
const [, , file = ''] = process.argv;
const alive = setInterval(() => undefined, 1000);
const stopping = whenToStop(true);
writeFileSync(file, String(process.pid));
writeFileSync(`${file}.reason`, await stopping);
clearInterval(alive);
