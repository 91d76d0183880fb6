const isDated = (moment: string) => /^\d+(er)? \p{L}/u.test(moment);

/** «de 14:05», «du 29 novembre 2026 à 14:05». */
export const from = (moment: string) => `${isDated(moment) ? 'du' : 'de'} ${moment}`;

/** «à 14:05», «au 29 novembre 2026 à 14:05». */
export const until = (moment: string) => `${isDated(moment) ? 'au' : 'à'} ${moment}`;
