/** The variables of the process, or of a test. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Without the spaces around it; an empty value counts as absent, as in a copied `.env` file. */
export function valueIn(env: Environment, name: string): string | undefined {
  const value = env[name]?.trim();
  return value === '' ? undefined : value;
}
