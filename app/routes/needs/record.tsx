import { useAt } from '#app/layout/link'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { officer, redirectTo } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { LinkButton } from '#app/ui/button'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { SearchBox } from '#app/ui/search-box'
import { findEnterprises, getEnterprise, recordNeedForEnterprise } from '#server/needs/needs'
import { recordNeedSchema } from '#server/needs/needs.schema'
import { today } from '#server/platform/clock'
import { newId } from '#server/platform/id'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { EnterpriseList } from './enterprise-list'
import { RecordForm } from './record-form'

export const handle = titled('needs:record.title')

export async function loader(args: LoaderFunctionArgs) {
  const actor = officer(args)
  const asked = new URL(args.request.url).searchParams
  const [chosen, words] = [asked.get('organisation'), asked.get('q') ?? '']
  return answered(async () => ({
    enterprise: chosen ? await getEnterprise(actor, chosen) : null,
    found: words ? await findEnterprises(actor, words) : null,
    words,
    id: newId(),
    today: today(),
  }))
}

export async function action(args: ActionFunctionArgs) {
  const actor = officer(args)
  return act(await readForm(args.request), recordNeedSchema(actor.locale), async (input) => {
    const { id } = await recordNeedForEnterprise(actor, input)
    return redirectTo(args, input.consentBy ? paths.officeReviewNeed(id) : `${paths.officeNewNeed()}?done=waits`)
  })
}

export default function RecordNeed() {
  const { enterprise, found, words, id, today } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['needs', 'common'])
  const at = useAt()
  const [search] = useSearchParams()
  if (enterprise) {
    return (
      <Page
        width="narrow"
        title={t('record.title')}
        lead={t('record.lead')}
        actions={
          <LinkButton href={at(paths.officeNewNeed())} variant="secondary">
            {t('record.other')}
          </LinkButton>
        }
      >
        <RecordForm key={enterprise.id} id={id} enterprise={enterprise} today={today} />
      </Page>
    )
  }
  return (
    <Page title={t('record.title')} lead={t('record.lead')}>
      {search.get('done') === 'waits' ? (
        <Notice kind="alert" tone="success" title={t('record.done-title')}>
          {t('record.done-waits')}
        </Notice>
      ) : null}
      <SearchBox
        action={at(paths.officeNewNeed())}
        label={t('record.search')}
        labelHidden={false}
        placeholder={t('record.search-placeholder')}
        buttonText={t('record.find')}
        defaultValue={words}
      />
      {found ? <EnterpriseList found={found} /> : null}
    </Page>
  )
}

export type Enterprise = Awaited<ReturnType<typeof getEnterprise>>
