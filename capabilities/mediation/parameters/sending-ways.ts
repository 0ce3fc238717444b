/** What a fax machine says of a fax. */
export const faxResults = ['got-through', 'busy', 'no-answer', 'broken-off'] as const;
export type FaxResult = (typeof faxResults)[number];

/**
 * What is looked at twice before papers with personal data leave. The manual of 2020 has a section on it (IRM
 * 8.26.9.3); its list is remembered, not read.
 */
export const secondLooks = ['address', 'contents', 'taxpayer', 'wrapping'] as const;
