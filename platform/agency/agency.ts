/** The agency as its installation has set it up: who writes, and where it is reached. None of it is law. */
export type Agency = {
  readonly name: string;
  readonly addressLines: readonly string[];
  /** Where payments by mail go: the campuses, each with the states that it serves. */
  readonly campuses: readonly Campus[];
  readonly telephone: string;
  /** When the telephone is answered: `8 a.m. – 4:30 p.m. ET`. */
  readonly hours: string;
  readonly fax: string;
  /**
   * `own`: Accord's ledger is the master file and takes every code at once. `connected`: the agency keeps
   * one, and a code waits until somebody or the connection says that it has posted or was rejected.
   */
  readonly masterFile: 'own' | 'connected';
  /**
   * By person: the number with which an employee is named to taxpayers. A letter of an employee without one
   * does not leave.
   */
  readonly employeeNumbers: Readonly<Record<string, string>>;
};

/** A campus that receives payments: of small business and self-employed, or of wage and investment. */
export type Campus = {
  readonly division: 'sbse' | 'wi';
  readonly city: string;
  readonly state: string;
  readonly zip: string;
  /** By their two letters. */
  readonly serves: readonly string[];
};
