import { Form, useAt } from '#app/layout/link'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { Disclosure } from '#app/ui/disclosure'
import { Select } from '#app/ui/field'
import { TextLink } from '#app/ui/link'
import { type Rhythm, rhythms } from '#server/matching/subscriptions/subscriptions.schema'
import { useTranslation } from 'react-i18next'

/** How the reader hears of one record's new suggestions, where it is to be otherwise than for the organisation. */
export function RecordRhythm({ rhythm: { own, general } }: { rhythm: { own: Rhythm | null; general: Rhythm } }) {
  const { t } = useTranslation('subscriptions')
  const at = useAt()
  const said = (rhythm: Rhythm) => t(`rhythms.${rhythm}`)
  return (
    <div className="no-print">
      <Disclosure summary={`${t('record-title')}: ${said(own ?? general)}`}>
        <Form method="post" className="flex flex-wrap items-end gap-4 py-2">
          <Select
            id="rhythm"
            name="rhythm"
            label={t('rhythm')}
            defaultValue={own ?? 'as-organisation'}
            options={[
              { value: 'as-organisation', label: t('as-organisation', { rhythm: said(general) }) },
              ...rhythms.map((value) => ({ value, label: said(value) })),
            ]}
            className="min-w-64"
          />
          <Button variant="secondary">{t('save')}</Button>
          <TextLink href={at(paths.subscriptions())}>{t('title')}</TextLink>
        </Form>
      </Disclosure>
    </div>
  )
}
