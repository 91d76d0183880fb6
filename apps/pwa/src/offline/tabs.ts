/** `forget`: a tenant left. `arrived`: another one may have come. */
type Message = 'forget' | 'arrived';

let channel: BroadcastChannel | undefined;

/** One for both ways, as it alone does not hear itself; undefined in a browser without any. */
function open(): BroadcastChannel | undefined {
  if ('BroadcastChannel' in globalThis) channel ??= new BroadcastChannel('tenant');
  return channel;
}

export function tellTabs(message: Message): void {
  open()?.postMessage(message);
}

/** What the other tabs say; this one does not hear itself. */
export function listenToTabs(listen: (message: Message) => void): void {
  open()?.addEventListener('message', ({ data }: MessageEvent<Message>) => listen(data));
}
