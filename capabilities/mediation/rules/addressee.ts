import { analystTitles, programMailbox } from '../parameters/program-mailbox.ts';

/** Who can be written to about mediation: the analyst by any title, and the manager of the case. */
export type Addressee = 'pam-analyst' | 'appeals-team-manager';

/**
 * To whom something addressed to a title goes: the charts call the analyst by five, and all are one person
 * at one mailbox. Undefined for a title that nobody here has.
 */
export function addresseeOf(title: string): Addressee | undefined {
  const asked = title.trim().toLowerCase();
  const ofAnalyst = [...analystTitles, programMailbox.name, 'pam-analyst'].map((one) => one.toLowerCase());
  if (ofAnalyst.includes(asked)) return 'pam-analyst';
  return asked === 'atm' || asked === 'appeals-team-manager' ? 'appeals-team-manager' : undefined;
}
