/**
 * The words of the mediator's report.
 *
 * Law: AP-08-1125-0028 § Exhibit 8.26.9-1, post session 1: the report alone is handed in. That it is brief,
 * one model for offers and one for penalties, and goes to both parties is remembered (Rev. Proc. 2014-63, IRM
 * 8.26.9, Exhibits 8.26.9-7, -8). It says issues and what came of them, and never what was said.
 */
import { composeHead, plainItems, type Say, sayFrom, sectionOf } from '#capabilities/correspondence/index.ts';
import { formatDay } from '#kernel/decision/format.ts';
import type { Speech } from '#kernel/decision/phrase.ts';
import { resultOf } from '../issue-results.ts';
import { asDocument } from './begin-paper.ts';
import type { ModelContent, ReportPaper } from './model-contracts.ts';

export function composeReport(paper: ReportPaper, speech: Speech): ModelContent {
  const { model, sessionDay, results, contact } = paper;
  const say = sayFrom(speech);
  const own: Say = (key, values) => say(`paper.mediators-report.${key}`, values);
  const named = { ...paper, maskedTin: '' };
  const head = composeHead(named, own('name'), say, speech, [say('letter.own-wording')]);
  const particulars = asDocument(head.particulars, say).filter(({ lines }) =>
    lines.some((line) => line !== ''),
  );
  const result = resultOf(results);
  const items = results.map(({ issue, agreed }) => own(`issue.${String(agreed)}`, { issue }));
  return {
    ...head,
    particulars,
    footer: [own('name'), paper.taxpayerName].join(' · '),
    title: own(`title.${model}`),
    state: { sentence: own(`result.${result}`), protects: false },
    opening: [own('opening', { day: formatDay(sessionDay, speech) })],
    figures: [],
    amounts: 'none',
    elements: [],
    sections: [
      sectionOf([], own(`issues.${model}`), { items: plainItems(items) }),
      sectionOf([], own('next'), { paragraphs: followsFrom(result, model).map((key) => own(key)) }),
    ],
    signatures: [{ who: own('signature', { name: contact.name }), day: say('paper.day') }],
  };
}

/** Where the terms stand that were agreed on, and whether the appeal goes on. */
function followsFrom(result: string, model: ReportPaper['model']): readonly string[] {
  if (result === 'mediated-agreed') return [`next.${model}`];
  return result === 'mediated-partially-agreed' ? [`next.${model}`, 'next.rest'] : ['next.none'];
}
