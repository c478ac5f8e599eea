import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titledBy } from '#app/layout/titled'
import { paths } from '#app/paths'
import { redirectTo, signedIn } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { LinkButton } from '#app/ui/button'
import { Notice } from '#app/ui/notice'
import { Page, Section } from '#app/ui/page'
import { Tag } from '#app/ui/tag'
import {
  type ShortlistPage,
  checkShortlist,
  editShortlist,
  getShortlist,
  lockShortlist,
  removeShortlist,
  revokeLink,
  shareShortlist,
} from '#server/matching/shortlists/shortlists'
import { editShortlistSchema, linkSchema, noInputSchema, revokeSchema } from '#server/matching/shortlists/shortlists.schema'
import { inLocale } from '#server/i18n/text'
import { origin } from '#server/platform/config'
import { newId } from '#server/platform/id'
import { type ActionFunctionArgs, type LoaderFunctionArgs, data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Check } from './shortlist-check'
import { EditForm } from './shortlist-edit'
import { Entries } from './shortlist-entries'
import { Links } from './shortlist-links'
import { LockForm } from './shortlist-lock'

export const handle = titledBy<{ page: ShortlistPage }>(({ page }) => page.name)

export async function loader(args: LoaderFunctionArgs) {
  const person = signedIn(args)
  const id = args.params.shortlistId ?? ''
  const page = await answered(() => getShortlist(person, id))
  const asked = new URL(args.request.url).searchParams.has('check') && page.locked !== null
  return { page, fresh: newId(), checked: asked ? await answered(() => checkShortlist(person, id)) : null }
}

export async function action(args: ActionFunctionArgs) {
  const person = signedIn(args)
  const id = args.params.shortlistId ?? ''
  const form = await readForm(args.request)
  const here = () => redirectTo(args, paths.shortlist(id))
  switch (form.get('intent')) {
    case 'lock':
      return act(form, noInputSchema, async () => {
        await lockShortlist(person, id)
        return here()
      })
    case 'remove':
      return act(form, noInputSchema, async () => redirectTo(args, paths.shortlistOfNeed((await removeShortlist(person, id)).needId)))
    case 'revoke':
      return act(form, revokeSchema, async ({ linkId }) => {
        await revokeLink(person, id, linkId)
        return here()
      })
    case 'share': {
      let made: string | undefined
      const answer = await act(form, linkSchema, async (input) => {
        const token = await shareShortlist(person, id, input)
        made = token && `${origin()}${inLocale(person.locale, paths.sharedShortlist(token))}`
        return here()
      })
      // The secret is shown this once: it stands nowhere, so no redirect could bring it.
      return made ? data({ status: 'success' as const, link: made }) : answer
    }
    default:
      return act(form, editShortlistSchema, async (input) => {
        await editShortlist(person, id, input)
        return here()
      })
  }
}

export default function Shortlist() {
  const { page, fresh, checked } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const { t } = useTranslation('shortlists')
  const { words, day } = useFormat()
  const at = useAt()
  const { need, locked, can, entries } = page
  const link = sent && 'link' in sent ? sent.link : undefined
  const lastResult = sent && !('link' in sent) ? sent : undefined
  return (
    <Page
      eyebrow={t('eyebrow')}
      title={page.name}
      lead={
        <>
          {t('for-need', { title: words(need.titleVi, need.titleEn) })}
          {need.published ? null : ` (${t('matching:show.not-public')})`}
        </>
      }
      status={
        locked ? (
          <Tag tone="success" icon="lock">
            {t('locked-by', { name: locked.by, day: day(locked.at) })}
          </Tag>
        ) : (
          <Tag icon="unlock">{t('open')}</Tag>
        )
      }
      actions={
        <>
          <LinkButton href={at(paths.shortlistOfNeed(need.id))} variant="secondary" icon="arrow-left">
            {t('back')}
          </LinkButton>
          {locked ? (
            <LinkButton href={at(paths.shortlistWorkbook(page.id))} variant="secondary" icon="download" download>
              {t('workbook.submit')}
            </LinkButton>
          ) : null}
        </>
      }
    >
      {entries.length === 0 ? <Notice>{t('no-entries')}</Notice> : null}
      {can.edit ? <EditForm key={JSON.stringify(entries)} page={page} lastResult={lastResult} /> : <Entries entries={entries} />}
      {can.edit ? <LockForm page={page} lastResult={lastResult} /> : null}
      {locked ? (
        <Section id="check" title={t('check.title')} lead={t('check.lead')}>
          <Check locked={locked} checked={checked} entries={entries} href={`${at(paths.shortlist(page.id))}?check=1#check`} />
        </Section>
      ) : null}
      {locked && (can.share || page.links.length > 0) ? (
        <Section id="links" title={t('links.title')} lead={t('links.lead')}>
          <Links page={page} fresh={fresh} made={link} lastResult={lastResult} />
        </Section>
      ) : null}
    </Page>
  )
}
