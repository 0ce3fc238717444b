/**
 * Do the taxes of this request belong to the kinds that a type is offered for?
 *
 * Law: the agreement table, Type of Tax. A mixed request has to fit on every module.
 * Not modelled: whether a taxpayer is in business; an open employment tax filing requirement arrives as a
 * fact.
 */
import type { KindOfTax } from '#capabilities/accounts/index.ts';
import type { Finding, Holds } from '#kernel/decision/finding.ts';
import { irm } from '#kernel/law/source.ts';
import type { TaxClass } from '../../parameters/agreement-type.ts';
import { includedModules, type PendingFacts } from '../case-facts.ts';
import { type ModuleFacts, moduleKey } from '../facts/module-facts.ts';
import type { TaxpayerFacts } from '../facts/taxpayer-facts.ts';
import { allHold, anyHolds, known, tested } from '../findings.ts';

const individual: readonly KindOfTax[] = [
  'individual-income',
  'individual-other',
  'shared-responsibility',
  'trust-fund-recovery-penalty',
];

export function taxesFitType(facts: PendingFacts, taxes: readonly TaxClass[]): Finding {
  const modules = includedModules(facts);
  const fits = modules.map((module) => fitsAny(module, { taxpayer: facts.taxpayer, modules }, taxes));
  const holds = modules.length === 0 ? false : allHold(fits);
  const names = modules.filter((_, index) => fits[index] === holds && holds !== true).map(moduleKey);
  return tested(
    'taxes-fit-type',
    holds,
    {
      fact: 'kindsOfTax',
      value: [...new Set(modules.map(({ kind }) => kind))],
      unit: 'code',
      how: 'one-of',
      limit: { value: taxes },
    },
    irm('Exhibit 5.14.1-5'),
    { act: holds === 'unknown' ? 'look-up-business' : 'choose-other-type', names },
  );
}

/** Who owes a module, and what else the request covers. */
type Beside = { readonly taxpayer: TaxpayerFacts; readonly modules: readonly ModuleFacts[] };

function fitsAny(module: ModuleFacts, beside: Beside, taxes: readonly TaxClass[]): Holds {
  return anyHolds(taxes.map((taxClass) => belongs[taxClass](module, beside)));
}

/** Whether every tax of the request is an individual one. */
export function coversIndividualTaxOnly(facts: PendingFacts): boolean {
  return includedModules(facts).every((module) => !isBusiness(module));
}

const isBusiness = ({ kind }: ModuleFacts): boolean => !individual.includes(kind);
const isTrustFund = ({ kind }: ModuleFacts): boolean => kind === 'trust-fund';
const outOfBusiness = ({ inBusiness }: TaxpayerFacts): Holds => known(inBusiness, (is) => !is);

/** What each word of the table means for a module. */
const belongs: Readonly<Record<TaxClass, (module: ModuleFacts, beside: Beside) => Holds>> = {
  any: () => true,
  imf: ({ kind }) => individual.includes(kind),
  'imf-income': ({ kind }) => kind === 'individual-income',
  'bmf-income': ({ kind }) => kind === 'business-income',
  'bmf-without-trust-fund': (module) => isBusiness(module) && module.kind !== 'trust-fund',
  'oob-bmf': (module, { taxpayer }) => allHold([isBusiness(module), outOfBusiness(taxpayer)]),
  'oob-sole-proprietor': (module, { taxpayer }) =>
    allHold([isBusiness(module), taxpayer.entity === 'sole-proprietor', outOfBusiness(taxpayer)]),
  'bmf-trust-fund': (module, { taxpayer }) => allHold([isTrustFund(module), taxpayer.inBusiness]),
  'any-beside-trust-fund': (_, { taxpayer, modules }) =>
    allHold([modules.some(isTrustFund), taxpayer.inBusiness]),
};
