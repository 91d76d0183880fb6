import type { Palette } from '@monlogement27/landlord';

const font = `system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif`;

/** Styles as they stand on the elements of a mail. */
export type Look = ReturnType<typeof lookOf>;

export function lookOf(colours: Palette, direction: 'ltr' | 'rtl') {
  const { ground, surface, ink, inkSoft, line, act, onAct, brick } = colours;
  const start = direction === 'ltr' ? 'left' : 'right';
  const block = 'display:block;margin:0 auto;';
  return {
    body: `margin:0;padding:0;background:${ground};color:${ink}`,
    ground: `padding:24px 12px 32px;background:${ground};color:${ink};font-family:${font};font-size:18px;line-height:1.5;text-align:${start};overflow-wrap:break-word`,
    preheader: 'display:none;max-height:0;overflow:hidden;mso-hide:all',
    column: 'max-width:560px;margin:0 auto',
    head: 'margin:0 0 16px;padding:0 4px',
    mark: `display:inline-block;width:44px;vertical-align:middle;text-align:center`,
    roof: `${block}width:0;height:0;border-left:22px solid transparent;border-right:22px solid transparent;border-bottom:15px solid ${act}`,
    wall: `${block}width:34px;padding:1px 0 5px;background:${act};color:${onAct};font-size:16px;font-weight:700;line-height:20px;border-radius:0 0 4px 4px`,
    name: `display:inline-block;padding:10px 8px 0;vertical-align:middle;font-weight:700`,
    sheet: `padding:28px 22px 24px;background:${surface};border:1px solid ${line};border-radius:12px`,
    title: `margin:0 0 20px;font-size:26px;line-height:1.25;letter-spacing:-.01em`,
    paragraph: 'margin:0 0 20px',
    lead: 'margin:0 0 12px',
    link: `color:${act};font-weight:700`,
    button: `display:inline-block;padding:11px 22px;background:${act};border:1px solid ${act};border-radius:12px;color:${onAct};font-weight:700;text-decoration:none`,
    facts: `margin:0 0 20px;padding:2px 14px;border-${start}:4px solid ${brick}`,
    label: `color:${inkSoft}`,
    small: `margin:0;font-size:16px;color:${inkSoft}`,
    addresses: `margin:20px 0 0;padding:16px 0 0;border-top:1px solid ${line}`,
    address: `margin:0 0 8px;font-size:15px;color:${inkSoft}`,
    url: `color:${act};word-break:break-all`,
    foot: `padding:20px 4px 0;font-size:15px;color:${inkSoft}`,
    footLine: 'margin:0 0 6px',
  };
}

/** The dark values win over those on the elements; where this is dropped, the light ones stand on their own. */
export function darkStyle(colours: Palette): string {
  const { ground, surface, ink, inkSoft, line, act, onAct, brick } = colours;
  return `
:root{color-scheme:light dark}
@media (prefers-color-scheme:dark){
.ground{background:${ground}!important;color:${ink}!important}
.sheet{background:${surface}!important;border-color:${line}!important}
.soft{color:${inkSoft}!important}
.rule{border-color:${line}!important}
.act{color:${act}!important}
.button,.wall{background:${act}!important;border-color:${act}!important;color:${onAct}!important}
.roof{border-bottom-color:${act}!important}
.facts{border-color:${brick}!important}
}
`;
}
