import { isAllowed, lockedPackages } from './licences.ts';

const packages = await lockedPackages(new URL('../../package-lock.json', import.meta.url));
for (const { name, version, licence } of packages) {
  process.stdout.write(`${name}@${version}  ${licence ?? 'says nothing'}\n`);
}
const refused = packages.filter(({ licence }) => !isAllowed(licence));
process.stdout.write(`\n${packages.length} packages, ${refused.length} that may not be used.\n`);
for (const { name, licence } of refused)
  process.stdout.write(`${name}: ${licence ?? 'no licence'}\n`);
process.exitCode = refused.length === 0 ? 0 : 1;
