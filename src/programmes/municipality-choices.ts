import type { Municipality } from '../domain/municipality.ts';
import { formerMunicipalityTitle } from '../texts/municipality-texts.ts';

export interface MunicipalityChoice {
  readonly title: string;
  readonly value: string;
}

/**
 * Every municipality that can be chosen, in Dutch order. Values are unique, as a list wants them: a NIS code
 * for one that exists, the name for a former one, which an answer understands as the one it went into.
 */
export function municipalityChoices(
  municipalities: readonly Municipality[],
): readonly MunicipalityChoice[] {
  const byNis = new Map(municipalities.map((one) => [one.nis, one]));
  const order = new Intl.Collator('nl');
  return municipalities
    .flatMap((one) => choiceOf(one, present(one, byNis)))
    .sort((a, b) => order.compare(a.title, b.title));
}

function present(
  municipality: Municipality,
  byNis: ReadonlyMap<string, Municipality>,
): Municipality | undefined {
  let current: Municipality | undefined = municipality;
  while (current?.successor !== undefined) current = byNis.get(current.successor);
  return current;
}

/** A former municipality of the same name is the present one with another code: no choice of its own. */
function choiceOf(
  former: Municipality,
  now: Municipality | undefined,
): readonly MunicipalityChoice[] {
  if (now === undefined) return [];
  if (former === now) return [{ title: now.name, value: now.nis }];
  return former.name === now.name
    ? []
    : [{ title: formerMunicipalityTitle(former.name, now.name), value: former.name }];
}
