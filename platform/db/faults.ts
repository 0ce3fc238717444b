/** What the drivers of both databases throw: an error with the SQLSTATE of PostgreSQL in `code`. */
export type DatabaseFault = Error & {
  readonly code: string;
  readonly severity: string;
  readonly constraint?: string;
  readonly table?: string;
  readonly schema?: string;
};

export function isDatabaseFault(thrown: unknown): thrown is DatabaseFault {
  return (
    thrown instanceof Error &&
    'severity' in thrown &&
    'code' in thrown &&
    typeof thrown.code === 'string' &&
    /^[0-9A-Z]{5}$/.test(thrown.code)
  );
}

/** Whether a statement failed only because one before it in its transaction had failed. */
export function isFollowing(thrown: unknown): boolean {
  const inFailedTransaction = '25P02';
  return isDatabaseFault(thrown) && thrown.code === inFailedTransaction;
}

const firstOfItsKind = ['head_pkey', 'agency_command_pkey'];

/** Whether a transaction lost against another and may be begun anew: it left nothing behind. */
export function isLostRace(thrown: unknown): boolean {
  if (!isDatabaseFault(thrown)) return false;
  const serializationFailure = '40001';
  const deadlock = '40P01';
  const uniqueViolation = '23505';
  if (thrown.code === serializationFailure || thrown.code === deadlock) return true;
  // Two commands have created the same taxpayer at once, or are one and the same: the second one begins again
  // and meets the first one's.
  return thrown.code === uniqueViolation && firstOfItsKind.includes(String(thrown.constraint));
}

/** Whether the world has failed in a way that may pass: the same call may go through later. */
export function isPassing(thrown: unknown): boolean {
  if (!(thrown instanceof Error)) return false;
  // Connection, conflict, no more room or connections, shutdown or restart, and faults of the disk.
  if (isDatabaseFault(thrown)) return /^(?:08|40|53|57|58)/.test(thrown.code);
  if (isCutConnection(thrown)) return true;
  return thrown instanceof AggregateError && thrown.errors.length > 0 && thrown.errors.every(isPassing);
}

function isCutConnection(thrown: Error): boolean {
  const { code } = thrown as NodeJS.ErrnoException;
  if (code !== undefined) return passingErrors.includes(code);
  return /^(?:Connection terminated|timeout exceeded when trying to connect)/.test(thrown.message);
}

const passingErrors: readonly string[] = [
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EMFILE',
  'ENFILE',
  'ENOSPC',
];
