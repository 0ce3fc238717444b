import type { Day } from '#kernel/calendar/day.ts';
import type { Citation, DocumentId } from '#kernel/law/source.ts';

/** The edition whose steps these rules follow. It goes on being followed after its last day until decided. */
export const memorandum: DocumentId = 'ap-08-1125-0028';

/** The manual that it departs from, which goes on where the memorandum says nothing. */
export const baseManual: DocumentId = 'irm-8.26.9-2020-09-23';

/**
 * A paragraph of the memorandum, by the section of the manual that it reprints: `memo('8.26.9.2.3.3(1)b')`.
 */
export function memo(section: string): Citation {
  return { cite: `AP-08-1125-0028 § ${section}` };
}

/** The charts of the memorandum's exhibit. */
export const chart = memo('Exhibit 8.26.9-1');

/** Under which document a step of this day stands: the memorandum counts from its own day on. */
export function editionOn(on: Day, firstDay: Day): DocumentId {
  return on >= firstDay ? memorandum : baseManual;
}

/** Mediators from outside the agency are in the manual of 2020 and the revenue procedure, not here. */
export const coMediatorLaw: Citation = { cite: 'Rev. Proc. 2014-63' };

/** Nothing about a taxpayer goes outside the agency without the taxpayer's consent. */
export const consentLaw: Citation = { cite: 'IRM Exhibit 8.26.9-4' };

/** That Counsel and the originating function may prepare a session is in the procedure on such talks. */
export const preparationLaw: Citation = { cite: 'Rev. Proc. 2012-18' };
