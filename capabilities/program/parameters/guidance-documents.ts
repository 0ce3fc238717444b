import { day } from '#kernel/calendar/day.ts';
import type { DocumentId, GuidanceDocument } from '#kernel/law/source.ts';

const installmentAgreements = {
  series: 'irm-5.14.1',
  title: 'IRM 5.14.1, Securing Installment Agreements',
  issuedBy: 'Director, Collection Policy',
  audience: 'SB/SE Collection employees',
} as const;

/** Every document that ships, in the order of its effective day; which of them count is another question. */
export const guidanceDocuments: readonly GuidanceDocument[] = [
  {
    id: 'usc-7123-1998-07-22',
    series: 'usc-7123',
    title: '26 U.S.C. § 7123(b)(1), Appeals dispute resolution: mediation that binds nobody',
    effectiveDay: day('1998-07-22'),
    publishedAt: 'uscode.house.gov',
    note:
      '§ 7123(b)(1)(A): an issue that is unresolved at the end of the procedures of Appeals. ' +
      '§ 7123(b)(1)(B): attempts at a closing agreement (§ 7121) or a compromise (§ 7122) that failed. ' +
      'Known from a stored excerpt of Rev. Proc. 2014-63, section 2; its first day is remembered.',
  },
  {
    id: 'rev-proc-2014-63',
    series: 'rev-proc-2014-63',
    title: 'Rev. Proc. 2014-63, Post-Appeals Mediation',
    controlNumber: 'Rev. Proc. 2014-63',
    effectiveDay: day('2014-12-29'),
    publishedAt: 'www.irs.gov',
    note:
      'Supersedes Rev. Proc. 2009-44 and Announcements 2011-6 and 2008-111, which no letter cites. ' +
      'Known from stored excerpts; its first day, that of its publication, is remembered.',
  },
  {
    id: 'irm-8.26.9-2020-09-23',
    series: 'irm-8.26.9',
    title: 'IRM 8.26.9, Post Appeals Mediation (PAM) Procedures for Collection Cases',
    effectiveDay: day('2020-09-23'),
    publishedAt: 'www.irs.gov',
    note:
      'The text is not held. It goes on being in force where the memorandum AP-08-1125-0028 does not ' +
      'reprint a paragraph: eligibility, participants, co-mediator, confidentiality, models of reports.',
  },
  {
    ...installmentAgreements,
    id: 'irm-5.14.1-2022-12-23',
    effectiveDay: day('2022-12-23'),
    note:
      'The text is not held: the next edition names it as the one it supersedes and lists what it changed. ' +
      'Rules are read from that next edition.',
  },
  {
    ...installmentAgreements,
    id: 'irm-5.14.1-2023-03-31',
    issuedDay: day('2023-03-31'),
    effectiveDay: day('2023-03-31'),
    publishedAt: 'www.irs.gov',
    supersedes: 'irm-5.14.1-2022-12-23',
  },
  {
    ...installmentAgreements,
    id: 'irm-5.14.1-2024-07-02',
    issuedDay: day('2024-07-02'),
    effectiveDay: day('2024-07-02'),
    supersedes: 'irm-5.14.1-2023-03-31',
    note: 'Only its list of changes was read. Three user fees are lower from 2024-07-01.',
  },
  {
    id: 'announcement-2025-06',
    series: 'announcement-2025-06',
    title: 'Announcement 2025-06, pilot of changes to alternative dispute resolution in Appeals',
    controlNumber: 'Announcement 2025-06',
    issuedDay: day('2025-01-15'),
    effectiveDay: day('2025-01-15'),
    publishedAt: 'www.irs.gov',
    expiryDay: day('2027-01-15'),
    audience: 'Taxpayers and Appeals',
    note:
      'Published with news release IR-2025-14. It touches Fast Track Settlement and Post Appeals ' +
      'Mediation, in Collection and in other cases alike, and is the origin of the two changes for ' +
      'Collection. Known from excerpts.',
  },
  {
    id: 'simple-payment-plan-individuals-2025-03-05',
    series: 'simple-payment-plan-individuals',
    title: 'Simple Payment Plan, individuals',
    effectiveDay: day('2025-03-05'),
    audience: 'Individuals who ask for a payment plan',
    note: 'Read on the agency’s public page on payment plans; IRM 5.14.5 itself was not read.',
  },
  {
    id: 'ap-08-0925-0017',
    series: 'ap-08-0925-0017',
    title: 'Post Appeals Mediation pilot: a new Appeals team represents Appeals',
    controlNumber: 'AP-08-0925-0017',
    issuedDay: day('2025-09-11'),
    effectiveDay: day('2025-10-01'),
    expiryDay: day('2027-10-01'),
    audience: 'Appeals employees',
    note:
      'Known from excerpts. Where it sets another rule than AP-08-1125-0028, its rule counts for cases in ' +
      'the pilot. Two years from its launch; from its own date they would end on 09/11/2027.',
  },
  {
    id: 'ap-08-1125-0028',
    series: 'ap-08-1125-0028',
    title: 'Appeals Case Management System procedure updates for IRM 8.26.9, Post-Appeals Mediation',
    controlNumber: 'AP-08-1125-0028',
    issuedDay: day('2025-11-24'),
    effectiveDay: day('2025-11-24'),
    publishedAt: 'www.irs.gov',
    expiryDay: day('2027-11-24'),
    issuedBy: 'Director, Operations Support, Independent Office of Appeals',
    audience: 'Appeals employees',
    note: 'Temporary departures from IRM 8.26.9; may be extended, changed or made permanent.',
  },
  {
    id: 'simple-payment-plan-businesses-2025-12-03',
    series: 'simple-payment-plan-businesses',
    title: 'Simple Payment Plan, businesses',
    effectiveDay: day('2025-12-03'),
    audience: 'Businesses that ask for a payment plan',
    note: 'Read on the agency’s public page on payment plans; IRM 5.14.5 itself was not read.',
  },
];

/** What a new installation works by, each document from its effective day. */
export const adoptedEditions: readonly DocumentId[] = [
  'irm-8.26.9-2020-09-23',
  'irm-5.14.1-2022-12-23',
  'irm-5.14.1-2023-03-31',
  'announcement-2025-06',
  'ap-08-0925-0017',
  'ap-08-1125-0028',
];
