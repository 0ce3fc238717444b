import { puttableKinds } from '../../api/put-paper.contract.ts';
import { faxResults, secondLooks } from '../../parameters/sending-ways.ts';
import { optional } from './fields.ts';
import { type AskedOfStep, papersOf, type StepScene } from './scene.ts';

/** Papers that leave and papers that are put in, beside the charts. */
export const besideSteps: Readonly<Record<string, AskedOfStep>> = {
  'log-sending': ({ plain, choice, pick, paper }, { view }) => [
    plain('text', 'sentTo'),
    plain('instant', 'sentAt'),
    pick('checks', 'documentIds', papersOf(view)),
    choice('way', ['fax', 'parcel']),
    plain('text', 'carrier', optional),
    plain('text', 'trackingNumber', optional),
    plain('text', 'number', optional),
    plain('count', 'pages', optional),
    choice('result', faxResults, optional),
    paper('confirmation', optional),
  ],
  'look-again': ({ checks, pick }, scene) => [
    pick('choice', 'sendingId', leftSendings(scene)),
    checks('looked', secondLooks),
  ],
  'put-paper': ({ plain, choice, paper }) => [
    choice('kind', puttableKinds, { labelAs: 'paper-kind' }),
    plain('text', 'title'),
    choice('audience', ['both', 'appeals', 'own']),
    plain('area', 'told', optional),
    paper('document', optional),
  ],
};

/** Faxes and parcels; a second look and a copy on record are looked at by nobody. */
function leftSendings({ view }: StepScene) {
  return view.sendings
    .filter(({ told }) => told.way === 'fax' || told.way === 'parcel')
    .map(({ sendingId, sentTo, told }) => ({
      value: sendingId,
      text: told.way === 'parcel' ? `${sentTo}, ${told.trackingNumber}` : sentTo,
    }));
}
