import type { Words } from '#kernel/decision/words.ts';

/** Lo que las páginas dicen de las cartas. */
export const webWords = {
  'letters.title': 'Cartas',
  'letters.none': 'Aún no hay cartas. Aquí llega una cuando un paso del caso la pide.',
  'letters.of': 'Carta del',
  'letters.not-printed': 'No se pudo imprimir, así que aún no hay nada que leer.',
  'letters.show': 'Leer: {title}',
  'letters.channel': 'Cómo sale',
  'letters.reference': 'Su número en el correo o el fax',
  'letters.reference-hint': 'El número de una carta certificada, o de una confirmación de fax',
  'letters.barred.one': '{count} vía no se permite',
  'letters.barred.other': '{count} vías no se permiten',
  'letter-channel.mail': 'Correo',
  'letter-channel.personal-delivery': 'En mano',
  'letter-channel.fax': 'Fax',
  'letter-channel.online-account': 'Cuenta en línea',
  'letter-channel.phone': 'Teléfono',
  'letter-channel.e-mail': 'Correo electrónico',
} satisfies Words;
