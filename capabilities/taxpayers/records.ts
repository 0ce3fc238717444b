export { findTaxpayer, listTaxpayers } from './store/taxpayer-store.ts';
