/**
 * The services that a user fee is charged for, with the regulation that imposes it: IRM 5.14.1.2(10). Nothing
 * else costs a fee: no change inside an agreement, no appeal, no statement.
 */
export const feeServices = {
  origination: '26 CFR 300.1',
  restructuring: '26 CFR 300.2',
  reinstatement: '26 CFR 300.2',
} as const;

export type FeeService = keyof typeof feeServices;

/** What is done for a taxpayer with an agreement and costs no fee. */
export const freeServices = ['payment-change', 'appeal', 'annual-statement'] as const;

export type FreeService = (typeof freeServices)[number];
