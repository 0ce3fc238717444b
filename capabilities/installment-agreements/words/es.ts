import type { Words } from '#kernel/decision/words.ts';
import { words as codes } from './codes/es.ts';
import { words as cures } from './cures/es.ts';
import { words as effect } from './effect/es.ts';
import { words as disclosures } from './disclosures/es.ts';
import { words as effectWeb } from './effect-web/es.ts';
import { words as forms } from './forms/es.ts';
import { words as facts } from './facts/es.ts';
import { words as needs } from './needs/es.ts';
import { words as openNow } from './open-now/es.ts';
import { words as intake } from './intake-es.ts';
import { words as letters } from './letters/es.ts';
import { words as outcomes } from './outcomes/es.ts';
import { words as payment } from './payment/es.ts';
import { words as pending } from './pending/es.ts';
import { words as pendingCode } from './pending-code/es.ts';
import { words as processWords } from './process-es.ts';
import { words as questions } from './questions/es.ts';
import { words as webIntake } from './web-intake-es.ts';
import { words as web } from './web/es.ts';
import { words as terms } from './terms/es.ts';
import { words as termsPage } from './terms-page/es.ts';
import { words as type } from './type/es.ts';

/** Everything that this capability says in Spanish. */
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
