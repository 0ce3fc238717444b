import type { Words } from '#kernel/decision/words.ts';
import { words as clocksAndMail } from './clocks-and-mail-en.ts';
import { words as cures } from './cures-en.ts';
import { documents } from './documents-en.ts';
import { effects } from './effects-en.ts';
import { words as eligibility } from './eligibility-en.ts';
import { executives } from './executives-en.ts';
import { fields } from './fields-en.ts';
import { words as findings } from './findings-en.ts';
import { pages } from './pages-en.ts';
import { own } from './own-en.ts';
import { papers } from './papers-en.ts';
import { people } from './people-en.ts';
import { pilot } from './pilot-en.ts';
import { words as program } from './program-en.ts';
import { words as processWords } from './process-en.ts';
import { sendings } from './sendings-en.ts';
import { steps } from './steps-en.ts';
import { waiver } from './waiver-en.ts';

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
