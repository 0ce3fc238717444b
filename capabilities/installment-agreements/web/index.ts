import { OpenNowPanel } from './open-now-panel.tsx';

/** What pages across capabilities are composed of. */
export const panels = { OpenNow: OpenNowPanel };
