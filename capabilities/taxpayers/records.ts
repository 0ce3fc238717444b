export { listAuthorities, listAuthorityFacts } from './store/authority-store.ts';
export { findTaxpayer, listTaxpayers } from './store/taxpayer-store.ts';
