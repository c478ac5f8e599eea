import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { actorOf, redirectTo, signedIn } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { type Result, act } from '#app/request/input.server'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { Tag } from '#app/ui/tag'
import { secondFactorSetupSchema } from '#server/identity/identity.schema'
import {
  beginSecondFactor,
  confirmSecondFactor,
  getSecondFactor,
  renewRecoveryCodes,
  turnOffSecondFactor,
} from '#server/identity/second-factor/second-factor'
import { sessionCookie } from '#server/identity/sessions/cookie'
import { type ActionFunctionArgs, type LoaderFunctionArgs, json } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { toString as drawn } from 'qrcode'
import { useTranslation } from 'react-i18next'
import { CurrentSecondFactor } from './second-factor-current'
import { RecoveryCodes } from './recovery-codes'
import { SecondFactorSteps } from './second-factor-steps'

export const handle = titled('identity:setup.title')

/** For everybody signed in, an officer without the factor too; it stands outside the workspace because they may not enter it yet. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = actorOf(args)
  if (!actor.accountId) throw redirectTo(args, paths.signIn(paths.secondFactorSetup()))
  const { pending, ...state } = await answered(() => getSecondFactor(actor))
  const picture = pending && (await drawn(pending.uri, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' }))
  return {
    ...state,
    pending:
      pending === null
        ? null
        : { secret: pending.secret, qr: `data:image/svg+xml;base64,${Buffer.from(picture ?? '').toString('base64')}` },
  }
}

export async function action(args: ActionFunctionArgs) {
  return act(await readForm(args.request), secondFactorSetupSchema, async (input) => {
    switch (input.intent) {
      case 'begin':
        await beginSecondFactor(actorOf(args), input.currentPassword)
        return redirectTo(args, paths.secondFactorSetup())
      case 'confirm': {
        const { codes, token } = await confirmSecondFactor(actorOf(args), input.code)
        // Without JavaScript the page with the codes is the answer to this very request, whose cookie is still the old one.
        args.context.actor = { ...actorOf(args), awaitsSecondFactor: false }
        return json({ codes }, { headers: { 'Set-Cookie': sessionCookie(token, args.context) } })
      }
      case 'codes':
        return json({ codes: await renewRecoveryCodes(signedIn(args), input.currentPassword) })
      case 'turn-off':
        await turnOffSecondFactor(signedIn(args), input.currentPassword)
        return redirectTo(args, `${paths.secondFactorSetup()}?done=off`)
    }
  })
}

export default function SecondFactorSetup() {
  const state = useLoaderData<typeof loader>()
  const answer = useActionData() as (Result & { codes?: undefined }) | { codes: string[] } | undefined
  const { t } = useTranslation('identity')
  const [search] = useSearchParams()
  if (answer?.codes) return <RecoveryCodes codes={answer.codes} />
  return (
    <Page
      title={t('setup.title')}
      lead={state.compulsory && !state.on ? t('setup.lead-due') : t('setup.lead')}
      status={<Tag tone={state.on ? 'success' : 'warning'}>{t(state.on ? 'setup.on' : 'setup.off')}</Tag>}
      width="narrow"
    >
      {search.get('done') === 'off' && !state.on ? (
        <Notice kind="alert" tone="success">
          {t('setup.done-off')}
        </Notice>
      ) : null}
      {state.on && !state.pending ? null : <SecondFactorSteps {...state} lastResult={answer} />}
      {state.on ? <CurrentSecondFactor {...state} lastResult={answer} /> : null}
    </Page>
  )
}
