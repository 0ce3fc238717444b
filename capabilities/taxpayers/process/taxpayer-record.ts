import type { EntityKind, TaxpayerLanguage, TinKind } from '../parameters/entity-kinds.ts';
import type { FirstContact, FirstContactChannel } from '../parameters/first-contacts.ts';
import type { Relation } from '../parameters/relations.ts';
import type { TaxpayerEvent, TaxpayerState } from './taxpayer.ts';

/** A taxpayer as it stands. The number itself is not here: its row is written beside, encrypted. */
export type Taxpayer = {
  readonly taxpayerId: string;
  readonly compartment: string;
  readonly state: TaxpayerState;
  readonly version: number;
  readonly kind: EntityKind;
  readonly name: string;
  readonly language: TaxpayerLanguage;
  readonly tinKind: TinKind;
  readonly tinLastFour: string;
  readonly addressLines: readonly string[];
  /** Persons who see this record because it is their own, in order of id. */
  readonly personIds: readonly string[];
  /** Spouse, owner, business, other numbers; in order of id. */
  readonly links: readonly TaxpayerLink[];
};

export type TaxpayerLink = { readonly taxpayerId: string; readonly relation: Relation };

export type RegisterTaxpayerBody = Omit<
  Taxpayer,
  'compartment' | 'state' | 'version' | 'personIds' | 'links'
>;
/** What brought an officer to a record that was not seen before. */
export type OpenByNumberBody = {
  readonly channel: FirstContactChannel;
  readonly contactWith: FirstContact;
  readonly because: string;
};
/** What the account with this number says of its taxpayer, as data and as a reader of history sees it. */
export type RecognizeTaxpayerBody = {
  readonly brought: Pick<Taxpayer, 'name' | 'kind' | 'addressLines'>;
  readonly text: string;
};
export type AdmitPersonBody = { readonly personId: string };

type TaxpayerStep = { readonly event: string; readonly to: string; readonly body: unknown };

/** What a step changes. The rebuild from history folds it. */
export function applyTaxpayer(before: Taxpayer | undefined, step: TaxpayerStep): Omit<Taxpayer, 'version'> {
  const event = step.event as TaxpayerEvent;
  switch (event) {
    case 'register-taxpayer':
      return {
        ...(step.body as RegisterTaxpayerBody),
        compartment: 'shared',
        state: 'registered',
        personIds: [],
        links: [],
      };
    case 'open-by-number':
      if (before === undefined) throw new Error('a record is opened of a taxpayer that does not exist');
      return before;
    case 'recognize-taxpayer':
      if (before === undefined) throw new Error('an account is of a taxpayer that does not exist');
      return before;
    case 'admit-person': {
      if (before === undefined) throw new Error('a person is admitted to a taxpayer that does not exist');
      const { personId } = step.body as AdmitPersonBody;
      return { ...before, personIds: [...new Set([...before.personIds, personId])].toSorted() };
    }
    case 'link-taxpayer': {
      if (before === undefined) throw new Error('a taxpayer is linked to one that does not exist');
      const link = step.body as TaxpayerLink;
      const others = before.links.filter(({ taxpayerId }) => taxpayerId !== link.taxpayerId);
      return { ...before, links: [...others, link].toSorted(byTaxpayer) };
    }
  }
}

function byTaxpayer(one: TaxpayerLink, other: TaxpayerLink): number {
  return one.taxpayerId < other.taxpayerId ? -1 : 1;
}
