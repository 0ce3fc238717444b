import { FormsPanel } from './forms/forms-panel.tsx';
import { OpenNowPanel } from './open-now-panel.tsx';

/** What pages across capabilities are composed of. */
export const panels = { Forms: FormsPanel, OpenNow: OpenNowPanel };
