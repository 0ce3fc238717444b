/** A transaction code with its action code. */
export type ActionCode = { readonly code: string; readonly actionCode: string };

/** An agreement is established on the module. IRM 5.14.1.3(10)a; IRM 5.14.1.2(7). */
export const agreementEstablished: ActionCode = { code: '971', actionCode: '063' };

/** The agreement is terminated. IRM 5.14.1.2(7), first note. */
export const agreementTerminated: ActionCode = { code: '971', actionCode: '163' };

/** CP 504, LT11 or Letter 1058 was sent for the module. IRM 5.14.1.2(7)d. */
export const levyNoticeSent: ActionCode = { code: '971', actionCode: '069' };
