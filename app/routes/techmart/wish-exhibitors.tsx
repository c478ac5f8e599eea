import { useAt } from '#app/layout/link'
import { useNames } from '#app/layout/names'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { Card } from '#app/ui/card'
import { EmptyState } from '#app/ui/empty-state'
import { TextInput } from '#app/ui/field'
import { Stack } from '#app/ui/page'
import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { WishButtons } from './wish-buttons'

interface WishExhibitorsProps {
  fairId: string
  exhibitors: readonly { organisation_id: string; wishId: string; name_vi: string; name_en: string; province: string }[]
  text: string
  more: boolean
}

/** Exhibitors by name, for those whom matching does not suggest. */
export function WishExhibitors({ fairId, exhibitors, text, more }: WishExhibitorsProps) {
  const { t } = useTranslation('wishes')
  const { words } = useFormat()
  const names = useNames()
  const at = useAt()
  return (
    <Stack>
      <Form method="get" action={at(`${paths.fairWishes(fairId)}#exhibitors`)} className="flex flex-wrap items-end gap-3">
        <TextInput name="q" label={t('search')} type="search" defaultValue={text} maxLength={100} width="medium" />
        <Button variant="secondary" icon="search">
          {t('search-submit')}
        </Button>
      </Form>
      {exhibitors.length === 0 ? <EmptyState level={3} picture="search" title={t('exhibitors-empty')} /> : null}
      <ul className="grid gap-4 md:grid-cols-2">
        {exhibitors.map((each) => {
          const name = words(each.name_vi, each.name_en)
          return (
            <Card
              key={each.organisation_id}
              as="li"
              title={name}
              eyebrow={names.province(each.province)}
              actions={<WishButtons wishId={each.wishId} name={name} whom={{ organisationId: each.organisation_id }} />}
            />
          )
        })}
      </ul>
      {more ? <p className="text-muted">{t('exhibitors-more')}</p> : null}
    </Stack>
  )
}
