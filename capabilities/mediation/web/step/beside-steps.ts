import { puttableKinds } from '../../api/put-paper.contract.ts';
import { faxResults, secondLooks } from '../../parameters/sending-ways.ts';
import { optional } from './fields.ts';
import { type AskedOfStep, isOfAppeals, papersOf, type StepScene } from './scene.ts';

type Sending = StepScene['view']['sendings'][number];

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
  'put-paper': ({ plain, choice, paper }, scene) => [
    choice('kind', kindsFor(scene), { labelAs: 'paper-kind' }),
    plain('text', 'title'),
    choice('audience', isOfAppeals(scene) ? ['both', 'appeals', 'own'] : ['both', 'own']),
    plain('area', 'told', optional),
    paper('document', optional),
  ],
};

const ofAppealsAlone: readonly string[] = ['concurrence-evidence'];
const ofTheMediator: readonly string[] = ['mediators-report'];

/** What somebody may put in: evidence of a concurrence is Appeals’ own, the report the mediator’s. */
function kindsFor(scene: StepScene): readonly string[] {
  const { caution } = scene.view;
  return puttableKinds.filter(
    (kind) =>
      (isOfAppeals(scene) || !ofAppealsAlone.includes(kind)) &&
      (caution !== undefined || !ofTheMediator.includes(kind)),
  );
}

/** Faxes and parcels; a second look and a copy on record are looked at by nobody. */
function leftSendings({ view }: StepScene) {
  return view.sendings.filter(isLookedAtAgain).map(({ sendingId, sentTo, told }) => ({
    value: sendingId,
    text: [sentTo, ...shownBy(told)].join(', '),
  }));
}

/** Whether a sending is looked at a second time before it leaves. */
export function isLookedAtAgain({ told }: Pick<Sending, 'told'>): boolean {
  return told.way === 'fax' || told.way === 'parcel';
}

/** What tells one fax or parcel from another to the same person. */
function shownBy(told: Sending['told']): readonly string[] {
  if (told.way === 'parcel') return [told.carrier, told.trackingNumber];
  return told.way === 'fax' ? [told.number, String(told.pages)] : [];
}
