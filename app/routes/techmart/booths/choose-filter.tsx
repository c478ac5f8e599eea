import { useAt } from '#app/layout/link'
import { Button } from '#app/ui/button'
import { Checkbox, NumberInput } from '#app/ui/field'
import { TextLink } from '#app/ui/link'
import type { Choice } from '#server/techmart/booths/booths.schema'
import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'

/** What an exhibitor needs: booths that have less are pale on the drawing and not in the list. */
export function ChooseFilter({ choice, path }: { choice: Choice; path: string }) {
  const { t } = useTranslation('booths')
  const at = useAt()
  const number = (value: number | undefined) => (value === undefined ? undefined : String(value))
  return (
    <Form method="get" action={at(path)} aria-label={t('choose.filter')} className="no-print rounded-lg border border-line bg-white p-4">
      {choice.hall ? <input type="hidden" name="hall" value={choice.hall} /> : null}
      <div className="grid items-end gap-x-4 gap-y-3 sm:grid-cols-3">
        <NumberInput name="area" id="area" label={t('choose.area')} defaultValue={number(choice.area)} />
        <NumberInput name="price" id="price" label={t('choose.price')} defaultValue={number(choice.price)} />
        <NumberInput name="power" id="power" label={t('choose.power')} defaultValue={number(choice.power)} />
      </div>
      <div className="mt-2 flex flex-wrap items-center gap-x-6 gap-y-2">
        <Checkbox name="free" id="free" label={t('choose.free')} defaultChecked={choice.free === 'on'} />
        <Checkbox name="water" id="water" label={t('choose.water')} defaultChecked={choice.water === 'on'} />
        <Button variant="secondary" icon="filter">
          {t('choose.apply')}
        </Button>
        <TextLink href={at(path)}>{t('choose.clear')}</TextLink>
      </div>
    </Form>
  )
}
