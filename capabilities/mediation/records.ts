/** What other capabilities' `store` and `api` may call. */
export { findSupportRequest, listOfAppeal, listSupportRequests } from './store/support-request-store.ts';
