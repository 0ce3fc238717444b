/**
 * Transactions by which a payment posts to a module: subsequent payment and designated payment of the trust
 * fund.
 */
export const paymentCodes: readonly string[] = ['670', '640'];
