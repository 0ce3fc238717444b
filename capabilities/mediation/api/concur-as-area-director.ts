import { commandOperation } from '#platform/http/operation.ts';
import { directorsConcurrence } from './concurrence-of.ts';
import { concurAsAreaDirectorContract } from './concur-as-area-director.contract.ts';
import { tellStep } from './tell-step.ts';

/** The area director concurs, as an entry of one’s own. */
export const concurAsAreaDirector = commandOperation(concurAsAreaDirectorContract, (scene) =>
  tellStep(scene, {
    event: 'concur-as-area-director',
    bring: () => ({ body: { concurrence: directorsConcurrence(scene.tx) } }),
  }),
);
