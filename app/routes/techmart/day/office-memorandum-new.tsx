import { useAt } from '#app/layout/link'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { officer, redirectTo } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { SearchBox } from '#app/ui/search-box'
import { newId } from '#server/platform/id'
import { prepareMemorandum, prepareSigning } from '#server/techmart/day/day'
import { prepareSchema } from '#server/techmart/day/signings/signings.schema'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { MemorandumForm } from './memorandum-form'
import { FairTrail } from '../fair-trail'

export const handle = titled('day:signing.new')

export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  const search = new URL(args.request.url).searchParams
  const text = search.get('q')?.trim() ?? ''
  return answered(async () => {
    const { fair, ...found } = await prepareMemorandum(person, args.params.fairId ?? '', { of: search.get('of') ?? undefined, text })
    const { id, title_vi, title_en, starts_on, ends_on } = fair
    return { ...found, fair: { id, title_vi, title_en, starts_on, ends_on }, text, signingId: newId() }
  })
}

export async function action(args: ActionFunctionArgs) {
  const person = officer(args)
  const fairId = args.params.fairId ?? ''
  return act(await readForm(args.request), prepareSchema, async (input) => {
    const { id } = await prepareSigning(person, fairId, input)
    return redirectTo(args, `${paths.officeMemorandum(fairId, id)}?done=prepare`)
  })
}

export default function NewMemorandum() {
  const { fair, choices, more, of, signedOn, can, text, signingId } = useLoaderData<typeof loader>()
  const { t } = useTranslation('day')
  const at = useAt()
  return (
    <Page
      title={t('signing.new')}
      lead={t('signing.new-lead')}
      width="narrow"
      breadcrumbs={<FairTrail of="office" fair={fair} crumbs={[{ text: t('desk.memoranda'), href: at(paths.officeMemoranda(fair.id)) }]} />}
    >
      {can.prepare ? (
        <>
          <SearchBox
            action={at(paths.officeNewMemorandum(fair.id))}
            label={t('signing.search')}
            labelHidden={false}
            buttonText={t('signing.find')}
            defaultValue={text}
          />
          <MemorandumForm choices={choices} more={more} of={of} signedOn={signedOn} signingId={signingId} fair={fair} />
        </>
      ) : (
        <Notice>{t('signing.off')}</Notice>
      )}
    </Page>
  )
}
