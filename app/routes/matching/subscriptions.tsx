import { Form, useAt } from '#app/layout/link'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { redirectTo, signedIn } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Button } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { RadioGroup } from '#app/ui/field'
import { TextLink } from '#app/ui/link'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { type Subscription, chooseRhythm, listSubscriptions } from '#server/matching/subscriptions/subscriptions'
import { generalRhythmSchema, rhythms } from '#server/matching/subscriptions/subscriptions.schema'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'

export const handle = titled('subscriptions:title')

export async function loader(args: LoaderFunctionArgs) {
  return { subscriptions: await answered(() => listSubscriptions(signedIn(args))) }
}

export async function action(args: ActionFunctionArgs) {
  const person = signedIn(args)
  return act(await readForm(args.request), generalRhythmSchema, async ({ organisationId, rhythm }) => {
    await chooseRhythm(person, organisationId, rhythm)
    return redirectTo(args, `${paths.subscriptions()}?done=saved`)
  })
}

export default function Subscriptions() {
  const { subscriptions } = useLoaderData<typeof loader>()
  const { t } = useTranslation('subscriptions')
  const done = useSearchParams()[0].has('done')
  return (
    <Page title={t('title')} lead={t('lead')} width="narrow">
      {done ? (
        <Notice kind="alert" tone="success">
          {t('saved')}
        </Notice>
      ) : null}
      {subscriptions.length === 0 ? <EmptyState title={t('none')} /> : null}
      {subscriptions.map((subscription) => (
        <Choices key={subscription.organisation.id} subscription={subscription} />
      ))}
    </Page>
  )
}

function Choices({ subscription: { organisation, rhythm, records } }: { subscription: Subscription }) {
  const { t } = useTranslation('subscriptions')
  const at = useAt()
  return (
    <section aria-label={organisation.name} className="flex flex-col gap-4 rounded-lg border border-line bg-white p-5 shadow-card">
      <h2 className="text-lg font-semibold">{organisation.name}</h2>
      <Form method="post" action={paths.subscriptions()} className="flex flex-col gap-4">
        <input type="hidden" name="organisationId" value={organisation.id} />
        <RadioGroup
          id={`rhythm-${organisation.id}`}
          name="rhythm"
          label={t('rhythm')}
          defaultValue={rhythm}
          options={rhythms.map((value) => ({ value, label: t(`rhythms.${value}`), hint: t(`hints.${value}`) }))}
        />
        <div>
          <Button>{t('save')}</Button>
        </div>
      </Form>
      {records.length > 0 ? (
        <div>
          <h3 className="font-semibold">{t('records')}</h3>
          <ul className="mt-1 list-disc pl-5">
            {records.map(({ side, id, title, rhythm: own }) => (
              <li key={id}>
                <TextLink href={at(side === 'need' ? paths.matchesOfNeed(id) : paths.matchesOfTechnology(id))}>{title}</TextLink>:{' '}
                {t(`rhythms.${own}`)}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </section>
  )
}
