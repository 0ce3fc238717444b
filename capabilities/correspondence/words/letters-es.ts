import type { Words } from '#kernel/decision/words.ts';

/** What letters say to taxpayers in Spanish: usted, short sentences, no blame, no promise. */
export const letterWords = {
  'letter.preview': 'Vista previa. Nada se ha aprobado todavía y esto no se ha enviado.',
  'letter.wordmark': 'Accord',
  'letter.day': 'Fecha',
  'letter.name': 'Carta',
  'letter.numbered': 'Carta {number}',
  'letter.not-numbered': 'Carta, sin número asignado',
  'letter.taxpayer-number': 'Número de contribuyente',
  'letter.questions': '¿Preguntas?',
  'letter.contact': '{name}, identificación {number}',
  'letter.page-of': 'Página {page} de {pages}',

  'approved.levy-barred-while-pending':
    'Mientras su solicitud esté pendiente, no podemos embargar por estos impuestos.',
  'approved.rejection-recommended':
    'Pensamos recomendar que se rechace su solicitud. Antes la revisa alguien independiente. Su solicitud sigue pendiente. Si se rechaza, usted puede apelar.',
  'approved.levy-barred-after-rejection':
    'Mientras usted pueda apelar, y mientras Apelaciones tenga su caso, no podemos embargar por estos impuestos.',
  'approved.levy-barred-in-effect':
    'Mientras este acuerdo esté vigente, no podemos embargar por estos impuestos.',
  'approved.levy-possible-after-end':
    'Cuando un acuerdo termina, un embargo es posible solo después de que venza su plazo para apelar.',
  'approved.levy-stays': 'Un embargo que notificamos antes sigue en pie: {source}.',
  'approved.no-e-mail':
    'Por favor, no nos escriba por correo electrónico sobre esto. No es seguro para asuntos de impuestos.',
  'approved.e-mail-answered-another-way':
    'Usted escribió por correo electrónico. Para proteger sus asuntos de impuestos, no respondemos por correo electrónico.',

  'letter.agreement-confirmation.title': 'Aceptamos su plan de pagos',
  'letter.agreement-confirmation.active': 'Su plan está activo.',
  'letter.agreement-confirmation.opening':
    'Esta carta confirma por escrito su plan de pagos a plazos con nosotros. Por favor, guárdela.',
  'letter.agreement-confirmation.each-month': 'Cada mes',
  'letter.agreement-confirmation.due-each-month': 'vence el día {day} del mes',
  'letter.agreement-confirmation.first-payment': 'Primer pago',
  'letter.agreement-confirmation.last-payment': 'Último pago, si todos llegan a tiempo',
  'letter.agreement-confirmation.due-on': 'vence el {day}',
  'letter.agreement-confirmation.tax': 'Impuesto',
  'letter.agreement-confirmation.balance-on': 'Saldo al {day}',
  'letter.agreement-confirmation.together': 'Total',

  'letter.agreement-confirmation.change': 'Cuándo cambia el pago',
  'letter.agreement-confirmation.change.from': 'Desde el {day} usted paga {amount} cada mes.',
  'letter.agreement-confirmation.change.once': 'El {day} usted paga {amount} más, una vez.',
  'letter.agreement-confirmation.how-to-pay': 'Cómo pagar',
  'letter.agreement-confirmation.way.check': 'Haga su cheque o giro a nombre de US Treasury.',
  'letter.agreement-confirmation.way.check-front':
    'Sin aviso recordatorio, escriba al frente: su nombre, número de Seguro Social o patronal, tipo de impuesto, período e “Installment Agreement”.',
  'letter.agreement-confirmation.way.check-instead': 'Un cheque en su lugar va a nombre de US Treasury.',
  'letter.agreement-confirmation.way.direct-debit':
    'Tomamos cada pago de su cuenta bancaria. No tiene que enviar nada. El primer débito puede tardar más de un mes. Hasta entonces puede pagar en www.irs.gov/payments.',
  'letter.agreement-confirmation.way.payroll-deduction':
    'La empresa donde trabaja toma cada pago de su sueldo y lo envía. Por favor, entregue allí cada aviso recordatorio.',
  'letter.agreement-confirmation.way.eftps':
    'Haga cada pago por su cuenta con el Sistema Electrónico de Pago de Impuestos Federales (EFTPS).',
  'letter.agreement-confirmation.way.direct-pay':
    'Haga cada pago por su cuenta con Direct Pay en www.irs.gov/payments.',
  'letter.agreement-confirmation.way.card':
    'Haga cada pago por su cuenta con tarjeta en www.irs.gov/payments.',
  'letter.agreement-confirmation.way.unknown': 'Aún falta acordar cómo hará cada pago.',
  'letter.agreement-confirmation.reminder':
    'Antes de cada pago le enviamos un recordatorio. Pague a tiempo aunque no llegue.',
  'letter.agreement-confirmation.pay-more': 'Puede pagar más, o antes, en cualquier momento.',
  'letter.agreement-confirmation.mail-to': 'Sin el sobre del recordatorio, envíe los pagos a:',

  'letter.agreement-confirmation.fee': 'Cargo por establecer el plan',
  'letter.agreement-confirmation.fee.standard': 'El cargo es de {fee}. Sale de su primer pago.',
  'letter.agreement-confirmation.fee.reduced':
    'Su cargo es de {fee}, reducido porque sus ingresos son bajos. Sale de su primer pago. Podemos devolverlo cuando usted complete el plan.',
  'letter.agreement-confirmation.fee.waived':
    'El cargo es de {fee}, porque sus ingresos son bajos y usted paga por débito directo.',
  'letter.agreement-confirmation.fee.first-payment':
    'Su primer pago es de {first}, más que los demás, para cubrir el cargo.',
  'letter.agreement-confirmation.low-income': 'Si sus ingresos son bajos',
  'letter.agreement-confirmation.low-income.who':
    'Entonces puede pagar {fee} o menos. La condición: el ingreso bruto ajustado de su última declaración no pasa del {percent} por ciento de las guías federales de pobreza.',
  'letter.agreement-confirmation.low-income.how':
    'Para pedirlo, envíe el Formulario {form}, Solicitud de Cargo Reducido, a más tardar el {day}. Son {days} días desde la fecha de esta carta.',
  'letter.agreement-confirmation.low-income.form':
    'Puede obtener el formulario en {website} o por teléfono al {telephone}.',

  'letter.agreement-confirmation.accruals': 'Los intereses y multas continúan',
  'letter.agreement-confirmation.accruals.go-on':
    'Continúan hasta que todo esté pagado. Hoy el interés es del {interest} por ciento al año.',
  'letter.agreement-confirmation.accruals.penalty':
    'La multa por pagar tarde es del {penalty} por ciento al mes.',
  'letter.agreement-confirmation.accruals.or': '{before} o {rate}',
  'letter.agreement-confirmation.accruals.penalty-unknown':
    'Puede haber también una multa por pagar tarde. Aún no sabemos su tasa.',
  'letter.agreement-confirmation.accruals.order':
    'Cada pago cubre primero el impuesto, luego las multas y después los intereses.',
  'letter.agreement-confirmation.accruals.statement': 'Una vez al año le enviamos un estado de su cuenta.',

  'letter.agreement-confirmation.keep': 'Para conservar su plan',
  'letter.agreement-confirmation.keep.pay': 'Pague a tiempo cada mes.',
  'letter.agreement-confirmation.keep.file':
    'Presente a tiempo cada declaración y pague todo impuesto nuevo cuando venza.',
  'letter.agreement-confirmation.keep.estimate':
    'Si debe hacer pagos de impuesto estimado o depósitos de impuestos federales, hágalos a tiempo.',
  'letter.agreement-confirmation.keep.call': 'Si no puede pagar, llámenos antes de que venza el pago.',
  'letter.agreement-confirmation.keep.refund':
    'Usamos todo reembolso de impuestos federales suyo para pagar estos impuestos.',

  'letter.agreement-confirmation.conditions': 'También acordado',
  'letter.agreement-confirmation.condition.cross-reference':
    'El plan cubre también impuestos bajo el número {number}.',
  'letter.agreement-confirmation.lien': 'Aviso público de gravamen',
  'letter.agreement-confirmation.lien.may-be-filed':
    'En algunos casos podemos presentar un aviso público de gravamen (Notice of Federal Tax Lien). Antes se lo diríamos.',
  'letter.agreement-confirmation.lien.filed':
    'Hay un aviso público de gravamen (Notice of Federal Tax Lien) presentado. Permanece mientras usted deba estos impuestos.',

  'letter.agreement-confirmation.ending': 'Si el plan está en riesgo',
  'letter.agreement-confirmation.ending.how':
    'Si falta un pago o una declaración, o no se paga un impuesto nuevo, podemos proponer terminar el plan. Antes le escribiríamos y le diríamos por qué.',
  'letter.agreement-confirmation.appeal': 'Su derecho a apelar',
  'letter.agreement-confirmation.appeal.when':
    'Puede apelar si proponemos terminar o cambiar el plan, y otra vez si lo terminamos.',
  'letter.agreement-confirmation.appeal.days':
    'Tiene {days} días desde esa carta para pedirlo. Mientras Apelaciones tenga su caso, sigue la protección del plan.',
  'letter.agreement-confirmation.reasons': 'Por qué aceptamos',

  'letter.missing-parts.name': 'Pedido de más datos',
  'letter.missing-parts.title': 'Necesitamos algo más de usted',
  'letter.missing-parts.state': 'Su solicitud de plan de pagos aún no está pendiente.',
  'letter.missing-parts.received.in-person': 'El {day} usted nos pidió en persona un plan de pagos.',
  'letter.missing-parts.received.phone': 'El {day} usted nos pidió por teléfono un plan de pagos.',
  'letter.missing-parts.received.voice-mail':
    'El {day} usted nos pidió en un mensaje de voz un plan de pagos.',
  'letter.missing-parts.received.mail': 'El {day} recibimos su carta que pide un plan de pagos.',
  'letter.missing-parts.received.fax': 'El {day} recibimos su fax que pide un plan de pagos.',
  'letter.missing-parts.received.e-mail': 'El {day} recibimos su mensaje que pide un plan de pagos.',
  'letter.missing-parts.received.document-upload':
    'El {day} recibimos los documentos con que usted pide un plan de pagos.',
  'letter.missing-parts.received.online-agreement': 'El {day} usted nos pidió en línea un plan de pagos.',
  'letter.missing-parts.received.other': 'El {day} recibimos su solicitud de un plan de pagos.',
  'letter.missing-parts.answer-by': 'Por favor, responda a más tardar el',
  'letter.missing-parts.missing': 'Qué necesitamos',
  'letter.missing-parts.missing.identity': 'Su nombre completo y su número de contribuyente.',
  'letter.missing-parts.missing.liability':
    'Qué impuestos quiere pagar con el plan: la clase de impuesto y el período.',
  'letter.missing-parts.missing.payment': 'Cuánto puede pagar cada mes, como una sola cantidad en dólares.',
  'letter.missing-parts.missing.returns':
    'Su declaración en el Formulario {form} por el período que terminó en {month} de {year}. No ha llegado.',
  'letter.missing-parts.then': 'Qué pasa después',
  'letter.missing-parts.then.pending':
    'Desde el día en que tengamos todo esto, su solicitud está pendiente y la evaluamos.',
  'letter.missing-parts.then.look-again':
    'Cuando lo tengamos, volvemos a ver su solicitud y le decimos cómo está.',
  'letter.missing-parts.then.after-returns':
    'Una solicitud no puede estar pendiente mientras falten declaraciones.',
  'letter.missing-parts.then.new-request':
    'Cuando las haya presentado, pida el plan otra vez y diga cuánto puede pagar. Su nueva solicitud está pendiente desde el día en que tenga todas las partes.',
  'letter.missing-parts.then.protected':
    'Mientras una solicitud está pendiente, no podemos embargar por los impuestos que incluye.',
  'letter.missing-parts.otherwise': 'Si no lo tenemos a más tardar el {day}',
  'letter.missing-parts.otherwise.not-pending':
    'Su solicitud sigue sin estar pendiente. Entonces no le protege, y podemos seguir cobrando estos impuestos.',
  'letter.missing-parts.otherwise.again': 'Puede pedirlo otra vez en cualquier momento.',
  'letter.missing-parts.answer': 'Cómo responder',
  'letter.missing-parts.answer.telephone': 'Llame al {telephone}.',
  'letter.missing-parts.answer.fax': 'O envíe un fax al {fax}.',
  'letter.missing-parts.answer.mail': 'O escriba a:',
} satisfies Words;
