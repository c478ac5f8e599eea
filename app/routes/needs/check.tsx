import { useFormSummary } from '#app/layout/form-summary'
import { Form, useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { member, redirectTo } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Button } from '#app/ui/button'
import { FormActions } from '#app/ui/form-actions'
import { TextLink } from '#app/ui/link'
import { Notice } from '#app/ui/notice'
import { Page, Section } from '#app/ui/page'
import { getOwnNeed, submitNeed } from '#server/needs/needs'
import { needSteps } from '#server/needs/needs.states'
import { useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { NeedAnswers } from './need-answers'

export const handle = titled('needs:check.title')

export async function loader(args: LoaderFunctionArgs) {
  const actor = member(args)
  const { id, content, gaps, can } = await answered(() => getOwnNeed(actor, args.params.id ?? ''))
  if (!can.edit) throw redirectTo(args, paths.myNeed(id))
  return { id, content, gaps, can }
}

export async function action(args: ActionFunctionArgs) {
  const actor = member(args)
  const id = args.params.id ?? ''
  return act(await readForm(args.request), z.object({}), async () => {
    await submitNeed(actor, id)
    return redirectTo(args, `${paths.myNeed(id)}?done=submitted`)
  })
}

export default function CheckNeed() {
  const { id, content, gaps, can } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['needs', 'common'])
  const { words } = useFormat()
  const at = useAt()
  const [form] = useForm({ id: 'submit', lastResult: useActionData<typeof action>() })
  const summary = useFormSummary(form, {})
  const crumbs = [
    { text: t('own.crumb'), href: at(paths.myNeeds()) },
    { text: words(content.titleVi, content.titleEn) || t('own.untitled'), href: at(paths.myNeed(id)) },
    { text: t('check.title') },
  ]
  return (
    <Page breadcrumbs={<Breadcrumbs label={t('common:breadcrumbs')} crumbs={crumbs} />} title={t('check.title')} lead={t('check.lead')}>
      {summary}
      {gaps.length > 0 ? (
        <Notice tone="warning" title={t('check.missing')}>
          <ul className="list-disc pl-5">
            {gaps.map(({ step, gap }) => (
              <li key={gap}>
                <TextLink href={at(paths.editNeed(id, step))}>{t(`gaps.${gap}`)}</TextLink>
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {needSteps.map((step) => (
        <Section key={step} title={t(`steps.${step}.title`)}>
          <NeedAnswers step={step} content={content} change={at(paths.editNeed(id, step))} />
        </Section>
      ))}
      {can.submit ? (
        <Form method="post" id={form.id}>
          <p className="max-w-prose">{t('check.submit-text')}</p>
          <FormActions>
            <Button size="large">{t('check.submit')}</Button>
          </FormActions>
        </Form>
      ) : null}
    </Page>
  )
}
