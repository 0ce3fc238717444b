import { FilePanel } from './file-panel.tsx';
import { OwnRequests } from './own-requests.tsx';
import { RequestsPanel } from './requests-panel.tsx';

/** What pages of others show of mediation. */
export const panels = { Requests: RequestsPanel, File: FilePanel, OwnRequests };
