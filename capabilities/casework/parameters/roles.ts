type RoleEntry = {
  readonly role: string;
  /** `outside`: neither of the agency nor of the taxpayer’s side. */
  readonly kind: 'staff' | 'taxpayer-side' | 'outside' | 'system';
  /** Whether a taxpayer can be assigned to a person in this role. */
  readonly holdsCases?: true;
  /** Answers for the work of others, whose queue it may look through. */
  readonly leads?: true;
  /** Sees its own mediations and nothing else: no queue, no history, no contacts of a taxpayer. */
  readonly walled?: true;
};

/** Every role in which somebody, or something, acts. */
// prettier-ignore
export const roles = [
  { role: 'revenue-officer',            kind: 'staff', holdsCases: true },
  { role: 'group-manager',              kind: 'staff', holdsCases: true, leads: true },
  { role: 'territory-manager',          kind: 'staff', leads: true },
  { role: 'area-manager',               kind: 'staff', leads: true },
  { role: 'independent-reviewer',       kind: 'staff' },
  { role: 'ccp-clerk',                  kind: 'staff' },
  { role: 'csco-clerk',                 kind: 'staff' },
  { role: 'clo-clerk',                  kind: 'staff' },
  { role: 'appeals-technical-employee', kind: 'staff' },
  { role: 'appeals-team-manager',       kind: 'staff', leads: true },
  { role: 'pam-analyst',                kind: 'staff' },
  { role: 'area-director',              kind: 'staff' },
  { role: 'front-line-executive',       kind: 'staff' },
  { role: 'mediator',                   kind: 'staff', walled: true },
  { role: 'co-mediator',                kind: 'outside', walled: true },
  { role: 'adr-pmo',                    kind: 'staff' },
  { role: 'taxpayer',                   kind: 'taxpayer-side' },
  { role: 'representative',             kind: 'taxpayer-side' },
  { role: 'quality-reviewer',           kind: 'staff' },
  { role: 'policy-analyst',             kind: 'staff' },
  { role: 'auditor',                    kind: 'staff' },
  { role: 'administrator',              kind: 'staff' },
  { role: 'integrator',                 kind: 'system' },
  { role: 'system',                     kind: 'system' },
] as const satisfies readonly RoleEntry[];

export type Role = (typeof roles)[number]['role'];
export type RoleKind = RoleEntry['kind'];
