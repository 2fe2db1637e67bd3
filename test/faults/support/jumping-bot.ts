import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

// The bot on a machine whose time is as wrong as a file says (milliseconds), read again at every SIGUSR2. As on a real
// machine only the time of day jumps: timers and the monotonic clock go on. The bot runs on production's clock.
const file = process.env.CLOCK_SHIFT_FILE ?? '';
const readShift = (): number => Number(readFileSync(file, 'utf8'));
let shift = readShift();
process.on('SIGUSR2', () => {
  shift = readShift();
});

const RealDate = Date;
const shifted = (): number => RealDate.now() + shift;
const JumpingDate: DateConstructor = new Proxy(RealDate, {
  construct: (target, args, asked) =>
    Reflect.construct(
      target,
      args.length === 0 ? [shifted()] : args,
      asked === JumpingDate ? target : asked,
    ),
  get: (target, name) => (name === 'now' ? shifted : Reflect.get(target, name)),
});
globalThis.Date = JumpingDate;

const url = new URL('machine-clock.ts', import.meta.url).href;
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === './local-clock.ts' ? { url, shortCircuit: true } : next(specifier, context),
});
await import('../../../src/index.ts');
