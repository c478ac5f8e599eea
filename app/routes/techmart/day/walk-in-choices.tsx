import { Form, useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { SearchBox } from '#app/ui/search-box'
import { useTranslation } from 'react-i18next'

interface WalkInChoicesProps {
  choices: readonly { organisation_id: string; walkInId: string; name_vi: string; name_en: string }[]
  more: boolean
  text: string
  fairId: string
}

/** Whom the organisation may ask today: one press each. */
export function WalkInChoices({ choices, more, text, fairId }: WalkInChoicesProps) {
  const { t } = useTranslation('day')
  const { words } = useFormat()
  const at = useAt()
  return (
    <div className="flex flex-col gap-4">
      <SearchBox
        action={at(`${paths.myWalkIns(fairId)}#ask`)}
        label={t('walk-ins.search')}
        labelHidden={false}
        buttonText={t('walk-ins.find')}
        defaultValue={text}
      />
      {choices.length === 0 ? <EmptyState level={3} picture="search" title={t('walk-ins.none-found')} /> : null}
      <ul className="divide-y divide-line rounded-lg border border-line bg-white">
        {choices.map((each) => {
          const name = words(each.name_vi, each.name_en)
          return (
            <li key={each.organisation_id} className="flex flex-wrap items-center justify-between gap-3 px-4 py-3">
              <span className="min-w-0 flex-1 basis-48 font-medium">{name}</span>
              <Form method="post" preventScrollReset>
                <input type="hidden" name="id" value={each.walkInId} />
                <input type="hidden" name="organisationId" value={each.organisation_id} />
                <Button variant="secondary" name="intent" value="ask">
                  {t('walk-ins.ask')}
                  <span className="sr-only"> {name}</span>
                </Button>
              </Form>
            </li>
          )
        })}
      </ul>
      {more ? <p className="text-muted">{t('walk-ins.more')}</p> : null}
    </div>
  )
}
