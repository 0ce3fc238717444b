export {
  type EntityKind,
  entityKinds,
  type TaxpayerLanguage,
  type TinKind,
  tinKinds,
} from './parameters/entity-kinds.ts';
export { numberMissesMax } from './parameters/number-misses-max.ts';
export { numberTriesMax } from './parameters/number-tries-max.ts';
export { type Relation, relations } from './parameters/relations.ts';
export { readCafNumber } from './rules/read-caf-number.ts';
export { maskTin } from './rules/mask-tin.ts';
export { type AuthorityFacts, decideAuthority, isAuthorized } from './rules/decide-authority.ts';
export { authorityTable } from './process/authority.ts';
export { isOpenDouble, isStandingDouble } from './process/double-record.ts';
export { taxpayerTable } from './process/taxpayer.ts';
export { applyTaxpayer, type Taxpayer, type TaxpayerLink } from './process/taxpayer-record.ts';
export { words as taxpayersEnglish } from './words/en.ts';
export { words as taxpayersSpanish } from './words/es.ts';
