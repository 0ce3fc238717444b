import type { Finding } from '#kernel/decision/finding.ts';

/** Who acts: a person in a role, or the system itself. */
export type Actor = {
  readonly personId: string;
  readonly name: string;
  readonly role: string;
  /**
   * What grants may name: the person, the person's office, the person's role where a role holds grants as
   * such.
   */
  readonly subjects: readonly string[];
  readonly language: 'en' | 'es';
  /** Why this person may look into no case now; the same person may as soon as that is cured. */
  readonly held?: Hold;
};

/** A code, such as `rights-must-be-acknowledged`, with what was found. */
export type Hold = { readonly code: string; readonly findings: readonly Finding[] };

const systemId = '00000000-0000-8000-8000-000000000001';

/** The system, when it carries out what a person or a day has set off. */
export const systemActor: Actor = {
  personId: systemId,
  name: 'Accord',
  role: 'system',
  subjects: [systemId],
  language: 'en',
};
