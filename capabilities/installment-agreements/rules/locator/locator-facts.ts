import type { OriginFacts } from '../facts/finance-facts.ts';
import type { ModuleFacts } from '../facts/module-facts.ts';
import type { RequestFacts } from '../facts/request-facts.ts';

/** What a locator number reads of a module. */
export type LocatorModule = Pick<
  ModuleFacts,
  'included' | 'crossReferenced' | 'assessedDay' | 'restrictedAccruals' | 'status' | 'joint'
>;

/** What a locator number is made from. */
export type LocatorFacts = {
  readonly origin: Pick<OriginFacts, 'function' | 'form' | 'conditions'>;
  readonly request: Pick<RequestFacts, 'method'>;
  readonly modules: readonly LocatorModule[];
};
