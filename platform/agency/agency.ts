/** The agency as its installation has set it up: who writes, and where it is reached. None of it is law. */
export type Agency = {
  readonly name: string;
  readonly addressLines: readonly string[];
  /** Where payments by mail go. */
  readonly paymentAddressLines: readonly string[];
  readonly telephone: string;
  /** When the telephone is answered: `8 a.m. – 4:30 p.m. ET`. */
  readonly hours: string;
  readonly fax: string;
  /**
   * By person: the number with which an employee is named to taxpayers. A letter of an employee without one
   * does not leave.
   */
  readonly employeeNumbers: Readonly<Record<string, string>>;
};
