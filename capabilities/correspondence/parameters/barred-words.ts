import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';
import type { ConveyanceState } from './conveyance-states.ts';

/** A verdict that nobody may convey yet, or a warning of enforcement that nobody may give. */
export type BarredGround = 'verdict' | 'enforcement';

/**
 * Words that may not reach a taxpayer in some states. A star stands for any ending. Lower case, accents do
 * not matter.
 */
export type BarredWords = {
  readonly ground: BarredGround;
  readonly states: readonly ConveyanceState[];
  readonly cite: string;
  readonly en: readonly string[];
  readonly es: readonly string[];
};

const verdict: BarredWords = {
  ground: 'verdict',
  states: ['incomplete', 'pending'],
  cite: 'IRM 5.14.1.4(11)',
  en: [
    'reject*',
    'denied',
    'denial*',
    'denies',
    'deny*',
    'turn* down',
    'turn* it down',
    'turn* this down',
    'turn* you down',
    'turn* your request down',
    'declin*',
    'disapprov*',
    'refus*',
    'final',
    'decision*',
    'not qualify',
    'disqualif*',
    'not eligible',
    'ineligible',
    'closed',
    'unsuccessful*',
  ],
  es: [
    'rechaz*',
    'deneg*',
    'denieg*',
    'negad*',
    'negamos',
    'desaprob*',
    'rehus*',
    'definitiv*',
    'final',
    'decision*',
    'no califica*',
    'no reune*',
    'no es elegible',
    'inelegible*',
    'cerrad*',
    'sin exito',
  ],
};

const enforcement: BarredWords = {
  ground: 'enforcement',
  states: ['pending', 'rejected-after-review', 'in-effect'],
  cite: 'IRM 5.14.1.4(5)',
  en: ['levy', 'levies', 'levied', 'levying', 'seiz*', 'garnish*', 'enforc*', 'collection action*'],
  es: [
    'embarg*',
    'incaut*',
    'decomis*',
    'confisc*',
    'retencion de salario*',
    'retener su salario',
    'cobro forzoso',
    'accion* de cobro',
    'ejecucion forzosa',
  ],
};

/** What must not be said to a taxpayer in which state. */
export const barredWords: Parameter<readonly BarredWords[]> = {
  id: 'correspondence.barred-words',
  unit: 'table',
  selectedBy: 'sentDay',
  values: [
    {
      from: day('2022-12-23'),
      value: [verdict, enforcement],
      source: {
        cite: 'IRM 5.14.1.4(11)',
        confidence: 'derived',
        note: 'no rejection before review, no warning of enforcement: which words would do it, we set',
      },
    },
  ],
};
