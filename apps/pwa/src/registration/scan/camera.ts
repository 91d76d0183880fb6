/** A browser's own reader of codes; only some have one. */
type Detector = { detect(video: HTMLVideoElement): Promise<readonly { rawValue: string }[]> };
type DetectorClass = {
  new (options: { formats: readonly string[] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
};

declare global {
  interface Window {
    BarcodeDetector?: DetectorClass;
  }
}

/** Whether this browser reads QR codes; asks for no permission. */
export async function canScan(): Promise<boolean> {
  // Absent where a page is not secure, whatever the types say.
  if (!('mediaDevices' in navigator) || window.BarcodeDetector === undefined) return false;
  try {
    return (await window.BarcodeDetector.getSupportedFormats()).includes('qr_code');
  } catch {
    return false;
  }
}

export type CameraTrouble = 'refused' | 'missing';

type Watch = {
  readonly video: HTMLVideoElement;
  /** The picture moves. */
  readonly onStart: () => void;
  /** What a code in front of the camera says; again and again while it stays there. */
  readonly onText: (text: string) => void;
  /** Lets the camera go at once. */
  readonly stop: AbortSignal;
};

/** Asks for the camera and reads until `stop`; answers only where there is no camera to read with. */
export async function watchCamera({
  video,
  onStart,
  onText,
  stop,
}: Watch): Promise<CameraTrouble | undefined> {
  let release = () => {};
  try {
    const stream = await navigator.mediaDevices.getUserMedia({
      video: { facingMode: 'environment' },
    });
    release = () => {
      for (const track of stream.getTracks()) track.stop();
      video.srcObject = null;
    };
    stop.addEventListener('abort', release);
    // Closed while the browser asked.
    stop.throwIfAborted();
    video.srcObject = stream;
    await video.play();
    onStart();
    await readCodes({ video, onText, stop });
    return undefined;
  } catch (error) {
    release();
    if (stop.aborted) return undefined;
    const refused = error instanceof DOMException && error.name === 'NotAllowedError';
    return refused ? 'refused' : 'missing';
  }
}

async function readCodes({ video, onText, stop }: Omit<Watch, 'onStart'>): Promise<void> {
  if (window.BarcodeDetector === undefined) throw new Error('This browser reads no codes.');
  const reader = new window.BarcodeDetector({ formats: ['qr_code'] });
  while (!stop.aborted) {
    // A frame that cannot be looked at is followed by another.
    const found = await reader.detect(video).catch(() => []);
    for (const { rawValue } of found) if (!stop.aborted) onText(rawValue);
    await nextFrame(video);
  }
}

function nextFrame(video: HTMLVideoElement): Promise<unknown> {
  return new Promise((resolve) => video.requestVideoFrameCallback(resolve));
}
