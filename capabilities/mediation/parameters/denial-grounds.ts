import type { Source } from '#kernel/law/source.ts';
import type { MediatedWork } from './works.ts';

export type DenialGround = {
  readonly ground: string;
  /** The closing reason that goes with it. */
  readonly closes: 'denied-ineligible' | 'denied-with-concurrence';
  /** What has to be told with it, beside the reasons for the taxpayer. */
  readonly needs: 'nothing' | 'facts' | 'citation' | 'sub-ground' | 'factor';
  readonly source: Source;
  readonly works?: readonly MediatedWork[];
};

const selfHelp = 'read on the agency’s public page about it, not in its own text';
const remembered = 'remembered, not read';
const procedure = 'Rev. Proc. 2014-63';

/** On what ground a request may be denied. Those that were not read are offered and shown as such. */
export const denialGrounds = [
  {
    ground: 'details-not-supplied',
    closes: 'denied-with-concurrence',
    needs: 'nothing',
    source: { cite: 'AP-08-1125-0028 § 8.26.9.2.3(7)b', confidence: 'read' },
  },
  {
    ground: 'not-under-consideration',
    closes: 'denied-ineligible',
    needs: 'nothing',
    source: { cite: 'AP-08-1125-0028 § 8.26.9.2.3(3)', confidence: 'read' },
  },
  {
    ground: 'offer-within-hearing',
    closes: 'denied-ineligible',
    needs: 'nothing',
    source: {
      cite: 'IRM 8.26.9',
      confidence: 'recalled',
      note: 'that no MI is input for it was read in the memorandum, the reason is remembered',
    },
    works: ['offer-in-compromise'],
  },
  {
    ground: 'no-good-faith',
    closes: 'denied-with-concurrence',
    needs: 'facts',
    source: { cite: procedure, confidence: 'recalled', note: selfHelp },
  },
  {
    ground: 'docketed-or-designated',
    closes: 'denied-ineligible',
    needs: 'nothing',
    source: { cite: procedure, confidence: 'recalled', note: selfHelp },
  },
  {
    ground: 'whipsaw',
    closes: 'denied-ineligible',
    needs: 'facts',
    source: { cite: procedure, confidence: 'recalled', note: selfHelp },
  },
  {
    ground: 'unsound-tax-administration',
    closes: 'denied-ineligible',
    needs: 'sub-ground',
    source: { cite: procedure, confidence: 'recalled', note: remembered },
  },
  {
    ground: 'frivolous',
    closes: 'denied-ineligible',
    needs: 'citation',
    source: { cite: procedure, confidence: 'recalled', note: remembered },
  },
  {
    ground: 'dispute-resolution-act',
    closes: 'denied-ineligible',
    needs: 'factor',
    source: { cite: procedure, confidence: 'recalled', note: 'read in the procedure before it' },
  },
  {
    ground: 'other-listed-issue',
    closes: 'denied-ineligible',
    needs: 'citation',
    source: { cite: procedure, confidence: 'recalled', note: selfHelp },
  },
  {
    ground: 'other',
    closes: 'denied-with-concurrence',
    needs: 'facts',
    source: { cite: 'AP-08-1125-0028 § 8.26.9.2.3.3(1)', confidence: 'read' },
  },
] as const satisfies readonly DenialGround[];

export type DenialGroundName = (typeof denialGrounds)[number]['ground'];
