import { landlord, type Palette } from '@monlogement27/landlord';
import type { Plugin } from 'vite';

const scriptId = 'virtual:landlord';
const styleId = 'virtual:landlord.css';
/** What the accessibility declaration alone says. */
const declaringId = 'virtual:declaring';
/** Both palettes at once, each for what bears its class. */
const palettesId = 'virtual:palettes.css';
const ids = [scriptId, styleId, declaringId, palettesId];
/** With a language's code behind it: that language's words alone say them. */
const hoursId = 'virtual:opening-hours/';

/** The landlord as the screens know it: its words and colours, and no file of the office's. */
export function landlordPlugin(): Plugin {
  const { name, accountName, shortName, description, website, office, mark, logo, timeZone } =
    landlord;
  const { phone, phoneLink, openingHours } = office;
  const reached = { phone, phoneLink };
  const shown = { name, accountName, shortName, website, office: reached, mark, logo, timeZone };
  const { example, colours } = landlord;
  return {
    name: 'landlord',
    resolveId: (id) => (ids.includes(id) || id.startsWith(hoursId) ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${scriptId}`) {
        return `export const landlord = ${JSON.stringify({ ...shown, example })}`;
      }
      for (const [language, lines] of Object.entries(openingHours)) {
        if (id !== `\0${hoursId}${language}`) continue;
        return `export const openingHours = ${JSON.stringify(lines.join('\n'))}`;
      }
      if (id === `\0${declaringId}`) {
        const { legalName, accessibilityDeclaredOn } = landlord;
        const { email, address } = office;
        const declaring = {
          legalName,
          declaredOn: accessibilityDeclaredOn,
          email,
          address,
          openingHours: openingHours.fr.join(', '),
        };
        return `export const declaring = ${JSON.stringify(declaring)}`;
      }
      if (id === `\0${styleId}`) {
        const dark = `@media (prefers-color-scheme:dark){:root{${declare(colours.dark)}}}`;
        return `:root{${declare(colours.light)}}${dark}`;
      }
      if (id === `\0${palettesId}`) {
        const { light, dark } = colours;
        return `.light{color-scheme:light;${declare(light)}}.dark{color-scheme:dark;${declare(dark)}}`;
      }
      return undefined;
    },
    transformIndexHtml: (html) =>
      html
        .replaceAll('%NAME%', accountName.replace('&', '&amp;'))
        .replace('%DESCRIPTION%', description)
        .replace('%GROUND_LIGHT%', colours.light.ground)
        .replace('%GROUND_DARK%', colours.dark.ground)
        .replace(
          '%NOSCRIPT%',
          `Cette page a besoin de JavaScript. Appelez-nous : ${office.phone}.`,
        ),
  };
}

function declare(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, colour]) => `--${name.replace(/[A-Z]/g, '-$&').toLowerCase()}:${colour};`)
    .join('');
}
