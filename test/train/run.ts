import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROGRAMMES } from '../../src/programmes/registry.ts';
import { examplesOf, fingerprintOf, printOf, taughtClasses } from './examples.ts';
import { modelOf, packModel } from './pack-model.ts';
import { readSaid } from './said.ts';
import { learn } from './softmax-regression.ts';

// `npm run train:faq`: learns from every way to ask what a question asks for, and writes what the bot then knows.
const FILE = join(import.meta.dirname, '../../src/search/faq-model.bin');

const classes = taughtClasses(PROGRAMMES, await readSaid());
const examples = examplesOf(classes);
const regression = learn(examples, classes.length);
const model = modelOf(regression, classes.map(printOf), fingerprintOf(classes, examples));
const bytes = packModel(model);
await writeFile(FILE, bytes);
process.stdout.write(
  `${examples.length} ways to ask ${classes.length} things: ${model.weights.length} weights in ${bytes.length} bytes.\n`,
);
