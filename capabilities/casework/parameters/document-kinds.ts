/** What a paper in a case can be filed as. */
export const documentKinds = [
  'financial-statement',
  'tax-return',
  'proof-of-payment',
  'proof-of-income',
  'proof-of-expense',
  'power-of-attorney',
  'signed-form',
  'letter-from-taxpayer',
  'other',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** The forms in which a paper is kept. None of them can carry a program that a browser would run. */
export const documentMediaTypes = [
  'application/pdf',
  'image/png',
  'image/jpeg',
  'image/tiff',
  'text/plain',
] as const;
export type DocumentMediaType = (typeof documentMediaTypes)[number];

/** How a file of each form is named on a reader's disk. */
export const documentEndings: Readonly<Record<DocumentMediaType, string>> = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/tiff': 'tif',
  'text/plain': 'txt',
};

/** Our own bound, not the law's: ten megabytes, some hundred scanned pages. */
export const documentBytesMax = 10_485_760;
