import { Form, useAt } from '#app/layout/link'
import { useFormat, useReader } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { actorOf, redirectTo, signedIn } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Button, LinkButton } from '#app/ui/button'
import { Definition } from '#app/ui/definition'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { acceptInvitation, readInvitation } from '#server/organisations/invitations/invitations'
import { acceptInvitationSchema } from '#server/organisations/organisations.schema'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'

export const handle = titled('organisations:invitation.title')

/** Shows what the letter's link leads to; joining takes a press of the button. */
export async function loader(args: LoaderFunctionArgs) {
  const token = new URL(args.request.url).searchParams.get('token') ?? ''
  return { token, invitation: await answered(() => readInvitation(actorOf(args), token)) }
}

export async function action(args: ActionFunctionArgs) {
  const person = signedIn(args)
  return act(await readForm(args.request), acceptInvitationSchema, async ({ token }) => {
    await acceptInvitation(person, token)
    return redirectTo(args, `${paths.myOrganisation()}?done=joined`)
  })
}

export default function Invitation() {
  const { token, invitation } = useLoaderData<typeof loader>()
  const { t } = useTranslation('organisations')
  const { words } = useFormat()
  const reader = useReader()
  const at = useAt()
  const { email } = invitation
  return (
    <Page
      title={t('invitation.title')}
      lead={t('invitation.lead', {
        person: invitation.invitedBy,
        organisation: words(invitation.organisation.nameVi, invitation.organisation.nameEn),
      })}
      width="narrow"
    >
      <Definition
        items={[
          { term: t('invitation.role'), value: t(`roles.${invitation.role}`) },
          { term: t('invitation.email'), value: email },
        ]}
      />
      {invitation.forReader ? (
        <Form method="post" action={paths.invitation()}>
          <input type="hidden" name="token" value={token} />
          <Button>{t('invitation.accept')}</Button>
        </Form>
      ) : reader?.accountId ? (
        <Notice
          tone="warning"
          actions={
            <Form method="post" action={paths.signOut()}>
              <Button variant="secondary">{t('invitation.sign-out-button')}</Button>
            </Form>
          }
        >
          {t('invitation.other', { own: reader.email, email })}
        </Notice>
      ) : (
        <Notice
          actions={
            <>
              <LinkButton href={at(paths.signIn(`${paths.invitation()}?token=${token}`))}>{t('invitation.sign-in-button')}</LinkButton>
              <LinkButton href={at(paths.signUp())} variant="secondary">
                {t('invitation.sign-up-button')}
              </LinkButton>
            </>
          }
        >
          {t('invitation.sign-in', { email })}
        </Notice>
      )}
    </Page>
  )
}
