import type { Day } from '../calendar/day.ts';

/** Names one edition of one document: `irm-5.14.1-2023-03-31`. */
export type DocumentId = string;

/**
 * How sure we are of a value: read in the named source, computed from what was read, or remembered and still
 * to be read.
 */
export type Confidence = 'read' | 'derived' | 'recalled';

/**
 * A place in the law, in the one written form that tools can parse: `26 U.S.C. § 6159(c)(1)`, `IRM
 * 5.14.1.3(4)c`.
 */
export type Citation = { readonly cite: string };

/** Where a value was found, and how sure that is. */
export type Source = Citation & { readonly confidence: Confidence; readonly note?: string };

/** A place in the law that says how sure it is where it was not simply read. */
export type StatedCitation = Citation & Partial<Source>;

/** One edition of a document that says how the agency works. */
export type GuidanceDocument = {
  readonly id: DocumentId;
  /** The document whose editions follow one another: `irm-5.14.1`. */
  readonly series: string;
  readonly title: string;
  readonly controlNumber?: string;
  readonly issuedDay?: Day;
  readonly effectiveDay: Day;
  /** The last day on which it counts, for temporary guidance. */
  readonly expiryDay?: Day;
  readonly supersedes?: DocumentId;
  readonly issuedBy?: string;
  readonly audience?: string;
  /** Where everybody can read it; absent where it is not known to be public. */
  readonly publishedAt?: string;
  readonly note?: string;
};

/** A section of the Internal Revenue Manual: `irm('5.14.1.3(4)c')`. */
export function irm(section: string): Citation {
  return { cite: `IRM ${section}` };
}

/** A section of the Internal Revenue Code: `usc('6159(c)(1)')`. */
export function usc(section: string): Citation {
  return { cite: `26 U.S.C. § ${section}` };
}

/** A section of the Treasury regulations: `cfr('301.6159-1(b)(2)')`. */
export function cfr(section: string): Citation {
  return { cite: `26 CFR ${section}` };
}
