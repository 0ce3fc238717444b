import {
  correspondenceEnglish,
  correspondenceSpanish,
  type LetterHead,
} from '#capabilities/correspondence/index.ts';
import { day } from '#kernel/calendar/day.ts';
import type { Speech } from '#kernel/decision/phrase.ts';
import type { Language } from '#kernel/decision/words.ts';
import { wordsOfKernel } from '#kernel/words/words-of-kernel.ts';
import { papers as en } from '../../words/papers-en.ts';
import { papers as es } from '../../words/papers-es.ts';
import type { ListedParticipant, PacketPaper, ReportPaper } from './model-contracts.ts';

export const onDay = day('2026-03-18');
export const speechOf = (language: Language): Speech => ({
  language,
  audience: 'taxpayer',
  words: {
    ...wordsOfKernel[language],
    ...(language === 'en' ? { ...correspondenceEnglish, ...en } : { ...correspondenceSpanish, ...es }),
  },
});
export const english = speechOf('en');

const head: LetterHead = {
  language: 'en',
  letterDay: onDay,
  sender: ['Internal Revenue Service', 'Independent Office of Appeals'],
  contact: { name: 'G. Whitlock', employeeNumber: '1000502', telephone: '804-555-0114', hours: '8 to 4' },
  recipient: ['R. Amari', '418 Larch Street'],
  taxpayerName: 'R. Amari',
  maskedTin: '***-**-0142',
};
export const manager: ListedParticipant = {
  side: 'appeals',
  name: 'G. Whitlock',
  capacity: 'Team manager',
  decides: true,
  outsideAgency: false,
};
export const taxpayer: ListedParticipant = {
  side: 'taxpayer',
  name: 'R. Amari',
  capacity: 'Taxpayer',
  decides: true,
  outsideAgency: true,
};
export const packet: PacketPaper = {
  ...head,
  model: 'offer-in-compromise',
  issues: ['House'],
  sessionDays: [day('2026-05-12')],
  withinDays: 60,
  participants: [manager, taxpayer],
  standing: { draft: 1 },
};
const { maskedTin: _maskedTin, ...headOfReport } = head;
export const report: ReportPaper = {
  ...headOfReport,
  model: 'offer-in-compromise',
  sessionDay: day('2026-05-12'),
  results: [
    { issue: 'House', agreed: true },
    { issue: 'Car', agreed: false },
  ],
};
