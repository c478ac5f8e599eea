import { Button } from '#app/ui/button'
import { Notice } from '#app/ui/notice'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

/** The same badge held before the camera is one scan for this long. */
const restMs = 4_000

interface Policy {
  allowsFeature(feature: string): boolean
}

/** Whether the address was reached by a link that did not load it anew: the camera belongs to the document, not to the address. */
function cameraIsBarred(): boolean {
  const { permissionsPolicy, featurePolicy } = document as Document & { permissionsPolicy?: Policy; featurePolicy?: Policy }
  return (permissionsPolicy ?? featurePolicy)?.allowsFeature('camera') === false
}

/** Reads QR codes from the phone's camera, and hands each one over once. */
export function Camera({ onCode }: { onCode: (code: string) => void }) {
  const { t } = useTranslation('attendance')
  const [running, setRunning] = useState(false)
  const [fault, setFault] = useState('')
  const video = useRef<HTMLVideoElement>(null)
  const handOver = useRef(onCode)
  handOver.current = onCode

  useEffect(() => {
    // Loaded while there is a line, so that it is on the device when there is none.
    void import('./camera-reading')
    if (cameraIsBarred() && navigator.onLine) window.location.reload()
  }, [])

  useEffect(() => {
    const player = video.current
    if (!running || !player) return
    let stop = () => {}
    let ended = false
    const last = { code: '', at: 0 }
    const found = (code: string) => {
      const moment = Date.now()
      if (code === last.code && moment - last.at < restMs) {
        last.at = moment
        return
      }
      last.code = code
      last.at = moment
      handOver.current(code)
    }
    import('./camera-reading')
      .then(({ readCamera }) => readCamera(player, found))
      .then((end) => {
        stop = end
        if (ended) end()
      })
      .catch((error: unknown) => {
        setRunning(false)
        setFault(error instanceof DOMException && error.name === 'NotAllowedError' ? 'door.camera-refused' : 'door.camera-none')
      })
    return () => {
      ended = true
      stop()
    }
  }, [running])

  return (
    <div className="flex flex-col gap-3">
      {running ? (
        <video
          ref={video}
          muted
          playsInline
          autoPlay
          aria-label={t('door.camera')}
          className="aspect-square max-h-[50vh] w-full rounded-lg bg-gray-900 object-cover"
        />
      ) : null}
      {fault ? (
        <Notice kind="alert" tone="warning">
          {t(fault)}
        </Notice>
      ) : null}
      <Button
        type="button"
        size="large"
        variant={running ? 'secondary' : 'primary'}
        onClick={() => {
          setFault('')
          setRunning(!running)
        }}
      >
        {t(running ? 'door.camera-stop' : 'door.camera-start')}
      </Button>
    </div>
  )
}
