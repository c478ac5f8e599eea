import { Form, useAt } from '#app/layout/link'
import { useProblem } from '#app/layout/problem'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { redirectTo, signedIn } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { type Result, act } from '#app/request/input.server'
import { Button, LinkButton } from '#app/ui/button'
import { ErrorSummary } from '#app/ui/error-summary'
import { FormActions } from '#app/ui/form-actions'
import { TextLink } from '#app/ui/link'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { describeFiles, getOwnTechnology, submitTechnology } from '#server/technologies/technologies'
import { stepOf } from '#server/technologies/technologies.schema'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { Answers } from './answers'
import { OwnCrumbs } from './tabs'

export const handle = titled('technologies:check.title')

export async function loader(args: LoaderFunctionArgs) {
  const person = signedIn(args)
  const id = args.params.id ?? ''
  return answered(async () => {
    const { content, missing, contactData, hasConfidential, embargoUntil, can } = await getOwnTechnology(person, id)
    const files = await describeFiles(content.files)
    return {
      id,
      content: { ...content, files },
      missing: Object.entries(missing).map(([field, problem]) => ({ step: stepOf[field as keyof typeof stepOf], problem })),
      contactData,
      hasConfidential,
      embargoUntil,
      can: { submit: can.submit },
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  const person = signedIn(args)
  const id = args.params.id ?? ''
  return act(await readForm(args.request), z.object({}), async () => {
    await submitTechnology(person, id)
    return redirectTo(args, `${paths.myTechnology(id)}?done=submitted`)
  })
}

export default function Check() {
  const { id, content, missing, contactData, hasConfidential, embargoUntil, can } = useLoaderData<typeof loader>()
  const { t } = useTranslation('technologies')
  const at = useAt()
  const say = useProblem()
  const whole = useActionData<Result>()?.error?.[''] ?? []
  return (
    <Page
      title={t('check.title')}
      lead={t('check.lead')}
      breadcrumbs={<OwnCrumbs id={id} title={content.titleVi || content.titleEn} here={t('check.title')} />}
    >
      {whole.length > 0 ? <ErrorSummary title={t('check.refused')} errors={whole.map((text) => ({ text }))} /> : null}
      {missing.length > 0 ? (
        <Notice tone="warning" title={t('check.missing')}>
          <ul className="mt-1 flex list-disc flex-col gap-1 pl-5">
            {missing.map(({ step, problem }) => (
              <li key={problem}>
                <TextLink href={at(paths.editTechnology(id, step))}>{t(`steps.${step}`)}</TextLink>: {say(problem)}
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {contactData.length > 0 ? (
        <Notice tone="warning" title={t('overview.contact-data')}>
          {contactData.join(' · ')}
        </Notice>
      ) : null}
      <Answers id={id} content={content} hasConfidential={hasConfidential} embargoUntil={embargoUntil} editable={can.submit} />
      {can.submit ? (
        <Form method="post" className="flex flex-col gap-4">
          <p className="max-w-3xl text-muted">{t('check.declaration')}</p>
          <FormActions>
            <Button size="large">{t('check.submit')}</Button>
            <LinkButton href={at(paths.technologyPreview(id))} variant="secondary" icon="eye">
              {t('tabs.preview')}
            </LinkButton>
            <LinkButton href={at(paths.myTechnology(id))} variant="quiet">
              {t('check.later')}
            </LinkButton>
          </FormActions>
        </Form>
      ) : (
        <Notice>{t('check.closed')}</Notice>
      )}
    </Page>
  )
}
