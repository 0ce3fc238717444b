export { listInputs, listInputsOf } from './store/input-store.ts';
export { listModuleNames, type ModuleName } from './store/module-names.ts';
export { listModules } from './store/module-store.ts';
export { type InputAsked, requestInput } from './store/request-input.ts';
