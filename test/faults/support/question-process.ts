import { writeSync } from 'node:fs';
import { openQuestionBot } from '../../support/question-bot.ts';

// A process that asks questions and mails them until it is killed, started by `mailCrashRun`. It says the id
// of every question that is kept, at once: what it said stays said after a kill -9.
const [databaseUrl = '', smtpPort = '', life = ''] = process.argv.slice(2);
const bot = await openQuestionBot({ databaseUrl, smtpPort: Number(smtpPort) });
for (let number = 1; ; number++) {
  const id = await bot.ask(`Vraag ${number} van leven ${life}: wat als de winkelstraat verandert?`);
  writeSync(1, `${id}\n`);
  // The queue begins with a question waiting, so its first mail is under way when the kill comes.
  if (number === 1) void bot.work();
  await new Promise((resolve) => setTimeout(resolve, 40));
}
