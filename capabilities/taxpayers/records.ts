export { listAuthorities, listAuthorityFacts } from './store/authority-store.ts';
export { listDoubleRecords, listStandingDoubles } from './store/double-record-store.ts';
export { listPersonsPastBounds } from './store/number-try-store.ts';
export { listNumbersHeldTwice } from './store/tin-store.ts';
export { findEntity, findTaxpayer, listTaxpayers } from './store/taxpayer-store.ts';
