/**
 * A stop of the tour: as whom one looks, at which page. Ids of the demonstration follow from names and stay.
 */
export type TourStep = { readonly name: string; readonly person: string; readonly path: string };

const [lund, amari, marin] = [
  '956c5051-4675-8a3a-81c5-3fdabee98c82',
  'bc73c505-1cbc-823a-8fba-c587a632ff6e',
  '9eabcfba-fed9-846c-8670-8cdbf8672181',
];

/** From the desk to the letter, and to the other side of it. */
export const tourSteps: readonly TourStep[] = [
  { name: 'work', person: 'M. Reyes', path: '/work' },
  { name: 'taxpayer', person: 'M. Reyes', path: `/taxpayers/${lund}` },
  { name: 'proposal', person: 'M. Reyes', path: `/taxpayers/${amari}/proposals/new` },
  { name: 'approve', person: 'J. Ortiz', path: '/to-approve' },
  { name: 'agreement', person: 'M. Reyes', path: `/taxpayers/${marin}` },
  { name: 'own', person: 'S. Marín', path: '/my' },
  { name: 'guidance', person: 'M. Reyes', path: '/guidance' },
];
