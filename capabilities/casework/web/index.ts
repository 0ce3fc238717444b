import { WithMeanwhile } from './changed-meanwhile.tsx';
import { ContactsPanel } from './contacts-panel.tsx';
import { DeadlinesPanel } from './deadlines-panel.tsx';
import { DocumentsPanel } from './documents-panel.tsx';
import { HistoryPanel } from './history-panel.tsx';
import { NotesPanel } from './notes-panel.tsx';
import { PeoplePanel } from './people-panel.tsx';
import { RightsPanel } from './rights-panel.tsx';

/** What pages across capabilities are composed of. */
export const panels = {
  Contacts: ContactsPanel,
  Deadlines: DeadlinesPanel,
  Documents: DocumentsPanel,
  History: HistoryPanel,
  Notes: NotesPanel,
  People: PeoplePanel,
  Rights: RightsPanel,
  WithMeanwhile,
};
