/** What tells that a letter reached its reader. */
export const deliveryProofs = ['handed-over', 'signed-receipt', 'fax-confirmation', 'opened-online'] as const;
export type DeliveryProof = (typeof deliveryProofs)[number];

/** Why a letter came back. */
export const returnReasons = ['no-such-address', 'moved', 'not-taken', 'unclaimed'] as const;
export type ReturnReason = (typeof returnReasons)[number];
