/** Who takes proposals and works them (IRM 5.14.1.1(2)). */
export const workers = ['revenue-officer'] as const;

/** Who approves what a worker has prepared. */
export const approvers = ['group-manager'] as const;

const staff: readonly string[] = [...workers, ...approvers];

/** Whether somebody in this role works on requests or approves them. */
export function isStaff({ role }: { readonly role: string }): boolean {
  return staff.includes(role);
}
