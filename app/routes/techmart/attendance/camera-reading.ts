import { QRCanvas, frameLoop, rearCamera } from 'qr/dom.js'

interface NativeDetector {
  detect(image: ImageBitmapSource): Promise<{ rawValue: string }[]>
}

/** The browser's own reader, where it has one and it reads QR codes. */
async function nativeDetector(): Promise<NativeDetector | undefined> {
  const { BarcodeDetector } = window as typeof window & {
    BarcodeDetector?: { new (options: { formats: string[] }): NativeDetector; getSupportedFormats(): Promise<string[]> }
  }
  if (!BarcodeDetector) return undefined
  const formats = await BarcodeDetector.getSupportedFormats().catch((): string[] => [])
  return formats.includes('qr_code') ? new BarcodeDetector({ formats: ['qr_code'] }) : undefined
}

/**
 * Reads codes off the rear camera until stopped: by our own reader, and by the browser's where it has one, since each sees
 * what the other misses. Throws where there is no camera or its use is refused.
 */
export async function readCamera(player: HTMLVideoElement, found: (code: string) => void): Promise<() => void> {
  const [camera, native] = await Promise.all([rearCamera(player), nativeDetector()])
  const canvas = new QRCanvas({}, { cropToSquare: false })
  let busy = false
  const cancel = frameLoop(() => {
    if (busy || player.readyState < 2) return
    busy = true
    void readFrame().finally(() => {
      busy = false
    })
  }, player)

  async function readFrame(): Promise<void> {
    try {
      const seen = native ? (await native.detect(player))[0]?.rawValue : undefined
      const read = seen ?? (await camera.readFrame(canvas, true))
      if (typeof read === 'string' && read !== '') found(read)
    } catch {
      // A frame that cannot be read is followed by the next one.
    }
  }

  return () => {
    cancel()
    camera.stop()
  }
}
