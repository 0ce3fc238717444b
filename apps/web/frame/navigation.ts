import type { Role } from '#capabilities/casework/index.ts';
import type { UiWord } from '#ui/speech.tsx';

export type NavItem = { readonly to: string; readonly word: UiWord; readonly keys?: string };

const work: NavItem = { to: '/work', word: 'ui.nav-work', keys: 'g w' };
const toApprove: NavItem = { to: '/to-approve', word: 'ui.nav-to-approve' };
const taxpayers: NavItem = { to: '/taxpayers', word: 'ui.nav-taxpayers', keys: 'g t' };
const inputs: NavItem = { to: '/inputs', word: 'ui.nav-inputs' };
const letters: NavItem = { to: '/letters', word: 'ui.nav-letters', keys: 'g l' };
const appeals: NavItem = { to: '/appeals', word: 'ui.nav-appeals' };
const reports: NavItem = { to: '/reports/pending-codes', word: 'ui.nav-reports' };
const mediations: NavItem = { to: '/mediations', word: 'ui.nav-mediations' };
const start: NavItem = { to: '/start', word: 'ui.nav-start' };
const guidance: NavItem = { to: '/guidance', word: 'ui.nav-guidance' };

/** What a role can open, in the order in which it stands at the left; the first is where the role begins. */
const itemsByRole: Readonly<Partial<Record<Role, readonly NavItem[]>>> = {
  'revenue-officer': [work, taxpayers, letters, guidance],
  'group-manager': [work, toApprove, taxpayers, letters, reports, guidance],
  'appeals-technical-employee': [work, appeals, mediations, letters, guidance],
  'appeals-team-manager': [work, appeals, mediations, letters, guidance],
  'pam-analyst': [mediations, work, guidance],
  'area-director': [mediations, guidance],
  'front-line-executive': [mediations, guidance],
  mediator: [mediations, guidance],
  'co-mediator': [mediations],
  'adr-pmo': [mediations, guidance],
  'ccp-clerk': [work, inputs, taxpayers, guidance],
};

/** The items of a role; one without pages of its own begins where that is said, and can read the guidance. */
export function navigationOf(role: string): readonly NavItem[] {
  return itemsByRole[role as Role] ?? [start, guidance];
}

/** Whether there is anything to search for: whoever stands between two sides finds the mediation alone. */
export function maySearch(role: string): boolean {
  return role !== 'mediator' && role !== 'co-mediator';
}
