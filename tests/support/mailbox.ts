/** The development mailbox, read as a person would: the newest mail to an address. */
export type Mail = { to: string; subject: string; text: string; html: string };

/** Waits for the `count`-th mail to `address`; the mail worker delivers in its own time. */
export async function mailTo(url: string, address: string, count = 1): Promise<Mail> {
  for (;;) {
    const mails = (await mailsIn(url)).filter((mail) => mail.to === address);
    const newest = mails[0];
    if (newest !== undefined && mails.length >= count) return newest;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Newest first. */
export async function mailsIn(url: string): Promise<Mail[]> {
  const answer = await fetch(`${url}/dev/mailbox.json`);
  if (!answer.ok) throw new Error(`mailbox: ${answer.status}`);
  const mails: Mail[] = await answer.json();
  return mails;
}

/** The two links of an activation mail's text part, each alone on its line. */
export function activationLinks(mail: Mail): { web: string; mobile: string } {
  const links = mail.text.split('\n').filter((line) => /^https?:\/\/\S+$/.test(line.trim()));
  const [web, mobile] = links;
  if (web === undefined || mobile === undefined)
    throw new Error(`two links expected:\n${mail.text}`);
  return { web: web.trim(), mobile: mobile.trim() };
}
