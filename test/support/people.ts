import { type TestPerson, testPerson } from './activities.ts';

/** Gives people nobody met before, so that tests in one database do not meet each other. */
export function createPeople(prefix = '7c1e4a90-3b52-4d8f-a6e7'): (name?: string) => TestPerson {
  let count = 0;
  return (name = 'An Peeters') => {
    count += 1;
    const number = String(count).padStart(12, '0');
    return { ...testPerson(name, `${prefix}-${number}`), id: `29:1${number}` };
  };
}
