/** What other capabilities' `store` and `api` may call. */
export { findRequest } from './store/agreement-request-store.ts';
export { findAgreement } from './store/agreement-store.ts';
export { receiveAppealOutcome } from './store/receive-appeal-outcome.ts';
