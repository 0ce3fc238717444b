/** What taxpayers are told to write to; the internal mailbox is not shown to them. */
export const publicAddress = 'ap.adr.programs@irs.gov';
