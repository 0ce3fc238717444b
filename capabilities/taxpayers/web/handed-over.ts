import { useLocation } from 'react-router';
import { blankTaxpayer, type NewTaxpayer } from './new-taxpayer.ts';
import { blankOpening, type TypedOpening } from './opening.ts';

/**
 * What was typed where a number is opened, and where a taxpayer is registered. It goes from one to the other
 * and back beside the address, because there is a taxpayer's number in it.
 */
export type HandedOver = { readonly opening: TypedOpening; readonly taxpayer: NewTaxpayer };

export function useHandedOver(): HandedOver {
  const state = useLocation().state as Partial<HandedOver> | null;
  return { opening: blankOpening, taxpayer: blankTaxpayer, ...state };
}

/** The same number where a taxpayer is registered; it is typed once more there, unless it was already. */
export function withNumberOf(taxpayer: NewTaxpayer, { tinKind, tin }: TypedOpening): NewTaxpayer {
  const isSame = taxpayer.tinKind === tinKind && taxpayer.tin === tin;
  return isSame ? taxpayer : { ...taxpayer, tinKind, tin, tinAgain: '' };
}
