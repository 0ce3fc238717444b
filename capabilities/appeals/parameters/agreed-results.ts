/** How a mediation ends where something was agreed in it, as its `MO` says. */
export const agreedResults: readonly string[] = ['mediated-agreed', 'mediated-partially-agreed'];
