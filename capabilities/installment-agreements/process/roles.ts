/** Who takes proposals and works them (IRM 5.14.1.1(2)). */
export const workers = ['revenue-officer'] as const;

/** Who approves what a worker has prepared. */
export const approvers = ['group-manager'] as const;
