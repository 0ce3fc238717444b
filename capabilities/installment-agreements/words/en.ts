import type { Words } from '#kernel/decision/words.ts';
import { words as codes } from './codes/en.ts';
import { words as cures } from './cures/en.ts';
import { words as effect } from './effect/en.ts';
import { words as disclosures } from './disclosures/en.ts';
import { words as effectWeb } from './effect-web/en.ts';
import { words as forms } from './forms/en.ts';
import { words as facts } from './facts/en.ts';
import { words as needs } from './needs/en.ts';
import { words as openNow } from './open-now/en.ts';
import { words as intake } from './intake-en.ts';
import { words as letters } from './letters/en.ts';
import { words as outcomes } from './outcomes/en.ts';
import { words as payment } from './payment/en.ts';
import { words as pending } from './pending/en.ts';
import { words as pendingCode } from './pending-code/en.ts';
import { words as processWords } from './process-en.ts';
import { words as questions } from './questions/en.ts';
import { words as webIntake } from './web-intake-en.ts';
import { words as web } from './web/en.ts';
import { words as terms } from './terms/en.ts';
import { words as termsPage } from './terms-page/en.ts';
import { words as type } from './type/en.ts';

/** Everything that this capability says in English. */
export const words: Words = {
  ...pending,
  ...pendingCode,
  ...payment,
  ...type,
  ...needs,
  ...codes,
  ...cures,
  ...facts,
  ...outcomes,
  ...letters,
  ...intake,
  ...effect,
  ...forms,
  ...effectWeb,
  ...questions,
  ...processWords,
  ...terms,
  ...termsPage,
  ...disclosures,
  ...web,
  ...webIntake,
  ...openNow,
};
