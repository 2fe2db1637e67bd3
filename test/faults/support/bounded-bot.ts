import { appendFileSync } from 'node:fs';

// The bot within a memory cgroup, which it enters before it loads anything.
const group = process.env.MEMORY_GROUP ?? '';
if (group !== '') appendFileSync(`${group}/cgroup.procs`, String(process.pid));
await import('../../../src/index.ts');
