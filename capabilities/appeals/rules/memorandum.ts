import type { Citation } from '#kernel/law/source.ts';

/** The document whose edition decides what can be appealed and until when. */
export const manual = 'irm-5.14.1';

/** A paragraph of the memorandum, by the section of the manual that it reprints. */
export function memo(section: string): Citation {
  return { cite: `AP-08-1125-0028 § ${section}` };
}

/** The revenue procedure that the memorandum builds on. */
export function procedure(section: string): Citation {
  return { cite: `Rev. Proc. 2014-63 § ${section}` };
}

/** The trial of a new Appeals team for mediation. */
export const pilot: Citation = { cite: 'AP-08-0925-0017' };
