import { readConfig } from '../config/config.ts';
import type { Environment } from '../config/environment.ts';
import { unknownVariables } from '../config/unknown-variables.ts';
import { type Finding, fine, problem, warning } from './finding.ts';

/** What is missing, wrong or unknown among the variables: all of it at a time. */
export function checkSettings(env: Environment): readonly Finding[] {
  const read = readConfig(env);
  const unknown = unknownVariables(env).map(({ name, meant }) =>
    warning(
      name,
      meant === undefined
        ? `The bot reads no variable ${name}. Remove it, or look in .env.example for how it is called.`
        : `The bot reads no variable ${name}. Rename it to ${meant} if that is what was meant.`,
    ),
  );
  if (!read.ok) {
    return [...read.reason.map(({ variable, message }) => problem(variable, message)), ...unknown];
  }
  const { mode } = read.value;
  const heads = read.value.caseworkers.filter(({ head }) => head === true);
  const nobody =
    mode === 'production' && heads.length === 0
      ? [
          warning(
            'HEAD_CASEWORKERS',
            'Nobody can add caseworkers, experts or rounds in Teams. Name one person per programme, as tenantId:objectId.',
          ),
        ]
      : [];
  return [fine('settings', `All variables of ${mode} mode can be read.`), ...nobody, ...unknown];
}
