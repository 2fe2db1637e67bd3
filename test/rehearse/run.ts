import { parseArgs } from 'node:util';
import { dayInWords, readDay } from '../../src/domain/time.ts';
import { PROGRAMMES } from '../../src/programmes/registry.ts';
import { type Rehearsal, rehearse } from './rehearse.ts';

// Prints the calendar of everything that the bot would send:
// npm run rehearse -- --from 2021-06-23 --to 2022-10-01 [--programme profploeg] [--json]

const { values } = parseArgs({
  options: {
    from: { type: 'string', default: '' },
    to: { type: 'string', default: '' },
    programme: { type: 'string', default: 'profploeg' },
    json: { type: 'boolean', default: false },
  },
});
const [from, to] = [readDay(values.from), readDay(values.to)];
const programme = PROGRAMMES.find(({ id }) => id === values.programme);
if (from === undefined || to === undefined || from > to || programme === undefined) {
  const known = PROGRAMMES.map(({ id }) => id).join(', ');
  process.stderr.write(`Give --from and --to as days (2021-06-23) and --programme as ${known}.\n`);
  process.exitCode = 1;
} else {
  const rehearsal = await rehearse(programme, { from, to });
  process.stdout.write(
    values.json ? `${JSON.stringify(rehearsal, null, 2)}\n` : printed(rehearsal),
  );
}

function printed({ messages, skipped }: Rehearsal): string {
  const days = Map.groupBy(messages, ({ day }) => day);
  const parts = [...days].map(([day, own]) => {
    const lines = own.flatMap((message) => [
      `  ${message.time} ${message.to}`,
      ...message.lines.map(({ what, on, why }) => `        ${what} · ${on} · ${why}`),
    ]);
    return [dayInWords(day), ...lines].join('\n');
  });
  const left = Object.entries(skipped).map(([why, count]) => `${count} ${why}`);
  const end = `${messages.length} messages; not sent: ${left.join(', ') || 'nothing'}`;
  return `${[...parts, end].join('\n\n')}\n`;
}
