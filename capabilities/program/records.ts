export { listRulings } from './store/ruling-store.ts';
