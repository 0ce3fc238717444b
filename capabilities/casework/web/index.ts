import { ContactsPanel } from './contacts-panel.tsx';
import { DeadlinesPanel } from './deadlines-panel.tsx';
import { HistoryPanel } from './history-panel.tsx';
import { PeoplePanel } from './people-panel.tsx';
import { RightsPanel } from './rights-panel.tsx';

/** What pages across capabilities are composed of. */
export const panels = {
  Contacts: ContactsPanel,
  Deadlines: DeadlinesPanel,
  History: HistoryPanel,
  People: PeoplePanel,
  Rights: RightsPanel,
};
