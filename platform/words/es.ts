import type { Words } from '#kernel/decision/words.ts';

export const words = {
  'refusal.input-must-be-readable': 'Parte de lo enviado no se puede leer.',
  'refusal.input-must-be-json': 'El contenido debe ser JSON.',
  'refusal.input-must-not-be-too-large': 'El contenido es demasiado grande.',
  'refusal.address-must-exist': 'Esa dirección no existe.',
  'refusal.sign-in-must-come-first': 'Primero inicie la sesión.',
  'refusal.role-must-be-allowed-this-operation': 'Esto no corresponde a su función.',
  'refusal.must-exist-and-be-visible': 'Eso no existe o no le corresponde verlo.',
  'refusal.command-id-must-not-be-reused': 'Este identificador ya se usó para otra operación; use uno nuevo.',
  'refusal.taxpayer-must-not-exist-yet': 'Ya existe un contribuyente con este identificador.',
  'refusal.law-must-be-known-for-the-day': 'Aquí no se conoce la ley de ese día. Indique un día posterior.',
  'refusal.program-must-be-right': 'El programa cometió un error. No se cambió nada.',
  'refusal.world-must-answer':
    'Algo que el programa necesita no responde. No se cambió nada; inténtelo de nuevo.',
} satisfies Words;
