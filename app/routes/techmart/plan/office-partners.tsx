import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { officer, redirectTo } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readUpload } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { EmptyState } from '#app/ui/empty-state'
import { TextLink } from '#app/ui/link'
import { Section } from '#app/ui/page'
import { Table } from '#app/ui/table'
import { newId } from '#server/platform/id'
import { listPartners, savePartner } from '#server/techmart/partners/partners'
import { partnerSchema } from '#server/techmart/partners/partners.schema'
import { getFair, fairActs } from '#server/techmart/techmart'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormKey } from '../intent-form'
import { pictureLimits, uploadIn } from './one-upload.server'
import { PartnerForm } from './partner-form'
import { PlanPage, doneOf } from './plan-page'

export const handle = titled('partners:title')

export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  return answered(async () => {
    const fair = await getFair(person, args.params.fairId ?? '')
    const { id, title_vi, title_en } = fair
    return {
      fair: { id, title_vi, title_en },
      partners: await listPartners(id),
      partnerId: newId(),
      can: { change: fairActs(person, fair).change },
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  const person = officer(args)
  const fairId = args.params.fairId ?? ''
  const { form, files } = await readUpload(args.request, pictureLimits)
  return act(form, partnerSchema, async (input) => {
    await savePartner(person, fairId, input, uploadIn(files, 'logo'))
    return redirectTo(args, paths.officePartners(fairId, 'done=partner'))
  })
}

export default function Partners() {
  const { fair, partners, partnerId, can } = useLoaderData<typeof loader>()
  const { t } = useTranslation('partners')
  const { words, number } = useFormat()
  const at = useAt()
  const formKey = useFormKey()
  const [search] = useSearchParams()
  const empty = { role: 'co-organiser', level: '', nameVi: '', nameEn: '', link: '', position: '0' }
  return (
    <PlanPage
      fair={fair}
      tab="partners"
      title={t('title')}
      lead={t('lead')}
      done={doneOf(search, 'partners:', ['partner', 'remove-partner'])}
    >
      <Table
        caption={t('caption')}
        captionHidden
        rows={partners}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('empty')}>{t('empty-text')}</EmptyState>}
        columns={[
          {
            key: 'name',
            header: t('name'),
            cell: ({ id, name_vi, name_en }) => {
              const name = words(name_vi, name_en)
              return can.change ? <TextLink href={at(paths.officePartner(fair.id, id))}>{name}</TextLink> : name
            },
          },
          {
            key: 'role',
            header: t('role'),
            cell: ({ role, level }) => (level ? t('sponsor-of', { level: t(`levels.${level}`) }) : t(`roles.${role}`)),
          },
          { key: 'logo', header: t('logo'), cell: ({ logo_file_id }) => (logo_file_id ? t('has-logo') : '') },
          { key: 'position', header: t('position'), number: true, cell: ({ position }) => number(position) },
        ]}
      />
      {can.change ? (
        <Section title={t('new')} id="new-partner">
          <PartnerForm key={formKey} values={{ id: partnerId, ...empty }} submit={t('add')} />
        </Section>
      ) : null}
    </PlanPage>
  )
}
