import { openByNumberContract } from '#capabilities/taxpayers/api/open-by-number.contract.ts';
import { registerTaxpayerContract } from '#capabilities/taxpayers/api/register-taxpayer.contract.ts';
import { TaxpayersPage } from '#capabilities/taxpayers/web/taxpayers-page.tsx';
import { useSession } from '../session.ts';

/** The search, with the ways to open a record by its number and to register somebody, for those who may. */
export function ComposedTaxpayersPage() {
  const role = useSession().data?.person?.role;
  const may = ({ by }: { readonly by: readonly string[] }) => role !== undefined && by.includes(role);
  return <TaxpayersPage mayOpen={may(openByNumberContract)} mayRegister={may(registerTaxpayerContract)} />;
}
