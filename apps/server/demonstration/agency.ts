import type { Agency } from '#platform/agency/agency.ts';
import { demonstrationActor } from './people.ts';

/**
 * Where payments go, by state. An installation sets it from the agency's current list; this one divides the
 * country between two campuses.
 */
const campuses: Agency['campuses'] = [
  {
    division: 'sbse',
    city: 'Ogden',
    state: 'UT',
    zip: '84201',
    serves: 'AK AZ CA CO HI ID MT NV NM ND OR SD UT WA WY'.split(' '),
  },
  {
    division: 'sbse',
    city: 'Kansas City',
    state: 'MO',
    zip: '64999',
    serves: (
      'AL AR CT DC DE FL GA IA IL IN KS KY LA MA MD ME MI MN MO MS NC NE ' +
      'NH NJ NY OH OK PA RI SC TN TX VA VT WI WV'
    ).split(' '),
  },
];

/** Who writes the demonstration's letters. The numbers and the addresses of the office are made up. */
export const demonstrationAgency: Agency = {
  name: 'Internal Revenue Service',
  addressLines: ['400 Example Plaza, Suite 12', 'Richmond, VA 23219'],
  campuses,
  telephone: '804-555-0114',
  hours: '8 a.m. – 4:30 p.m. ET',
  fax: '804-555-0190',
  masterFile: 'own',
  employeeNumbers: {
    [demonstrationActor('M. Reyes').personId]: '1000412',
    [demonstrationActor('A. Kessler').personId]: '1000438',
    [demonstrationActor('N. Boudreau').personId]: '1000455',
    [demonstrationActor('J. Ortiz').personId]: '1000387',
    [demonstrationActor('E. Sandoval').personId]: '1000501',
    [demonstrationActor('G. Whitlock').personId]: '1000502',
    [demonstrationActor('K. Moreau').personId]: '1000503',
    [demonstrationActor('N. Adeyemi').personId]: '1000504',
    [demonstrationActor('D. Eklund').personId]: '1000505',
    [demonstrationActor('S. Whitfield').personId]: '1000506',
    [demonstrationActor('V. Lindqvist').personId]: '1000507',
    [demonstrationActor('C. Duval').personId]: '1000508',
  },
};
