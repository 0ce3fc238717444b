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
    id: 'simple-payment-plan-individuals-2025-03-05',
    series: 'simple-payment-plan-individuals',
    title: 'Simple Payment Plan, individuals',
    effectiveDay: day('2025-03-05'),
    audience: 'Individuals who ask for a payment plan',
    note: 'Read on the agency’s public page on payment plans; IRM 5.14.5 itself was not read.',
  },
  {
    id: 'ap-08-1125-0028',
    series: 'ap-08-1125-0028',
    title: 'Appeals Case Management System procedure updates for IRM 8.26.9, Post-Appeals Mediation',
    controlNumber: 'AP-08-1125-0028',
    issuedDay: day('2025-11-24'),
    effectiveDay: day('2025-11-24'),
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
  'irm-5.14.1-2022-12-23',
  'irm-5.14.1-2023-03-31',
  'ap-08-1125-0028',
];
