/**
 * Who signs a form of an agreement (IRM 5.14.1.4.4(8)): the taxpayer, a spouse, and one for the Commissioner.
 */
export const signers = ['taxpayer', 'spouse', 'delegated-official'] as const;
export type Signer = (typeof signers)[number];

/** How a signature came. */
export const signingWays = ['on-paper', 'in-person', 'fax', 'electronic', 'by-approval'] as const;
export type SigningWay = (typeof signingWays)[number];
