/** The forms that an agreement can be written on. */
export const formNumbers = ['433-D', '2159'] as const;
export type FormNumber = (typeof formNumbers)[number];

/** What a way of paying asks for on paper; `none` where the confirmation alone is enough. */
export type FormsOfMethod = {
  /** The forms that go with it, the usual one first. */
  readonly forms: readonly (FormNumber | 'none')[];
  readonly signature: boolean;
  readonly bank: boolean;
};

const letterIsEnough: FormsOfMethod = { forms: ['433-D', 'none'], signature: false, bank: false };

/** IRM 5.14.1.4.4(8) note and (9). */
export const formsOfMethod = {
  'direct-debit': { forms: ['433-D'], signature: true, bank: true },
  'payroll-deduction': { forms: ['2159'], signature: true, bank: false },
  eftps: letterIsEnough,
  'direct-pay': letterIsEnough,
  card: letterIsEnough,
  check: letterIsEnough,
  other: letterIsEnough,
} as const satisfies Readonly<Record<string, FormsOfMethod>>;
