export { listAuthorities, listAuthorityFacts } from './store/authority-store.ts';
export { listPersonsPastBounds } from './store/number-try-store.ts';
export { listNumbersHeldTwice } from './store/tin-store.ts';
export { findKindOfTaxpayer, findTaxpayer, listTaxpayers } from './store/taxpayer-store.ts';
