import type { Words } from '#kernel/decision/words.ts';

/** Las palabras de las partes que comparten todas las páginas y del marco que las rodea. */
export const words = {
  // Un hallazgo, un botón
  'ui.why': '¿Por qué?',
  'ui.why-about': '¿Por qué? {about}',
  'ui.try-cure': 'Probar',
  'ui.try-cure-about': 'Probar: {cure}',
  'ui.cure-is': 'Qué puede hacerse: {cure}',

  // Hallazgos
  'ui.count-met': '{count} se cumplen',
  'ui.count-failed': '{count} no se cumplen',
  'ui.count-unknown': '{count} aún sin saber',
  'ui.findings-none': 'No se comprobó nada.',
  'ui.show-met.one': 'Mostrar {count} que se cumple',
  'ui.show-met.other': 'Mostrar {count} que se cumplen',
  'ui.hide-met': 'Ocultar lo que se cumple',

  // Dinero
  'ui.amount-spoken.one': '{dollars} dólar con {cents} centavos',
  'ui.amount-spoken.other': '{dollars} dólares con {cents} centavos',
  'ui.amount-spoken-dollars.one': '{dollars} dólar',
  'ui.amount-spoken-dollars.other': '{dollars} dólares',
  'ui.amount-spoken-minus': 'menos {amount}',
  'ui.credit': 'a favor',

  // Plazos
  'ui.deadline-met': 'Cumplido',
  'ui.deadline-void': 'Ya no corre',
  'ui.deadline-moved': 'Cambiado',

  // Decisiones
  'ui.decision-on': 'Decidido según {edition} el {day}',
  'ui.edition-of': '{title} del {day}',
  'ui.decision-alternatives': 'Lo que sí es posible',
  'ui.decision-appeal': 'Derecho de apelación',
  'ui.decision-download': 'Exportar la prueba',

  // Negativas
  'ui.refusal-title': 'No se hizo: {reason}',
  'ui.refusal-by-decision': '«{event}» no es posible ahora.',
  'ui.reason-and-more.one': '{reason} Y {count} motivo más.',
  'ui.reason-and-more.other': '{reason} Y {count} motivos más.',
  'ui.refusal-law': 'Según {law}',

  // Acciones
  'ui.actions-heading': 'Qué puede hacerse ahora',
  'ui.action-barred': 'No es posible ahora: {reason}',
  'ui.action-queues': 'Después seguirá: {effects}',
  'ui.action-confirm': 'Esto no puede deshacerse',
  'ui.action-none': 'Ahora no puede hacerse nada aquí.',
  'ui.cancel': 'Cancelar',
  'ui.close': 'Cerrar',

  // El panel
  'ui.panel-label': 'Historial y motivos',
  'ui.panel-history': 'Historial',
  'ui.panel-close': 'Cerrar este panel',
  'ui.why-compared': 'Qué se comparó',
  'ui.why-limit': 'Límite',
  'ui.why-limit-from': 'vigente desde el {day}',
  'ui.why-steps': 'Cómo se contó',
  'ui.why-law': 'Dónde consta',
  'ui.why-edition': 'Edición: {edition}',
  'ui.why-change': 'Qué lo cambiaría',
  'ui.why-copy': 'Copiar la cita',
  'ui.why-copied': 'Cita copiada.',
  'ui.history-none': 'Aún no ha pasado nada.',
  'ui.history-filter': 'Mostrar',
  'ui.history-all': 'Todo',
  'ui.history-decision': 'Decisiones',
  'ui.history-contact': 'Contactos',
  'ui.history-code': 'Códigos',
  'ui.history-taxpayer': 'Como lo ve el contribuyente',
  'ui.history-recorded': 'Anotado: {instant}',

  // Tablas, gráficos, documentos
  'ui.table-none': 'No hay nada que mostrar.',
  'ui.chart-table': 'Tabla: {caption}',
  'ui.chart-table-hide': 'Ocultar la tabla',
  'ui.chart-table-show': 'Mostrar la tabla',
  'ui.chart-csv': 'Descargar como CSV',
  'ui.print': 'Imprimir',
  'ui.document-download': 'Descargar {title}',
  'ui.document-text': 'El texto de este documento',

  // El saldo en el tiempo
  'ui.balance-caption-paid': 'Con {payment} al mes, el saldo queda pagado el {day}.',
  'ui.balance-caption-remains':
    'Con {payment} al mes, quedan {remains} cuando termina el plazo de cobro el {day}.',
  'ui.balance-axis': 'Saldo',
  'ui.balance-paid-off': 'Pagado',
  'ui.balance-csed': 'Último día de cobro',
  'ui.balance-lowest': 'El mínimo legal, {payment}',
  'ui.balance-chosen': 'Este pago, {payment}',
  'ui.balance-left-over': 'Queda sin pagar: {amount}',
  'ui.balance-payment': 'Pago mensual',
  'ui.balance-payment-slider': 'Pago mensual, control deslizante',
  'ui.balance-detent': 'Poner {payment}: {name}',
  'ui.balance-month': 'Mes',
  'ui.balance-opening': 'Al inicio',
  'ui.balance-paid': 'Pago',
  'ui.balance-interest': 'Intereses',
  'ui.balance-penalty': 'Multas',
  'ui.balance-closing': 'Al final',
  'ui.balance-table': 'Mes por mes',

  // Línea de tiempo
  'ui.timeline-today': 'Hoy',
  'ui.timeline-open-end': 'sin fin todavía',
  'ui.timeline-interval': '{name}: del {from} al {to}',
  'ui.timeline-from': 'Desde',
  'ui.timeline-to': 'Hasta',
  'ui.timeline-what': 'Qué',
  'ui.timeline-lane': 'Línea',
  'ui.timeline-days': 'Días',
  'ui.timeline-help':
    'Izquierda y derecha van al elemento siguiente, arriba y abajo cambian de línea, Intro abre los motivos.',
  'ui.timeline-intervals': 'Períodos',
  'ui.timeline-events': 'Sucesos',
  'ui.timeline-day': 'Día',

  // La línea del contribuyente
  'ui.tin-masked': 'Número de contribuyente terminado en {last}',
  'ui.tin-show': 'Mostrar el número de contribuyente',
  'ui.tin-reason': '¿Para qué necesita verlo?',
  'ui.tin-reason-hint':
    'El motivo queda en el registro de lecturas. El número vuelve a ocultarse a los 30 segundos.',
  'ui.tin-reason-missing': 'Escriba el motivo, por ejemplo: quien llama pidió confirmarlo.',
  'ui.tin-shown': 'Número de contribuyente: {tin}',
  'ui.balance-today': 'Saldo hoy',
  'ui.protected-since': 'Con protección desde el {day}',
  'ui.representative': 'Representante',
  'ui.speaks-language': 'Habla',
  'ui.language-en': 'inglés',
  'ui.language-es': 'español',
  'ui.contact-needs': 'Contacto',

  // Formularios
  'ui.form-errors.one': 'Una respuesta no puede leerse',
  'ui.form-errors.other': '{count} respuestas no pueden leerse',
  'ui.error-prefix': 'Error:',
  'ui.form-optional': 'opcional',
  'ui.form-dont-know': 'Aún no lo sé',
  'ui.form-amount': 'Escriba un monto, por ejemplo 300.00.',
  'ui.form-day': 'Escriba un día como MM/DD/AAAA, por ejemplo {example}.',
  'ui.form-time': 'Escriba una hora, por ejemplo 9:12 a. m.',
  'ui.form-choose': 'Elija una de las respuestas.',
  'ui.form-required': 'Escriba una respuesta.',
  'ui.form-day-hint': 'MM/DD/AAAA',
  'ui.change': 'Cambiar',
  'ui.change-about': 'Cambiar {about}',

  // Los cuatro elementos
  'ui.element-who': 'Quién',
  'ui.element-liability': 'Qué impuestos',
  'ui.element-payment': 'Cuánto',
  'ui.element-filing': 'Declaraciones presentadas',
  'ui.elements-caption': 'Están {count} de 4 elementos',
  'ui.element-met': 'está',
  'ui.element-missing': 'falta',
  'ui.element-unknown': 'aún no se sabe',

  // Estados de una página
  'ui.loading': 'Cargando',
  'ui.refreshing': 'Actualizando',
  'ui.fault-title': 'Esto no se guardó. No cambió nada.',
  'ui.fault-read-title': 'Esto no pudo cargarse.',
  'ui.fault-text': 'El sistema no respondió. Lo que usted escribió se conserva.',
  'ui.fault-reference': 'Referencia {reference}',
  'ui.try-again': 'Intentar de nuevo',
  'ui.changed-text':
    'Puede que alguien lo haya cambiado entretanto. La página muestra cómo está ahora; lo que usted escribió se conserva.',
  'ui.not-found-title': 'Aquí no hay nada para usted',
  'ui.not-found-text':
    'La dirección puede estar mal, la página puede haberse movido, o no le corresponde verla.',
  'ui.not-found-home': 'Ir a la primera página',
  'ui.signed-out-title': 'Su sesión terminó',
  'ui.signed-out-text': 'Inicie sesión otra vez para seguir. Volverá a esta página.',
  'ui.sign-in': 'Iniciar sesión',
  'ui.sign-out': 'Cerrar sesión',

  // El marco
  'ui.skip-to-content': 'Ir al contenido',
  'ui.skip-to-actions': 'Ir a lo que puede hacerse ahora',
  'ui.nav-label': 'Principal',
  'ui.nav-menu': 'Menú',
  'ui.nav-work': 'Mi trabajo',
  'ui.nav-to-approve': 'Por aprobar',
  'ui.nav-taxpayers': 'Contribuyentes',
  'ui.nav-guidance': 'Normas',
  'ui.breadcrumbs': 'Dónde está',
  'ui.posting-cycle': 'ciclo {cycle}',
  'ui.demo-clock': 'reloj de demostración',
  'ui.search-label': 'Buscar contribuyentes por nombre o número completo',
  'ui.search': 'Buscar',
  'ui.palette': 'Ir a o hacer',
  'ui.palette-label': 'Escriba qué quiere hacer o adónde quiere ir',
  'ui.palette-none': 'Nada coincide con estas palabras.',
  'ui.palette-here': 'En esta página',
  'ui.palette-go': 'Ir a',
  'ui.person-menu': '{name}, {role}',
  'ui.settings': 'Ajustes',
  'ui.density': 'Filas',
  'ui.density-compact': 'Compactas',
  'ui.density-comfortable': 'Cómodas',
  'ui.single-keys': 'Las teclas sueltas funcionan fuera de los campos',
  'ui.keys-title': 'Qué hacen las teclas',
  'ui.keys-key': 'Tecla',
  'ui.keys-does': 'Qué hace',
  'ui.key-next-row': 'Fila siguiente',
  'ui.key-previous-row': 'Fila anterior',
  'ui.key-why': '¿Por qué? de lo que tiene el foco',
  'ui.key-history': 'Historial',
  'ui.key-actions': 'Qué puede hacerse ahora',
  'ui.key-filter': 'Mostrar solo',
  'ui.key-close': 'Cerrar el panel',
  'ui.demo-notice': 'Demostración. Todas las personas son inventadas. Usted actúa como: {role}.',
  'ui.demo-notice-nobody': 'Demostración. Todas las personas son inventadas.',
  'ui.demo-switch': 'Actuar como',
  'ui.demo-move': 'Mover el día',
  'ui.demo-move-to': 'Mover a un día posterior a hoy',
  'ui.demo-plus-day': '+1 día',
  'ui.demo-plus-week': '+1 semana',
  'ui.demo-plus-year': '+1 año',
  'ui.demo-moved': 'El día de trabajo es ahora el {day}.',
  'ui.language-other': 'English',

  // Inicio de sesión
  'ui.sign-in-title': 'Elija quién es usted',
  'ui.sign-in-text':
    'Esto es una demostración: no hay contraseñas, y todas las personas y casos son inventados. Cada persona ve y hace solo lo que su función permite.',
  'ui.sign-in-staff': 'En la agencia',
  'ui.sign-in-taxpayers': 'Contribuyentes',
  'ui.sign-in-as': 'Entrar como {name}',

  // Qué puede y qué no puede cada función
  'role-can.revenue-officer':
    'Recibe propuestas, decide lo que esa función puede decidir y envía cartas. No puede aprobar sus propios acuerdos.',
  'role-can.group-manager':
    'Aprueba acuerdos o los devuelve, y ve lo que se retrasa en el grupo. No puede aprobar lo que usted preparó.',
  'role-can.ccp-clerk': 'Trabaja la cola de ingresos y formularios. No puede decidir una solicitud.',
  'role-can.taxpayer':
    'Ve en qué estado está su solicitud, hasta cuándo corren sus derechos y sus cartas. No puede ver a nadie más.',
} as const satisfies Words;
