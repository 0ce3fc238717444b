import type { Instant } from '#kernel/calendar/day.ts';
import type { FieldError } from '#ui/form/form.tsx';
import type { Place } from '#ui/form/placed-errors.ts';
import type { Speaker } from '#ui/speech.tsx';
import type { Draft } from './draft.ts';
import type { Attached } from './attached.ts';
import { readInstant } from '#ui/form/read-instant.ts';

const wordsMost = 120;

/** What of how and when it came cannot be read or cannot be, each at its field. */
export function receivedErrors(
  draft: Draft,
  attached: Attached | undefined,
  now: Instant,
  speech: Speaker,
): readonly FieldError[] {
  return [
    ...momentErrors(draft, '', now, speech),
    ...(draft.identified === 'now' ? [] : momentErrors(draft.identified, 'identified-', now, speech)),
    ...orderErrors(draft, speech),
    ...channelErrors(draft, attached !== undefined || draft.inboundItemId !== undefined, speech),
  ];
}

/** What of how and when a later part came cannot be read or cannot be, each at its field. */
export function arrivalErrors(
  arrived: Arrived,
  attached: Attached | undefined,
  now: Instant,
  speech: Speaker,
): readonly FieldError[] {
  return [
    ...momentErrors(arrived, '', now, speech),
    ...channelErrors(arrived, attached !== undefined, speech),
  ];
}

/** How and when something came, as it is typed. */
type Arrived = {
  readonly channel: string;
  readonly channelText: string;
  readonly day: string;
  readonly time: string;
};

function momentErrors(
  { day, time }: { readonly day: string; readonly time: string },
  prefix: string,
  now: Instant,
  { say, tell, timeZone }: Speaker,
): readonly FieldError[] {
  const readable = (part: { readonly day?: string; readonly time?: string }) =>
    readInstant({ day, time, ...part }, timeZone) !== undefined;
  const errors: FieldError[] = [];
  if (!readable({ time: '9:00' }))
    errors.push({ name: `${prefix}day`, message: say('ui.form-day', { example: '04/03/2023' }) });
  if (!readable({ day: '04/03/2023' })) errors.push({ name: `${prefix}time`, message: say('ui.form-time') });
  const at = readInstant({ day, time }, timeZone);
  if (at !== undefined && at > now)
    errors.push({ name: `${prefix}day`, message: tell('proposal.in-the-future'), isRefused: true });
  return errors;
}

/** Nobody knows of what has not come yet. */
function orderErrors(draft: Draft, { tell, timeZone }: Speaker): readonly FieldError[] {
  if (draft.identified === 'now') return [];
  const received = readInstant(draft, timeZone);
  const identified = readInstant(draft.identified, timeZone);
  if (received === undefined || identified === undefined || identified >= received) return [];
  return [{ name: 'identified-day', message: tell('proposal.identified-too-early'), isRefused: true }];
}

function channelErrors(
  { channel, channelText }: Pick<Arrived, 'channel' | 'channelText'>,
  isThere: boolean,
  { tell }: Speaker,
): readonly FieldError[] {
  if (channel === 'e-mail' && !isThere)
    return [{ name: 'document', message: tell('proposal.e-mail-missing') }];
  if (channel !== 'other') return [];
  const length = channelText.trim().length;
  if (length === 0) return [{ name: 'channelText', message: tell('proposal.channel-words-missing') }];
  if (length <= wordsMost) return [];
  return [
    { name: 'channelText', message: tell('proposal.channel-words-too-long', { most: String(wordsMost) }) },
  ];
}

/** Where the parts of a proposal, and of what is added to one, stand in its form. */
export const receivedPlaces: readonly Place[] = [
  [/^(?:receivedAt|suppliedAt)/, 'day'],
  [/^identifiedAt/, 'identified-day'],
  [/^channelText/, 'channelText'],
  [/^document/, 'document'],
  [/^(?:leftOut|moduleIds)/, 'moduleIds'],
  [/^withTaxpayerIds/, 'withTaxpayerIds'],
  [/^given\.request\.payment/, 'payment'],
  [/^given\.compliance\.returns/, 'unfiled'],
  [/^given\.[^.]+\.([^.]+)/, '$1'],
];
