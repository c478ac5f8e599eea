import { useFormat } from '#app/layout/reader'
import { titledBy } from '#app/layout/titled'
import { paths } from '#app/paths'
import { officer, redirectTo } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readUpload } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { getPartner, removePartner, savePartner } from '#server/techmart/partners/partners'
import { partnersPageSchema } from '#server/techmart/partners/partners.schema'
import { getFair } from '#server/techmart/techmart'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { pictureLimits, uploadIn } from './one-upload.server'
import { PartnerForm } from './partner-form'
import { PlanPage } from './plan-page'
import { RemoveForm } from './remove-form'

export const handle = titledBy<{ partner: { name_vi: string; name_en: string } }>(({ partner }, _t, words) =>
  words(partner.name_vi, partner.name_en),
)

export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  const { fairId = '', partnerId = '' } = args.params
  return answered(async () => {
    const [{ id, title_vi, title_en }, partner] = await Promise.all([getFair(person, fairId), getPartner(person, fairId, partnerId)])
    return { fair: { id, title_vi, title_en }, partner }
  })
}

export async function action(args: ActionFunctionArgs) {
  const person = officer(args)
  const { fairId = '', partnerId = '' } = args.params
  const { form, files } = await readUpload(args.request, pictureLimits)
  return act(form, partnersPageSchema, async (input) => {
    if (input.intent === 'partner') await savePartner(person, fairId, { ...input, id: partnerId }, uploadIn(files, 'logo'))
    else await removePartner(person, fairId, partnerId)
    return redirectTo(args, paths.officePartners(fairId, `done=${input.intent}`))
  })
}

export default function Partner() {
  const { fair, partner } = useLoaderData<typeof loader>()
  const { t } = useTranslation('partners')
  const { words } = useFormat()
  const name = words(partner.name_vi, partner.name_en)
  const values = {
    id: partner.id,
    role: partner.role,
    level: partner.level ?? '',
    nameVi: partner.name_vi,
    nameEn: partner.name_en,
    link: partner.link,
    position: String(partner.position),
  }
  return (
    <PlanPage fair={fair} tab="partners" title={name} inside>
      {partner.logo_file_id ? (
        <img src={paths.file(partner.logo_file_id)} alt={name} width={240} height={120} className="h-30 w-60 object-contain object-left" />
      ) : null}
      <PartnerForm values={values} submit={t('save')} />
      <RemoveForm
        intent="remove-partner"
        field="partnerId"
        id={partner.id}
        summary={t('remove')}
        text={t('remove-text')}
        confirm={t('remove-confirm')}
      />
    </PlanPage>
  )
}
