export {
  type EntityKind,
  entityKinds,
  type TaxpayerLanguage,
  type TinKind,
  tinKinds,
} from './parameters/entity-kinds.ts';
export { maskTin } from './rules/mask-tin.ts';
export { taxpayerTable } from './process/taxpayer.ts';
export { applyTaxpayer, type Taxpayer } from './process/taxpayer-record.ts';
export { words as taxpayersEnglish } from './words/en.ts';
export { words as taxpayersSpanish } from './words/es.ts';
