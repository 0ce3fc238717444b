import { WithBalances } from './balances.tsx';
import { ModulesPanel } from './modules-panel.tsx';

/** What pages across capabilities are composed of. */
export const panels = { Modules: ModulesPanel, WithBalances };
