import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROGRAMMES } from '../../src/programmes/registry.ts';
import { classFingerprint } from '../../src/search/faq-classifier.ts';
import { examplesOf, fingerprintOf, taughtClasses } from './examples.ts';
import { modelOf, packModel } from './pack-model.ts';
import { learn } from './softmax-regression.ts';

// `npm run train:faq`: learns from every way to ask what a question asks for, and writes what the bot then knows.
const FILE = join(import.meta.dirname, '../../src/search/faq-model.bin');

const classes = taughtClasses(PROGRAMMES);
const examples = examplesOf(classes);
const prints = classes.map(({ id, phrasings }) => classFingerprint(id, phrasings));
const regression = learn(examples, classes.length);
const model = modelOf(regression, prints, fingerprintOf(classes, examples));
const bytes = packModel(model);
await writeFile(FILE, bytes);
process.stdout.write(
  `${examples.length} ways to ask ${classes.length} things: ${model.weights.length} weights in ${bytes.length} bytes.\n`,
);
