import type { Words } from '#kernel/decision/words.ts';
import { words as clocksAndMail } from './clocks-and-mail-es.ts';
import { words as cures } from './cures-es.ts';
import { documents } from './documents-es.ts';
import { effects } from './effects-es.ts';
import { words as eligibility } from './eligibility-es.ts';
import { executives } from './executives-es.ts';
import { fields } from './fields-es.ts';
import { words as findings } from './findings-es.ts';
import { pages } from './pages-es.ts';
import { own } from './own-es.ts';
import { papers } from './papers-es.ts';
import { people } from './people-es.ts';
import { pilot } from './pilot-es.ts';
import { words as program } from './program-es.ts';
import { words as processWords } from './process-es.ts';
import { sendings } from './sendings-es.ts';
import { steps } from './steps-es.ts';
import { waiver } from './waiver-es.ts';

export const words: Words = {
  ...findings,
  ...cures,
  ...processWords,
  ...clocksAndMail,
  ...documents,
  ...effects,
  ...eligibility,
  ...executives,
  ...fields,
  ...pages,
  ...own,
  ...papers,
  ...people,
  ...program,
  ...pilot,
  ...sendings,
  ...steps,
  ...waiver,
};
