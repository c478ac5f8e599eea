import type { ShownAnswer } from './scan-answers'

let sound: AudioContext | undefined

/** A short sound and a shake that tell yes from no without looking. Silent where the device has neither. */
export function signal(outcome: ShownAnswer['outcome'], on: boolean): void {
  if (!on) return
  const good = outcome === 'entered' || outcome === 'noted'
  navigator.vibrate?.(good ? 60 : [90, 60, 90])
  try {
    sound ??= new AudioContext()
    const tone = sound.createOscillator()
    const volume = sound.createGain()
    tone.frequency.value = good ? 880 : 240
    volume.gain.value = 0.15
    tone.connect(volume).connect(sound.destination)
    tone.start()
    tone.stop(sound.currentTime + (good ? 0.12 : 0.35))
  } catch {
    // Without sound the colours say the same.
  }
}
