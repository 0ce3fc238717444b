import type { Words } from '#kernel/decision/words.ts';

/** What letters say to taxpayers: short sentences, no blame, no promise. */
export const letterWords = {
  'letter.preview': 'A preview. Nothing has been approved yet, and this has not been sent.',
  'letter.wordmark': 'Accord',
  'letter.day': 'Date',
  'letter.name': 'Letter',
  'letter.numbered': 'Letter {number}',
  'letter.not-numbered': 'Letter, number not set',
  'letter.taxpayer-number': 'Taxpayer number',
  'letter.questions': 'Questions?',
  'letter.contact': '{name}, employee {number}',
  'letter.page-of': 'Page {page} of {pages}',

  'approved.levy-barred-while-pending': 'While your request is pending, we cannot levy for these taxes.',
  'approved.rejection-recommended':
    'We plan to recommend that your request be rejected. Someone independent reviews it first. Your request is still pending. If it is rejected, you can appeal.',
  'approved.levy-barred-after-rejection':
    'While you can appeal, and while Appeals has your case, we cannot levy for these taxes.',
  'approved.levy-barred-in-effect': 'While this agreement is in effect, we cannot levy for these taxes.',
  'approved.levy-possible-after-end':
    'After an agreement ends, a levy becomes possible once your time to appeal has passed.',
  'approved.levy-stays': 'A levy that we served earlier stays in place: {source}.',
  'approved.no-e-mail': 'Please do not send us e-mail about this. It is not safe for tax matters.',
  'approved.e-mail-answered-another-way':
    'You wrote by e-mail. To keep your tax matters safe, we do not answer by e-mail.',

  'letter.agreement-confirmation.title': 'We accept your payment plan',
  'letter.agreement-confirmation.active': 'Your plan is active.',
  'letter.agreement-confirmation.opening':
    'This letter confirms in writing your payment plan (installment agreement) with us. Please keep it.',
  'letter.agreement-confirmation.each-month': 'Each month',
  'letter.agreement-confirmation.due-each-month': 'due on day {day} of the month',
  'letter.agreement-confirmation.first-payment': 'First payment',
  'letter.agreement-confirmation.last-payment': 'Last payment, if all are on time',
  'letter.agreement-confirmation.due-on': 'due {day}',
  'letter.agreement-confirmation.tax': 'Tax',
  'letter.agreement-confirmation.balance-on': 'Balance on {day}',
  'letter.agreement-confirmation.together': 'Total',

  'letter.agreement-confirmation.change': 'When the payment changes',
  'letter.agreement-confirmation.change.from': 'From {day} you pay {amount} each month.',
  'letter.agreement-confirmation.change.once': 'On {day} you pay {amount} more, once.',
  'letter.agreement-confirmation.how-to-pay': 'How to pay',
  'letter.agreement-confirmation.way.check': 'Make your check or money order payable to US Treasury.',
  'letter.agreement-confirmation.way.check-front':
    'If you have no reminder notice, write on its front: your name, Social Security or employer number, the type of tax, the tax period, “Installment Agreement.”',
  'letter.agreement-confirmation.way.check-instead': 'A check instead is payable to US Treasury.',
  'letter.agreement-confirmation.way.direct-debit':
    'We take each payment from your bank account. You do not need to send anything. The first debit can take more than a month to begin. Until then you can pay at www.irs.gov/payments.',
  'letter.agreement-confirmation.way.payroll-deduction':
    'Your employer takes each payment from your pay and sends it. Please hand every reminder notice to your employer.',
  'letter.agreement-confirmation.way.eftps':
    'Make each payment yourself with the Electronic Federal Tax Payment System (EFTPS).',
  'letter.agreement-confirmation.way.direct-pay':
    'Make each payment yourself with Direct Pay at www.irs.gov/payments.',
  'letter.agreement-confirmation.way.card': 'Make each payment yourself by card at www.irs.gov/payments.',
  'letter.agreement-confirmation.way.unknown': 'How you make each payment is still to be agreed.',
  'letter.agreement-confirmation.reminder':
    'We mail you a reminder before each payment. Please pay on time even if none arrives.',
  'letter.agreement-confirmation.pay-more': 'You can pay more, or sooner, at any time.',
  'letter.agreement-confirmation.mail-to': 'Without the reminder’s envelope, mail payments to:',

  'letter.agreement-confirmation.fee': 'Setup fee',
  'letter.agreement-confirmation.fee.standard': 'The setup fee is {fee}. It comes out of your first payment.',
  'letter.agreement-confirmation.fee.reduced':
    'Your setup fee is {fee}, reduced because your income is low. It comes out of your first payment. We may return it when you complete the plan.',
  'letter.agreement-confirmation.fee.waived':
    'The setup fee is {fee}, because your income is low and you pay by direct debit.',
  'letter.agreement-confirmation.fee.first-payment':
    'Your first payment is {first}, more than the others, to cover the fee.',
  'letter.agreement-confirmation.low-income': 'If your income is low',
  'letter.agreement-confirmation.low-income.who':
    'You may then pay {fee} or less. Low means an adjusted gross income, on your latest return, of at most {percent} percent of the federal poverty guidelines.',
  'letter.agreement-confirmation.low-income.how':
    'To ask for this, send Form {form}, Application for Reduced User Fee, by {day}. That is {days} days from the date of this letter.',
  'letter.agreement-confirmation.low-income.form':
    'You can get the form at {website} or by phone at {telephone}.',

  'letter.agreement-confirmation.accruals': 'Interest and penalties go on',
  'letter.agreement-confirmation.accruals.go-on':
    'They go on until everything is paid. Today, interest is {interest} percent a year.',
  'letter.agreement-confirmation.accruals.penalty': 'The late-payment penalty is {penalty} percent a month.',
  'letter.agreement-confirmation.accruals.or': '{before} or {rate}',
  'letter.agreement-confirmation.accruals.penalty-unknown':
    'There may be a late-payment penalty too. We don’t know its rate yet.',
  'letter.agreement-confirmation.accruals.order':
    'Each payment goes first to tax, then to penalties, then to interest.',
  'letter.agreement-confirmation.accruals.statement': 'Once a year we send you a statement of your account.',

  'letter.agreement-confirmation.keep': 'To keep your plan',
  'letter.agreement-confirmation.keep.pay': 'Pay on time each month.',
  'letter.agreement-confirmation.keep.file':
    'File every tax return on time, and pay all new taxes when they are due.',
  'letter.agreement-confirmation.keep.estimate':
    'If you have to make estimated tax payments or federal tax deposits, make them on time.',
  'letter.agreement-confirmation.keep.call': 'If you cannot pay, call us before the payment is due.',
  'letter.agreement-confirmation.keep.refund': 'We use any federal tax refund of yours to pay these taxes.',

  'letter.agreement-confirmation.conditions': 'Also agreed',
  'letter.agreement-confirmation.condition.cross-reference':
    'The plan also covers taxes under the number {number}.',
  'letter.agreement-confirmation.lien': 'Public notice of lien',
  'letter.agreement-confirmation.lien.may-be-filed':
    'In some cases we may file a public notice of lien (Notice of Federal Tax Lien). We would tell you first.',
  'letter.agreement-confirmation.lien.filed':
    'A public notice of lien (Notice of Federal Tax Lien) is on file. It stays while you owe these taxes.',

  'letter.agreement-confirmation.ending': 'If the plan is at risk',
  'letter.agreement-confirmation.ending.how':
    'If a payment or return is missed, or new tax is unpaid, we may propose to end the plan. We would write to you first and say why.',
  'letter.agreement-confirmation.appeal': 'Your right to appeal',
  'letter.agreement-confirmation.appeal.when':
    'You can appeal if we propose to end or change the plan, and again if we end it.',
  'letter.agreement-confirmation.appeal.days':
    'You have {days} days from that letter to ask. While Appeals has your case, the plan’s protection goes on.',
  'letter.agreement-confirmation.reasons': 'Why we accept',

  'letter.missing-parts.name': 'Request for more details',
  'letter.missing-parts.title': 'We need more from you',
  'letter.missing-parts.state': 'Your payment plan request is not pending yet.',
  'letter.missing-parts.received.in-person': 'On {day} you asked us in person for a payment plan.',
  'letter.missing-parts.received.phone': 'On {day} you asked us by phone for a payment plan.',
  'letter.missing-parts.received.voice-mail': 'On {day} you asked us by voice mail for a payment plan.',
  'letter.missing-parts.received.mail': 'On {day} we received your letter asking for a payment plan.',
  'letter.missing-parts.received.fax': 'On {day} we received your fax asking for a payment plan.',
  'letter.missing-parts.received.e-mail': 'On {day} we received your message asking for a payment plan.',
  'letter.missing-parts.received.document-upload':
    'On {day} we received your upload asking for a payment plan.',
  'letter.missing-parts.received.online-agreement': 'On {day} you asked us online for a payment plan.',
  'letter.missing-parts.received.other': 'On {day} we received your request for a payment plan.',
  'letter.missing-parts.answer-by': 'Please answer by',
  'letter.missing-parts.missing': 'What we need',
  'letter.missing-parts.missing.identity': 'Your full name and your taxpayer number.',
  'letter.missing-parts.missing.liability':
    'Which taxes you want to pay with the plan: the kind of tax and the period.',
  'letter.missing-parts.missing.payment': 'How much you can pay each month, as one amount in dollars.',
  'letter.missing-parts.missing.returns':
    'Your tax return on Form {form} for the period ending {month} {year}. It has not arrived.',
  'letter.missing-parts.then': 'What happens then',
  'letter.missing-parts.then.pending':
    'From the day we have all of this, your request is pending, and we decide on it.',
  'letter.missing-parts.then.look-again':
    'Once we have this, we look at your request again and tell you where it stands.',
  'letter.missing-parts.then.after-returns': 'A request cannot be pending while returns are missing.',
  'letter.missing-parts.then.new-request':
    'Once they are filed, please ask again and name your payment. Your new request is pending from the day it has every part.',
  'letter.missing-parts.then.protected': 'While a request is pending, we cannot levy for the taxes in it.',
  'letter.missing-parts.otherwise': 'If we do not have it by {day}',
  'letter.missing-parts.otherwise.not-pending':
    'Your request stays not pending. It then does not protect you, and we may go on to collect these taxes.',
  'letter.missing-parts.otherwise.again': 'You can ask again at any time.',
  'letter.missing-parts.answer': 'How to answer',
  'letter.missing-parts.answer.telephone': 'Call {telephone}.',
  'letter.missing-parts.answer.fax': 'Or send a fax to {fax}.',
  'letter.missing-parts.answer.mail': 'Or write to:',
} satisfies Words;
