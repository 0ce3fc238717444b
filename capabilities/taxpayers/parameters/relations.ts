/** How one taxpayer belongs to another: spouse; owner or business; another number of the same person. */
export const relations = ['spouse', 'owner', 'business', 'cross-reference'] as const;

export type Relation = (typeof relations)[number];

/** The same link as the other one has it. */
export const reciprocal: Readonly<Record<Relation, Relation>> = {
  spouse: 'spouse',
  owner: 'business',
  business: 'owner',
  'cross-reference': 'cross-reference',
};
