import type { Words } from '#kernel/decision/words.ts';

/** What the taxpayer's own pages say. */
export const myWords = {
  'my.title': 'Su plan de pagos',
  'my.hello': 'Hola, {name}',
  'my.no-record': 'Aquí no tenemos un expediente suyo.',
  'my.no-record-next': 'Si tiene una carta nuestra, llame al número que aparece en la carta.',
  'clients.title': 'Sus clientes',
  'clients.not-here':
    'Usted actúa por otras personas. Los expedientes de sus clientes todavía no se muestran aquí.',
  'clients.ways': 'Cómo trabaja con nosotros',
  'clients.way.file':
    'Envíenos el Formulario 2848 por cada cliente, con los impuestos y los períodos. Vale desde que lo ponemos en vigor. El Formulario 8821 permite que le informemos, no que usted haga una propuesta.',
  'clients.way.ask':
    'Desde entonces, la persona que lleva el caso recibe propuestas y respuestas de usted, por esos impuestos y períodos, por teléfono, correo o fax.',
  'clients.way.ends':
    'Cuando termina su autorización, termina esto. Las cartas a su cliente siguen como antes.',
  'clients.rules': 'Las reglas que aplicamos',
  'my.records': 'Sus registros',
  'my.state-nothing': 'Usted no tiene un plan de pagos ni una solicitud.',
  'my.state-taken-along':
    'Alguien vinculado con usted pidió un plan de pagos el {day}. Puede incluir también sus impuestos: pregúntenos si le protege.',
  'my.state-pending':
    'Su solicitud de plan de pagos espera nuestra respuesta. Está pendiente desde el {day}.',
  'my.state-agreement': 'Su plan está activo desde el {day}.',
  'my.state-agreement-accepted':
    'Aceptamos su plan de pagos el {day}. Estará activo cuando se lo confirmemos por escrito.',
  'my.levy-barred':
    'Mientras esto dure no podemos embargar su salario ni su cuenta bancaria por estos impuestos.',
  'my.what-we-need': 'Qué necesitamos de usted',
  'my.nothing-needed': 'Ahora no tiene que hacer nada.',
  'my.mediation-unknown': 'No pudimos ver si una mediación espera algo de usted. Cargue la página otra vez.',
  'my.about-payment': 'su pago mensual',
  'my.about-first': 'su primer pago',
  'my.about-fee': 'el cargo por establecer el plan',
  'my.about-next': 'sus días de pago',
  'my.why-payment': 'Usted y nosotros acordamos este pago. Siempre puede pagar más.',
  'my.why-first':
    'Es su pago mensual, o el cargo por establecer el plan si es mayor. Primero se toma el cargo. El resto va a sus impuestos.',
  'my.why-fee': 'Se cobra una vez por establecer el plan. Depende de cómo paga y de sus ingresos.',
  'my.why-next': 'Usted eligió el día del mes. Cada mes vence un pago ese día.',
  'my.plan': 'Su plan',
  'my.each-month': 'Usted paga cada mes',
  'my.first-payment': 'Primer pago',
  'my.fee': 'Cargo por establecer el plan',
  'my.next-payments': 'Próximos pagos',
  'my.last-days': 'Sus derechos y últimos días',
  'my.what-happened': 'Qué ha pasado',
  'my.by-program': 'De los registros de la agencia',
  'my.all-events': 'Todo lo ocurrido',
  'my.back-home': 'Su página',
  'my.letters': 'Cartas',
  'my.no-letters': 'Todavía no le hemos enviado ninguna carta.',
  'my.help': 'Ayuda',
  'my.help-text':
    'Puede pedir ayuda al Servicio del Defensor del Contribuyente. Los centros para contribuyentes de bajos ingresos ayudan por poco o ningún costo.',
} satisfies Words;
