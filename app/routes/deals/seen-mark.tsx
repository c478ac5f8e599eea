import { Form } from '#app/layout/link'
import { Button } from '#app/ui/button'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'

/** Says that the newest message was seen: by itself once the page is in view, by a press where scripts are off. */
export function SeenMark({ position }: { position: number }) {
  const { t } = useTranslation('deals')
  useEffect(() => {
    let said = false
    const say = () => {
      if (said || document.visibilityState !== 'visible') return
      said = true
      // Outside the router: what is new stays marked until the next look, and no answer that is on its way is given up for this.
      const body = new URLSearchParams({ intent: 'seen', position: String(position) })
      void fetch(window.location.pathname, { method: 'post', body, redirect: 'manual', keepalive: true }).catch(() => {})
    }
    say()
    document.addEventListener('visibilitychange', say)
    return () => document.removeEventListener('visibilitychange', say)
  }, [position])
  return (
    <noscript>
      <Form method="post">
        <input type="hidden" name="intent" value="seen" />
        <input type="hidden" name="position" value={position} />
        <Button variant="secondary" size="small">
          {t('talk.seen')}
        </Button>
      </Form>
    </noscript>
  )
}
