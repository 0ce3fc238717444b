/** A transaction code with its action code. */
export type CodePair = { readonly tc: string; readonly ac: string };

/**
 * The codes of Exhibit 5.14.1-1 that mark agreements on IDRS and reverse those marks. The list is complete.
 */
export const agreementCodes = {
  pending: { tc: '971', ac: '043' },
  pendingReversed: { tc: '972', ac: '043' },
  active: { tc: '971', ac: '063' },
  activeReversed: { tc: '971', ac: '163' },
  activeInError: { tc: '972', ac: '063' },
  /** CP 504, LT11 or Letter 1058 was sent, which raises the failure-to-pay rate: IRM 5.14.1.2(7)d. */
  noticeOfLevy: { tc: '971', ac: '069' },
} as const satisfies Record<string, CodePair>;
