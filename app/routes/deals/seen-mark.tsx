import { Form } from '#app/layout/link'
import { Button } from '#app/ui/button'
import { useFetcher } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'

/** Says that the newest message was seen: by itself once the page is in view, by a press where scripts are off. */
export function SeenMark({ position }: { position: number }) {
  const { t } = useTranslation('deals')
  const fetcher = useFetcher()
  const submit = useRef(fetcher.submit)
  submit.current = fetcher.submit
  useEffect(() => {
    let said = false
    const say = () => {
      if (said || document.visibilityState !== 'visible') return
      said = true
      submit.current({ intent: 'seen', position: String(position), unasked: 'yes' }, { method: 'post' })
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
