/** `forget`: a tenant left. `arrived`: another one may have come. */
type Message = 'forget' | 'arrived';

const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel('tenant') : undefined;

export function tellTabs(message: Message): void {
  channel?.postMessage(message);
}

/** What the other tabs say; this one does not hear itself. */
export function listenToTabs(listen: (message: Message) => void): void {
  channel?.addEventListener('message', ({ data }: MessageEvent<Message>) => listen(data));
}
