/** Reasons that explain nothing to the taxpayer; a denial does not leave with one of them alone. */
export const boilerplateReasons: readonly string[] = [
  'denied',
  'not eligible',
  'ineligible',
  'not appropriate',
  'mediation is not appropriate',
  'the request is denied',
  'your request is denied',
  'see attached',
  'n/a',
];
