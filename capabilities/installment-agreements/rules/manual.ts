/** The series of editions of the manual's section on securing installment agreements. */
export const manual = 'irm-5.14.1';
