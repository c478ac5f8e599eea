import { Form } from '#app/layout/link'
import { useLocale, useReader } from '#app/layout/reader'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { inLocale } from '#server/i18n/text'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

/** Lets suggestions of a list be picked: to stand side by side, or to be saved in a shortlist. */
export function Picking(props: { about: 'need' | 'technology'; recordId: string; enabled: boolean; children: ReactNode }) {
  const { about, recordId, enabled, children } = props
  const { t } = useTranslation('comparison')
  const locale = useLocale()
  const writes = useReader()?.organisation?.role !== 'viewer'
  if (!enabled) return <>{children}</>
  return (
    <Form method="get" action={about === 'need' ? paths.compareOfNeed(recordId) : paths.compareOfTechnology(recordId)}>
      {children}
      <div className="no-print sticky bottom-0 z-10 mt-4 flex flex-wrap items-center gap-x-4 gap-y-2 rounded-t-lg border border-line bg-white p-3 shadow-raised">
        <Button variant="secondary" size="small">
          {t('pick.compare')}
        </Button>
        {about === 'need' && writes ? (
          <Button variant="secondary" size="small" formAction={inLocale(locale, paths.shortlistOfNeed(recordId))}>
            {t('pick.save')}
          </Button>
        ) : null}
        <p className="text-sm text-muted max-sm:sr-only">{t('pick.hint')}</p>
      </div>
    </Form>
  )
}
