/** Somebody who talks to the bot. The pair is the only key we trust: names and e-mail addresses are for showing. */
export interface Person {
  readonly tenantId: string;
  readonly objectId: string;
}

/** A person with the name that colleagues may read. */
export interface NamedPerson extends Person {
  readonly name: string;
}

/** What Teams tells of a person; used to prefill, never to decide. */
export interface Profile {
  readonly name: string;
  readonly email?: string;
}

/** One string per person, the same for the same person always. */
export function personKey(person: Person): string {
  return `${person.tenantId.toLowerCase()}:${person.objectId.toLowerCase()}`;
}

/** Who somebody is and nothing else: what is kept of a person must not hold their roles of the moment. */
export function nameOnly({ tenantId, objectId, name }: NamedPerson): NamedPerson {
  return { tenantId, objectId, name };
}

export function isSamePerson(a: Person, b: Person): boolean {
  return personKey(a) === personKey(b);
}
