export { listAuthorities, listAuthorityFacts } from './store/authority-store.ts';
export { findKindOfTaxpayer, findTaxpayer, listTaxpayers } from './store/taxpayer-store.ts';
