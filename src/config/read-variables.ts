import { type Environment, valueIn } from './environment.ts';
import {
  isVariableName,
  type Mode,
  VARIABLE_NAMES,
  VARIABLES,
  type Variable,
  type VariableName,
  type VariableValues,
} from './variables.ts';

export interface ConfigProblem {
  readonly variable: string;
  /** A sentence for who runs the bot. */
  readonly message: string;
}

/** The value, or undefined when it is absent or unusable; every problem is noted. */
export type ReadVariable = <N extends VariableName>(
  name: N,
  options?: { readonly required?: boolean },
) => VariableValues[N] | undefined;

export interface VariableReader {
  readonly read: ReadVariable;
  readonly add: (problem: ConfigProblem) => void;
  /** Grows while variables are read. */
  readonly problems: readonly ConfigProblem[];
}

/** Reads variables by the table, and begins with the problem of each one that this mode refuses. */
export function createVariableReader(env: Environment, mode: Mode): VariableReader {
  const problems: ConfigProblem[] = refusedVariables(env, mode);
  const add = (problem: ConfigProblem): void => {
    problems.push(problem);
  };
  const read: ReadVariable = (name, options) => {
    const variable: Variable<VariableValues[typeof name]> = VARIABLES[name];
    const raw = valueIn(env, name);
    if (raw === undefined) {
      if (variable.use[mode] === 'required' || options?.required) add(missing(name, variable));
      return undefined;
    }
    const parsed = variable.parse(raw);
    if (parsed.ok) return parsed.value;
    add({ variable: name, message: `${name} must be ${parsed.reason}.` });
    return undefined;
  };
  return { read, add, problems };
}

function missing(name: string, variable: Variable<unknown>): ConfigProblem {
  const message = `${name} is missing. ${variable.description} How to get it: ${variable.howToGet}.`;
  return { variable: name, message };
}

function refusedVariables(env: Environment, mode: Mode): ConfigProblem[] {
  return VARIABLE_NAMES.filter(
    (name) =>
      isVariableName(name) &&
      VARIABLES[name].use[mode] === 'refused' &&
      valueIn(env, name) !== undefined,
  ).map((name) => ({
    variable: name,
    message: `${name} has no meaning in ${mode} mode: remove it, or choose the other mode with KERNBOT_MODE.`,
  }));
}
