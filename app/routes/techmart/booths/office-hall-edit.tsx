import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { officer, redirectTo } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Page } from '#app/ui/page'
import { getHall, saveHall } from '#server/techmart/booths/booths'
import { hallSchema } from '#server/techmart/booths/booths.schema'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { typed } from './booth-labels'
import { HallForm } from './hall-form'

export const handle = titled('booths:halls.edit')

export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  return answered(() => getHall(person, args.params.fairId ?? '', args.params.hallId ?? ''))
}

export async function action(args: ActionFunctionArgs) {
  const person = officer(args)
  const { fairId = '', hallId = '' } = args.params
  return act(await readForm(args.request), hallSchema, async (input) => {
    await answered(() => getHall(person, fairId, hallId))
    await saveHall(person, fairId, { ...input, id: hallId })
    return redirectTo(args, `${paths.officeHall(fairId, hallId)}?done=hall`)
  })
}

export default function EditHall() {
  const hall = useLoaderData<typeof loader>()
  const { t } = useTranslation('booths')
  const { words } = useFormat()
  const at = useAt()
  return (
    <Page
      title={t('halls.edit')}
      eyebrow={words(hall.name_vi, hall.name_en)}
      width="narrow"
      breadcrumbs={
        <Breadcrumbs
          label={t('common:breadcrumbs')}
          crumbs={[
            { text: t('halls.title'), href: at(paths.officeHalls(hall.fair_id)) },
            { text: words(hall.name_vi, hall.name_en), href: at(paths.officeHall(hall.fair_id, hall.id)) },
          ]}
        />
      }
    >
      <HallForm
        values={{
          id: hall.id,
          nameVi: hall.name_vi,
          nameEn: hall.name_en,
          width: typed(hall.width),
          depth: typed(hall.depth),
          grid: typed(hall.grid),
        }}
        submit={t('halls.save')}
      />
    </Page>
  )
}
