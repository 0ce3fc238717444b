import type { Words } from '#kernel/decision/words.ts';

/** What the cards of requests and agreements say. */
export const words = {
  'open-now.title': 'Abierto ahora',
  'open-now.none': 'No hay nada abierto. Una solicitud llega aquí cuando se recibe una propuesta.',
  'open-now.terms': '{payment} cada mes, el día {dueDay}, vigente desde el {day}',
  'open-now.terms-approved':
    '{payment} cada mes, el día {dueDay}, aprobado el {day}, aún no está por escrito',
  'open-now.proposal': 'Propuesta del {day}',
  'open-now.taken-along':
    'Una solicitud de un contribuyente vinculado, recibida el {day}, puede abarcar impuestos de este.',
  'open-now.earlier': 'Solicitudes anteriores ({count})',
} satisfies Words;
