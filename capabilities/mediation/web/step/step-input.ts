type Values = Readonly<Record<string, unknown>>;

/** What was read from the fields of a step, in the shape of its command. */
export function inputOf(values: Values): Values {
  const { actingFromDay, actingLastDay, consultedDay, withWhom, how, document, way, ...told } = values;
  const { confirmation, representativeName, ...plain } = told;
  const confirmed = confirmation !== undefined && { confirmation: withoutName(confirmation as Values) };
  return {
    ...(representativeName !== undefined && { addressee: 'representative', representativeName }),
    ...(way === undefined ? { ...plain, ...confirmed } : sendingOf(way, { ...plain, ...confirmed })),
    ...(actingFromDay !== undefined &&
      actingLastDay !== undefined && { acting: { fromDay: actingFromDay, lastDay: actingLastDay } }),
    ...(consultedDay !== undefined && { consultation: { onDay: consultedDay, withWhom, how } }),
    ...(document !== undefined && { document: withoutName(document as Values) }),
  };
}

/** A file as it is put in: its name is told by the title. */
function withoutName({ mediaType, base64 }: Values): Values {
  return { mediaType, base64 };
}

/** What shows how it left: a fax by its number, pages and result, a parcel by its carrier and tracking. */
function sendingOf(way: unknown, values: Values): Values {
  const { carrier, trackingNumber, number, pages, result, confirmation, ...rest } = values;
  const fax = { way, number, pages, result, ...(confirmation !== undefined && { confirmation }) };
  return { ...rest, sending: way === 'parcel' ? { way, carrier, trackingNumber } : fax };
}
