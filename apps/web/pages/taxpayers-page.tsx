import { registerTaxpayerContract } from '#capabilities/taxpayers/api/register-taxpayer.contract.ts';
import { TaxpayersPage } from '#capabilities/taxpayers/web/taxpayers-page.tsx';
import { useSession } from '../session.ts';

/** The search, with the way to register somebody for those who may. */
export function ComposedTaxpayersPage() {
  const role = useSession().data?.person?.role;
  return <TaxpayersPage mayRegister={role !== undefined && registerTaxpayerContract.by.includes(role)} />;
}
