import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titledBy } from '#app/layout/titled'
import { useLive } from '#app/live/use-live'
import { paths } from '#app/paths'
import { actorOf, redirectTo } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Notice } from '#app/ui/notice'
import { Page, Section } from '#app/ui/page'
import { Prose } from '#app/ui/prose'
import { Badge } from '#app/ui/tag'
import { newId } from '#server/platform/id'
import { askQuestion, getSession, markSession, raiseQuestion, votePoll } from '#server/techmart/programme/programme'
import { sessionPageSchema } from '#server/techmart/programme/programme.schema'
import { type ActionFunctionArgs, type HeadersFunction, type LoaderFunctionArgs, data } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { tokenIn, unseen } from '#app/request/unseen'
import { SessionActions, SessionFacts } from './session-facts'
import { SessionTalk } from './session-talk'
import { SpeakerList } from './speaker-list'
import { FairTrail } from '../fair-trail'

export const handle = titledBy<{ session: { title_vi: string; title_en: string } }>(({ session }, _t, words) =>
  words(session.title_vi, session.title_en),
)
export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders

export async function loader(args: LoaderFunctionArgs) {
  const token = tokenIn(args.request)
  const { fairId = '', sessionId = '' } = args.params
  const page = await answered(() => getSession(actorOf(args), fairId, sessionId, token))
  // A ticket's secret in the address: the page is nobody else's.
  return data({ token, questionId: newId(), signedIn: actorOf(args).accountId !== null, ...page }, { headers: token ? unseen : {} })
}

export async function action(args: ActionFunctionArgs) {
  const actor = actorOf(args)
  const token = tokenIn(args.request)
  const { fairId = '', sessionId = '' } = args.params
  return act(await readForm(args.request), sessionPageSchema, async (input) => {
    if (input.intent === 'ask') await askQuestion(actor, sessionId, input, token)
    else if (input.intent === 'vote') await votePoll(actor, sessionId, input.pollId, input.option, token)
    else if (input.intent === 'raise' || input.intent === 'lower')
      await raiseQuestion(actor, sessionId, input.questionId, input.intent === 'raise', token)
    else await markSession(actor, sessionId, input.intent === 'mark')
    return redirectTo(args, paths.fairSession(fairId, sessionId, `${token ? `token=${token}&` : ''}done=${input.intent}`))
  })
}

const said = ['mark', 'unmark', 'ask', 'vote', 'raise', 'lower']

export default function Session() {
  const { token, fair, session, questions, polls, marked, questionId, signedIn, can } = useLoaderData<typeof loader>()
  const { t } = useTranslation('programme')
  const { words } = useFormat()
  const at = useAt()
  const [search] = useSearchParams()
  useLive(`session:${session.id}`)
  const done = search.get('done') ?? ''
  const about = words(session.about_vi, session.about_en)
  return (
    <Page
      title={words(session.title_vi, session.title_en)}
      breadcrumbs={
        <FairTrail
          of="public"
          fair={fair}
          crumbs={[{ text: t('title'), href: at(paths.fairProgramme(fair.id, `day=${session.on_day}${token && `&token=${token}`}`)) }]}
        />
      }
      status={<Badge>{t(`kinds.${session.kind}`)}</Badge>}
      actions={<SessionActions fairId={fair.id} sessionId={session.id} marked={marked} signedIn={signedIn} can={can} />}
    >
      {said.includes(done) ? (
        <Notice kind="alert" tone="success">
          {t(`session.done-${done}`)}
        </Notice>
      ) : null}
      {session.state === 'cancelled' ? (
        <Notice tone="danger" title={t('session.cancelled')}>
          {session.cancel_note}
        </Notice>
      ) : null}
      <SessionFacts fair={fair} session={session} />
      {about ? (
        <Section title={t('session.about')} id="about">
          <Prose text={about} />
        </Section>
      ) : null}
      {session.speakers.length > 0 ? (
        <Section title={t('session.speakers')} id="speakers">
          <SpeakerList speakers={session.speakers} />
        </Section>
      ) : null}
      <SessionTalk fairId={fair.id} questionId={questionId} questions={questions} polls={polls} can={can} />
    </Page>
  )
}
