import { Form, useAt } from '#app/layout/link'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { signedIn } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Button } from '#app/ui/button'
import { Notice } from '#app/ui/notice'
import { Page, Section } from '#app/ui/page'
import { Prose } from '#app/ui/prose'
import { inWords } from '#server/i18n/format'
import { getConfidentialGate, openConfidential } from '#server/technologies/technologies'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Documents } from './documents'
import { shortened } from './tabs'

export const handle = titled('technologies:confidential.title')

export async function loader(args: LoaderFunctionArgs) {
  const person = signedIn(args)
  return answered(async () => {
    const { id, titleVi, titleEn, published, can } = await getConfidentialGate(person, args.params.id ?? '')
    return { id, title: inWords(person.locale, titleVi, titleEn), published, can }
  })
}

/** Opening is an act: it is asked for with a button, never by following a link, and it leaves a trace. */
export async function action(args: ActionFunctionArgs) {
  const person = signedIn(args)
  return answered(async () => ({ opened: await openConfidential(person, args.params.id ?? '') }))
}

export default function Confidential() {
  const { id, title, published, can } = useLoaderData<typeof loader>()
  const opened = useActionData<typeof action>()?.opened
  const { t } = useTranslation('technologies')
  const common = useTranslation('common').t
  const at = useAt()
  return (
    <Page
      title={t('confidential.title')}
      eyebrow={title}
      width="narrow"
      breadcrumbs={
        <Breadcrumbs
          label={t('common:breadcrumbs')}
          crumbs={[
            { text: common('nav.technologies'), href: at(paths.technologies()) },
            published ? { text: shortened(title), href: at(paths.technology(id)) } : { text: shortened(title) },
            { text: t('confidential.title') },
          ]}
        />
      }
    >
      {opened ? (
        <>
          <Notice kind="alert">{t('confidential.opened')}</Notice>
          <Section title={t('confidential.text')}>
            {opened.body ? <Prose text={opened.body} /> : <p className="text-muted">{t('confidential.empty')}</p>}
          </Section>
          {opened.files.length > 0 ? (
            <Section title={t('show.documents')} lead={t('confidential.files-hint')}>
              <Documents documents={opened.files} />
            </Section>
          ) : null}
        </>
      ) : can.open ? (
        <Form method="post" className="flex flex-col gap-5">
          <Notice tone="warning" title={t('confidential.before-title')}>
            {t('confidential.before')}
          </Notice>
          <div>
            <Button icon="unlock" size="large">
              {t('confidential.open')}
            </Button>
          </div>
        </Form>
      ) : (
        <Notice title={t('confidential.closed-title')}>{t('confidential.closed')}</Notice>
      )}
    </Page>
  )
}
