export { listInputs } from './store/input-store.ts';
export { listModules } from './store/module-store.ts';
export { type InputAsked, requestInput } from './store/request-input.ts';
