import type { Agency } from '#platform/agency/agency.ts';
import { demonstrationActor } from './people.ts';

/** Who writes the demonstration's letters. The numbers and the addresses of the office are made up. */
export const demonstrationAgency: Agency = {
  name: 'Internal Revenue Service',
  addressLines: ['400 Example Plaza, Suite 12', 'Richmond, VA 23219'],
  paymentAddressLines: ['Internal Revenue Service', 'PO Box 00000', 'Kansas City, MO 64999'],
  telephone: '804-555-0114',
  hours: '8 a.m. – 4:30 p.m. ET',
  fax: '804-555-0190',
  employeeNumbers: {
    [demonstrationActor('M. Reyes').personId]: '1000412',
    [demonstrationActor('J. Ortiz').personId]: '1000387',
  },
};
